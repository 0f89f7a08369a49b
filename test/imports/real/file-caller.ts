import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../../support/graphql.ts';

/** A file as whoever sent it sees it. */
export interface SeenFile {
  state: string;
  version: number;
  trouble: string | null;
  headerRow: number | null;
  columns: { name: string; role: string }[];
  columnProblems: string[];
  questions: { kind: string; said: string; answer: string | null }[];
  problems: { row: number; columnName: string | null; message: string }[];
  counts: Record<'rows' | 'figures' | 'problems' | 'noFigure' | 'otherAreas' | 'leftOut', number> | null;
  outcome: Record<'added' | 'changed' | 'same', number> | null;
}

export interface FileAnswer {
  kind: string;
  said: string;
  meant: string;
}

const SEEN = `query ($id: ID!) { fileImport(id: $id) { state version trouble headerRow columns { name role } columnProblems
  questions { kind said answer } problems { row columnName message }
  counts { rows figures problems noFigure otherAreas leftOut } outcome { added changed same } } }`;

/** Somebody who brings one file in over HTTP, with a worker at hand. */
export class FileCaller {
  private id = '';

  constructor(
    private readonly apiUrl: string,
    private readonly token: string,
    private readonly work: () => Promise<void>,
  ) {}

  /** Sends the file and has it read. */
  async send(file: string, owner: string, kind: 'observations' | 'comparators'): Promise<SeenFile> {
    const address = new URL('/imports', this.apiUrl);
    address.search = new URLSearchParams({ owner, kind, name: path.basename(file) }).toString();
    const headers = { authorization: `Bearer ${this.token}` };
    const response = await fetch(address, { method: 'POST', headers, body: readFileSync(file) });
    const said = (await response.json()) as { id?: string };
    if (!said.id) throw new Error(`${file} was not taken: ${JSON.stringify(said)}`);
    this.id = said.id;
    return this.afterWork();
  }

  /** Says what the columns and the words of the file mean, and has it read anew. */
  async answer({ version, headerRow }: SeenFile, roles: string[], answers: FileAnswer[]): Promise<SeenFile> {
    const input = { importId: this.id, expectedVersion: version, headerRow, roles, answers };
    await this.act('mapImport', 'MapImportInput', input);
    return this.afterWork();
  }

  /** Has it brought in. */
  async confirm({ version }: SeenFile): Promise<SeenFile> {
    await this.act('confirmImport', 'ImportActInput', { importId: this.id, expectedVersion: version });
    return this.afterWork();
  }

  private async act(name: string, type: string, input: object): Promise<void> {
    const query = `mutation ($input: ${type}!) { done: ${name}(input: $input) { type: __typename } }`;
    const { apiUrl: url, token } = this;
    const { data, body } = await ask<{ done?: { type: string } }>(url, {
      query,
      variables: { input },
      token,
    });
    if (data.done?.type !== 'ImportMoved') throw new Error(`${name}: ${body}`);
  }

  private async afterWork(): Promise<SeenFile> {
    await this.work();
    const asked = { query: SEEN, variables: { id: this.id }, token: this.token };
    const { data, body } = await ask<{ fileImport?: SeenFile }>(this.apiUrl, asked);
    if (!data.fileImport) throw new Error(`The file is not there: ${body}`);
    return data.fileImport;
  }
}
