import type { PersonEventType } from '#domain/improvement/case-events';

/** What a person may do with a case: read it, or send it one of its events. */
export type CaseAction = 'read' | PersonEventType;
