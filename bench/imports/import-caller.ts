import { openAsBlob } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { encodeId } from '#read-models/global-id';

interface Seen {
  readonly state: string;
  readonly version: number;
  readonly trouble: string | null;
  readonly counts: { readonly figures: number; readonly problems: number } | null;
  readonly outcome: { readonly added: number } | null;
}

/** Milliseconds between two looks at how far the worker is. */
const LOOK = 100;
/** The longest any step may take. */
const PATIENCE = 20 * 60_000;

const SEEN = `query ($id: ID!) { fileImport(id: $id) { state version trouble counts { figures problems } outcome { added } } }`;
const CONFIRM = `mutation ($input: ImportActInput!) { done: confirmImport(input: $input) { type: __typename } }`;

/** Somebody who brings one file in over HTTP. */
export class ImportCaller {
  private id = '';
  private readonly url: string;
  private readonly headers: Readonly<Record<string, string>>;

  constructor(url: string, token: string) {
    this.url = url;
    this.headers = { authorization: `Bearer ${token}` };
  }

  /** Sends the file; it is kept when this ends. */
  async send(file: string, tenantId: string): Promise<void> {
    const address = new URL('/imports', this.url);
    const owner = encodeId('Partnership', tenantId, tenantId);
    address.search = new URLSearchParams({ owner, kind: 'comparators', name: 'figures.csv' }).toString();
    const response = await fetch(address, {
      method: 'POST',
      headers: this.headers,
      body: await openAsBlob(file),
    });
    const said = (await response.json()) as { id?: string };
    if (!said.id) throw new Error(`The file was not taken: ${JSON.stringify(said)}`);
    this.id = said.id;
  }

  /** Waits until the worker has brought it so far. @throws Error when it comes to something else, or with other figures */
  async until(state: 'ready' | 'done', figures: number): Promise<void> {
    const end = Date.now() + PATIENCE;
    const onTheWay = new Set(['waiting', 'confirmed']);
    let seen = await this.see();
    while (onTheWay.has(seen.state) && Date.now() < end) {
      await pause(LOOK);
      seen = await this.see();
    }
    const found = state === 'ready' ? seen.counts?.figures : seen.outcome?.added;
    if (seen.state !== state || found !== figures)
      throw new Error(`The file came to ${JSON.stringify(seen)}`);
  }

  /** Confirms it and waits until all of it is in. */
  async bringIn(figures: number): Promise<void> {
    const { version } = await this.see();
    const input = { importId: this.id, expectedVersion: version };
    const { done } = await this.ask<{ done: { type: string } }>(CONFIRM, { input });
    if (done.type !== 'ImportMoved') throw new Error(`Confirming it was answered with ${done.type}.`);
    await this.until('done', figures);
  }

  private async see(): Promise<Seen> {
    const { fileImport } = await this.ask<{ fileImport: Seen | null }>(SEEN, { id: this.id });
    if (!fileImport) throw new Error('The file is not there.');
    return fileImport;
  }

  private async ask<T>(query: string, variables: object): Promise<T> {
    const response = await fetch(new URL('/graphql', this.url), {
      method: 'POST',
      headers: { ...this.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  }
}
