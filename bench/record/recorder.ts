import pg from 'pg';
import { roles } from '../../scripts/lib/postgres/roles.mjs';
import type { Plan, Statement } from './plan.ts';

type Query = (this: pg.Client, first: unknown, ...rest: unknown[]) => unknown;

/** What one connection has sent, and how many of its answers are still out. */
interface Sent {
  readonly statements: Statement[];
  unanswered: number;
}

/**
 * Listens to every statement that this process sends through `pg`. A command's commit is recorded as a commit but sent
 * as a rollback: so an approval can be rehearsed, and the case still waits for it afterwards.
 */
export class Recorder {
  private clients = new Map<pg.Client, Sent>();

  constructor() {
    const prototype = pg.Client.prototype as unknown as { query: Query };
    const send = prototype.query;
    const sentBy = (client: pg.Client): Sent => this.sentBy(client);
    prototype.query = function (first, ...rest) {
      const statement = statementOf(first, rest);
      const sent = sentBy(this);
      sent.statements.push({ ...statement, follows: sent.unanswered > 0 });
      sent.unanswered += 1;
      const answered = (): void => void (sent.unanswered -= 1);
      if (isCommit(statement))
        return rehearsed(send.call(this, 'rollback') as Promise<pg.QueryResult>, answered);
      const done = rest.at(-1);
      if (isCallback(done)) {
        const told = (...answer: unknown[]): void => {
          answered();
          done(...answer);
        };
        return send.call(this, first, ...rest.slice(0, -1), told);
      }
      const answer = send.call(this, first, ...rest) as Promise<unknown>;
      answer.then(answered, answered);
      return answer;
    };
  }

  /** What was sent since the last call, by the path it took. */
  take(): Plan {
    const taken = [...this.clients].map(([client, { statements }]) => ({ client, statements }));
    this.clients = new Map();
    const of = (wanted: (client: pg.Client, statements: readonly Statement[]) => boolean): Statement[] =>
      taken.filter(({ client, statements }) => wanted(client, statements)).flatMap((each) => each.statements);
    return {
      signIn: of((client) => client.user === roles.signin),
      read: of((client, statements) => client.user !== roles.signin && isRead(statements)),
      write: of((client, statements) => client.user !== roles.signin && !isRead(statements)),
    };
  }

  private sentBy(client: pg.Client): Sent {
    const known = this.clients.get(client) ?? { statements: [], unanswered: 0 };
    this.clients.set(client, known);
    return known;
  }
}

function isCallback(value: unknown): value is (...answer: unknown[]) => void {
  return typeof value === 'function';
}

function isCommit({ text }: { readonly text: string }): boolean {
  return text.toLowerCase() === 'commit';
}

/** The rollback answered as the commit that it stands for, since a command looks whether it was committed. */
async function rehearsed(rollback: Promise<pg.QueryResult>, answered: () => void): Promise<pg.QueryResult> {
  return { ...(await rollback.finally(answered)), command: 'COMMIT' };
}

/** Readers open transactions that may write nothing; commands have connections of their own. */
function isRead([first]: readonly Statement[]): boolean {
  return first?.text.endsWith('read only') ?? false;
}

function statementOf(first: unknown, rest: readonly unknown[]): Omit<Statement, 'follows'> {
  if (typeof first === 'string') return { text: first, values: Array.isArray(rest[0]) ? rest[0] : [] };
  const { name, text, values } = first as pg.QueryConfig<unknown[]>;
  return { name, text, values: [...(values ?? [])] };
}
