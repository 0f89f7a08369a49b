import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { columnTypes } from '#read-models/tenant/column-types';
import pg from 'pg';
import type { Plan, Plans, Statement } from '../record/plan.ts';

/**
 * The least that could answer: plain HTTP and `pg`, under the same roles and the same row-level security, sending the
 * very statements that the API was recorded sending. Reads go in one round trip on one pipelined connection and their
 * rows are answered as JSON just as the driver gives them; a command's statements wait for answers where the API's own
 * did, and travel together where they did. There is no GraphQL, no permission, no rule and no machine.
 *
 * Addresses: `/<work>/<number>` takes the tenants as given, `/signed-in/<work>/<number>` looks the session up first.
 * The environment names the plans' file, the port and the two roles' addresses.
 */
const { PLANS_FILE = '', PORT = '', DATABASE_API_URL, DATABASE_SIGNIN_URL } = process.env;
const plans = JSON.parse(readFileSync(PLANS_FILE, 'utf8')) as Plans;

const CONNECTIONS = 10;
const readers = pool({ connectionString: DATABASE_API_URL, pipeline: true, types: columnTypes });
const writers = pool({ connectionString: DATABASE_API_URL, pipeline: true });
const signIns = pool({ connectionString: DATABASE_SIGNIN_URL, pipeline: true });

function pool(config: pg.PoolConfig): pg.Pool {
  return new pg.Pool({ ...config, max: CONNECTIONS });
}

async function inOneTrip(pool: pg.Pool, statements: readonly Statement[]): Promise<object[][]> {
  const client = await pool.connect();
  const sent = statements.map((statement) => client.query<object>(asQuery(statement)));
  const answers = await Promise.allSettled(sent);
  const failed = answers.find((answer) => answer.status === 'rejected');
  client.release(failed !== undefined);
  if (failed) throw failed.reason;
  return answers.flatMap((answer) =>
    answer.status === 'fulfilled' && hasRows(answer.value) ? [answer.value.rows] : [],
  );
}

/** Sends each statement when the ones before it are answered, or right behind them where the API did not wait either. */
async function inTurn(pool: pg.Pool, statements: readonly Statement[]): Promise<void> {
  const client = await pool.connect();
  let sent: Promise<unknown>[] = [];
  const answers = async (): Promise<void> => {
    const failed = (await Promise.allSettled(sent)).find((answer) => answer.status === 'rejected');
    if (failed) throw failed.reason;
    sent = [];
  };
  try {
    for (const statement of statements) {
      if (!statement.follows) await answers();
      sent.push(client.query(asQuery(statement)));
    }
    await answers();
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

function asQuery({ name, text, values }: Statement): pg.QueryConfig {
  return { name, text, values: [...values] };
}

/** Begin, commit and the tenant setting answer nothing that a client wants. */
function hasRows({ command, fields }: pg.QueryResult): boolean {
  return command === 'SELECT' && fields[0]?.name !== 'set_config';
}

async function answer(plan: Plan, signedIn: boolean): Promise<string> {
  if (signedIn) await inOneTrip(signIns, plan.signIn);
  if (plan.write.length > 0) await inTurn(writers, plan.write);
  return JSON.stringify(plan.read.length > 0 ? await inOneTrip(readers, plan.read) : []);
}

function planAt(url: string): { plan: Plan | undefined; signedIn: boolean } {
  const parts = url.split('/').slice(1);
  const signedIn = parts[0] === 'signed-in';
  const [work = '', number = ''] = signedIn ? parts.slice(1) : parts;
  return { plan: plans[work]?.[Number(number)], signedIn };
}

const server = createServer((request, response) => {
  const { plan, signedIn } = planAt(request.url ?? '');
  if (!plan) return response.writeHead(request.url === '/ready' ? 200 : 404).end();
  answer(plan, signedIn).then(
    (text) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    },
    (error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
});
server.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
