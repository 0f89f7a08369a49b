import pg from 'pg';
import { roles } from '../../scripts/lib/postgres/roles.mjs';
import type { Plan, Statement } from './plan.ts';

type Query = (this: pg.Client, first: unknown, ...rest: unknown[]) => unknown;

/**
 * Listens to every statement that this process sends through `pg`. A command's commit is recorded as a commit but sent
 * as a rollback: so an approval can be rehearsed, and the case still waits for it afterwards.
 */
export class Recorder {
  private lists = new Map<pg.Client, Statement[]>();

  constructor() {
    const prototype = pg.Client.prototype as unknown as { query: Query };
    const send = prototype.query;
    const note = (client: pg.Client, statement: Statement): void => this.note(client, statement);
    prototype.query = function (first, ...rest) {
      const statement = statementOf(first, rest);
      note(this, statement);
      return send.call(this, statement.text === 'COMMIT' ? 'ROLLBACK' : first, ...rest);
    };
  }

  /** What was sent since the last call, by the path it took. */
  take(): Plan {
    const lists = [...this.lists];
    this.lists = new Map();
    const sentBy = (wanted: (client: pg.Client) => boolean): Statement[] =>
      lists.filter(([client]) => wanted(client)).flatMap(([, statements]) => statements);
    return {
      signIn: sentBy((client) => client.user === roles.signin),
      read: sentBy((client) => client.user !== roles.signin && isPipelined(client)),
      write: sentBy((client) => client.user !== roles.signin && !isPipelined(client)),
    };
  }

  private note(client: pg.Client, statement: Statement): void {
    const list = this.lists.get(client);
    if (list) list.push(statement);
    else this.lists.set(client, [statement]);
  }
}

/** The readers' connections are pipelined, the commands' are not. */
function isPipelined(client: pg.Client): boolean {
  return (client as unknown as { pipeline?: boolean }).pipeline === true;
}

function statementOf(first: unknown, rest: readonly unknown[]): Statement {
  if (typeof first === 'string') return { text: first, values: Array.isArray(rest[0]) ? rest[0] : [] };
  const { name, text, values } = first as pg.QueryConfig<unknown[]>;
  return { name, text, values: [...(values ?? [])] };
}
