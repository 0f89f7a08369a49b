import type { ClosingAct } from '#domain/improvement/closing-note';
import type { PersonEventType } from '#domain/improvement/case-events';

/**
 * What a person may do with a case: read it, send it one of its events, have it worked on before its turn, or write
 * what it leaves behind.
 */
export type CaseAction = 'read' | 'takeOutOfTurn' | PersonEventType | ClosingAct;
