import pg from 'pg';

/**
 * A client that outlives the loss of its connection. A pool listens only to clients that are idle, so a server that
 * dies under one in use would end the process: here the queries under way fail, the pool makes a new client, and the
 * process goes on.
 */
export class SturdyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
