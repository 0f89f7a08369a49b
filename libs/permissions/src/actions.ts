import type { PersonEventType } from '#domain/improvement/case-events';

/** What a person may do with a case: read it, send it one of its events, or have it worked on before its turn. */
export type CaseAction = 'read' | 'takeOutOfTurn' | PersonEventType;
