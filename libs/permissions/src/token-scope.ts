import type { ActionsOn, SubjectName } from './subjects.ts';

/** What a token for scripts can be made for. A scope only ever takes away from what its person may do. */
export const tokenScopes = ['read', 'figures', 'progress'] as const;

export type TokenScope = (typeof tokenScopes)[number];

/** A token that somebody acts by: its name, and its scope; none for one made at the server, which narrows nothing. */
export interface ActingToken {
  id: string;
  name: string;
  scope: TokenScope | null;
}

type Allowed = { readonly [S in SubjectName]?: readonly ActionsOn[S][] };

interface Described {
  label: string;
  hint: string;
  /** What it allows beside reading, of what the person may do. Nothing by which anything is decided stands here. */
  allows: Allowed;
}

const scopes: Readonly<Record<TokenScope, Described>> = {
  read: { label: 'Read', hint: 'Reads what you may read, and changes nothing.', allows: {} },
  figures: {
    label: 'Report figures',
    hint: 'Also enters drafts of figures, their breakdowns and forecasts, and brings in files. A person checks and signs them.',
    allows: { Contribution: ['draft'], Import: ['run'], Indicator: ['forecast'] },
  },
  progress: {
    label: 'Report progress',
    hint: 'Also marks milestones of plans as done and notes progress with recommendations.',
    allows: { ImprovementCase: ['completeMilestone'], Recommendation: ['noteProgress'] },
  },
};

/** A scope as it is offered. */
export const describeScope = (scope: TokenScope): { label: string; hint: string } => scopes[scope];

/** Whether a text names a scope. */
export const isTokenScope = (text: string): text is TokenScope =>
  (tokenScopes as readonly string[]).includes(text);

/** Whether a token leaves its person this power; reading is in every scope. */
export function tokenLeaves<S extends SubjectName>(
  { scope }: ActingToken,
  action: ActionsOn[S],
  subjectName: S,
): boolean {
  if (scope === null || action === 'read') return true;
  const allowed: readonly string[] = scopes[scope].allows[subjectName] ?? [];
  return allowed.includes(action);
}

/** Why a token is refused, in words. */
export function tokenRefusal({ name, scope }: ActingToken): { rule: string; message: string } {
  const made = scope ? describeScope(scope).label.toLowerCase() : 'everything';
  return {
    rule: 'tokenScope',
    message: `The token “${name}” was made to ${made}, and this is more. Do it in Goldthread itself, or by a token made for it.`,
  };
}
