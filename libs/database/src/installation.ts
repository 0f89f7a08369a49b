import pg from 'pg';

/** How far the example has come: begun and not finished, or there. Null when none was ever begun. */
export type ExampleMark = 'loading' | 'loaded' | null;

/**
 * What the installer alone may see and do, as the owner of the database. The running product has no part in it.
 */
export class Installation {
  private constructor(private readonly client: pg.Client) {}

  /** @throws when the database cannot be reached */
  static async open(ownerUrl: string): Promise<Installation> {
    const client = new pg.Client({ connectionString: ownerUrl, application_name: 'goldthread set-up' });
    // A connection that breaks shows at the next statement.
    client.on('error', () => undefined);
    await client.connect();
    return new Installation(client);
  }

  /** Keeps every other set-up of this database waiting until this one has closed. */
  async takeTurn(): Promise<void> {
    await this.client.query(`select pg_advisory_lock(hashtextextended('goldthread set-up', 0))`);
  }

  async exampleMark(): Promise<ExampleMark> {
    const { rows: tables } = await this.client.query<{ name: string | null }>(
      `select to_regclass('installation') as name`,
    );
    if (!tables[0]?.name) return null;
    const { rows } = await this.client.query<{ value: 'loading' | 'loaded' }>(
      `select value from installation where name = 'example'`,
    );
    return rows[0]?.value ?? null;
  }

  async markExample(mark: 'loading' | 'loaded'): Promise<void> {
    await this.client.query(
      `insert into installation (name, value) values ('example', $1)
       on conflict (name) do update set value = excluded.value`,
      [mark],
    );
  }

  /** Whether nobody was ever registered: what everything else begins with. */
  async isEmpty(): Promise<boolean> {
    const { rows } = await this.client.query<{ someone: boolean }>(
      'select exists (select from person) as someone',
    );
    return rows[0]?.someone === false;
  }

  /**
   * Removes everything of the product's from the database, so that an example whose load was cut short can be loaded
   * afresh. Nothing was ever entered by hand then: the product is not started before the example is whole.
   *
   * @throws Error unless the mark says that a load was cut short
   */
  async emptyAfterCutShort(): Promise<void> {
    if ((await this.exampleMark()) !== 'loading')
      throw new Error('only a load that was cut short is removed');
    await this.client.query('drop owned by current_user cascade');
  }

  /**
   * Removes the product's tables from a database in which nobody was ever registered, so that a backup can be put there.
   *
   * @returns false, and nothing touched, when somebody was
   */
  async removeIfEmpty(): Promise<boolean> {
    const { rows } = await this.client.query<{ person: string | null }>(
      `select to_regclass('person') as person`,
    );
    if (rows[0]?.person && ((await this.exampleMark()) !== null || !(await this.isEmpty()))) return false;
    if (rows[0]?.person) await this.client.query('drop owned by current_user cascade');
    return true;
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
