import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** What setting up is told. */
export interface SetUpOptions {
  ownerUrl: string;
  apiUrl: string;
  signInUrl: string;
  workerUrl: string;
  /** Whether an empty database gets the example place. */
  example: boolean;
  exampleFolder: string;
  examplePassword: string;
  /** Where the example sign-ins are written for whoever starts the product; null when nobody asked. */
  dataFolder: string | null;
}

const easyToRemember = 'follow-the-thread';

/**
 * Reads the set-up's settings. The example comes by itself with the database that comes with the product; with one that
 * somebody else runs, only when EXAMPLE is `true`.
 *
 * @throws Error naming the variable that is missing or wrong
 */
export function setUpOptions(env: Environment): SetUpOptions {
  const wanted = env.EXAMPLE || (env.DATABASE_KIND === 'outside' ? 'false' : 'true');
  if (wanted !== 'true' && wanted !== 'false')
    throw new Error(`EXAMPLE is "${wanted}"; it must be true or false.`);
  return {
    ownerUrl: needed(env, 'DATABASE_OWNER_URL'),
    apiUrl: needed(env, 'DATABASE_API_URL'),
    signInUrl: needed(env, 'DATABASE_SIGNIN_URL'),
    workerUrl: needed(env, 'DATABASE_WORKER_URL'),
    example: wanted === 'true',
    exampleFolder: path.resolve(env.EXAMPLE_DIR || 'example'),
    examplePassword: env.EXAMPLE_PASSWORD || easyToRemember,
    dataFolder: env.DATA_DIR ? path.resolve(env.DATA_DIR) : null,
  };
}

/** One variable that must be there. @throws Error naming it */
export function needed(env: Environment, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} must name a database.`);
  return value;
}
