import type { PersonEventType } from '#domain/improvement/case-events';
import type { ActionsOn, SubjectName } from './subjects.ts';

/** What a person may do with a case: read it, or send it one of its events. */
export type CaseAction = 'read' | PersonEventType;

/** Every action on any subject. */
export type Action = ActionsOn[SubjectName];
