import pg from 'pg';

/** How long the product waits for PostgreSQL: the time during which at least one statement is under way in this process. */
export class DatabaseClock {
  private under = 0;
  private since = 0;
  private total = 0;
  private readonly query = Object.getOwnPropertyDescriptor(pg.Client.prototype, 'query');

  /** Begins to watch every connection of this process, those that are open too. */
  start(): void {
    const { query } = this;
    const original: unknown = query?.value;
    if (typeof original !== 'function') throw new Error('A client has a way to ask.');
    const watched = this.watched.bind(this);
    Object.defineProperty(pg.Client.prototype, 'query', {
      ...query,
      value(this: pg.Client, ...asked: unknown[]): unknown {
        return watched(Reflect.apply(original, this, asked));
      },
    });
  }

  stop(): void {
    if (this.query) Object.defineProperty(pg.Client.prototype, 'query', this.query);
  }

  /** Milliseconds so far. */
  get elapsed(): number {
    return this.total;
  }

  private watched(answer: unknown): unknown {
    if (!(answer instanceof Promise)) return answer;
    if (this.under === 0) this.since = performance.now();
    this.under += 1;
    const settle = (): void => {
      this.under -= 1;
      if (this.under === 0) this.total += performance.now() - this.since;
    };
    answer.then(settle, settle);
    return answer;
  }
}
