import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../../scripts/lib/free-port.mjs';
import { databaseStatements, databaseUrl, identifier, roles } from '../../scripts/lib/postgres/roles.mjs';
import type { RoleName } from '../../scripts/lib/postgres/roles.mjs';
import { startEmbeddedDatabase } from '../../scripts/lib/run/embedded-database.mjs';
import { serviceEnvironments } from '../../scripts/lib/run/environment.mjs';
import { readSecrets } from '../../scripts/lib/run/secrets.mjs';

/** A PostgreSQL of this run's own, started as `npm start` does, with its ordinary durable settings. */
export interface BenchDatabase {
  readonly dataDir: string;
  readonly ports: { readonly api: number; readonly web: number };
  /** Addresses of the product's roles. */
  readonly urls: Readonly<Record<RoleName, string>>;
  /** What `npm start` tells each of the product's processes. */
  readonly environments: ReturnType<typeof serviceEnvironments>;
  /** A connection as the superuser, whom row-level security does not hold. The caller ends it. */
  superuser(database?: string): Promise<pg.Client>;
  /** Makes an empty database beside the first, and gives its owner's address. */
  create(name: string): Promise<string>;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
}

const host = '127.0.0.1';

/** Starts the server with its data in a new temporary folder. */
export async function startDatabase(say: (line: string) => void): Promise<BenchDatabase> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'goldthread-bench-'));
  mkdirSync(path.join(dataDir, 'logs'));
  const secrets = readSecrets(dataDir);
  const database = await startEmbeddedDatabase({ dataDir, secrets, say });
  const port = Number(new URL(database.urls.owner).port);
  const ports = { api: await freePort(4100), web: await freePort(3100) };
  const settings = {
    host,
    reachableHost: host,
    port: ports.web,
    apiPort: ports.api,
    dataDir,
    databaseUrl: undefined,
  };
  const superuser = async (name = 'goldthread'): Promise<pg.Client> => {
    const login = { user: 'postgres', password: secrets.superuser };
    const client = new pg.Client({ connectionString: databaseUrl({ host, port, database: name, ...login }) });
    // A run that is interrupted stops the server under its own connections; that is no reason to end before the rest is undone.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  return {
    dataDir,
    ports,
    urls: database.urls,
    environments: serviceEnvironments({ settings, urls: database.urls, env: process.env }),
    superuser,
    async create(name) {
      const admin = await superuser('postgres');
      try {
        await admin.query(`create database ${identifier(name)} owner ${roles.owner}`);
        for (const statement of databaseStatements(name)) await admin.query(statement);
      } finally {
        await admin.end();
      }
      return databaseUrl({ host, port, database: name, user: roles.owner, password: secrets.owner });
    },
    async stop() {
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
