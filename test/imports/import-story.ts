import { look } from '#testing/look';
import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import { workOnImports } from '#database/imports/import-worker';
import { idMaker } from '#database/backend';
import type { Product } from '../support/product.ts';
import type { Story } from '../support/story.ts';

/** A measure of the first place's council. */
export const HOME = 'Marlowdale people home from hospital within a week';
/** Marlowdale council's months of 2024, before anything it has signed, so that they are new. */
export const months2024 = [
  'Measure;Month;People home within a week (numerator);People ready to leave (denominator)',
  ...['Jan-24', '02/2024', 'March 2024', '2024-04', '45413'].map(
    (month, index) => `${HOME};${month === '02/2024' ? 'Feb 2024' : month};${80 + index};1${index}0`,
  ),
].join('\r\n');

/** A file as its person sees it. */
export interface SeenImport {
  id: string;
  state: string;
  version: number;
  trouble: string | null;
  format: string | null;
  columns: { name: string; role: string }[];
  questions: { kind: string; said: string; rows: number; choices: string[]; answer: string | null }[];
  problems: { row: number; columnName: string | null; message: string }[];
  unitWord: string;
  entries: { row: number; title: string; detail: string; standing: string; notes: string[] }[];
  explained: { row: number; explanation: string }[];
  preview: { row: number; title: string; period: string; value: number; before: number | null }[];
  counts: Record<'rows' | 'figures' | 'problems' | 'noFigure' | 'otherAreas' | 'leftOut', number> | null;
  outcome: Record<'added' | 'changed' | 'same' | 'indicators' | 'casesOpened', number> | null;
  sameFileAt: string | null;
}

const fields = `id state version trouble unitWord format sameFileAt columns { name role }
  questions { kind said rows choices answer } problems { row columnName message }
  entries { row title detail standing notes } explained { row explanation } preview { row title period value before }
  counts { rows figures problems noFigure otherAreas leftOut } outcome { added changed same indicators casesOpened }`;

interface Uploaded {
  status: number;
  kind: string;
  id?: string;
  message?: string;
  fields?: { field: string; message: string }[];
}

export interface ActAnswer {
  type: string;
  rule?: string;
  fields?: { field: string; message: string }[];
  fileImport?: { id: string };
}

/** Files brought in over HTTP as people do, with a worker at hand. */
export class ImportStory {
  constructor(
    private readonly product: Product,
    readonly story: Story,
  ) {}

  ownerId(of: 'council' | 'health' | 'police' | 'partnership'): string {
    const { partnership, organisations } = this.story.place;
    if (of === 'partnership') return encodeId('Partnership', partnership, partnership);
    return encodeId('Organisation', organisations[of], organisations[of]);
  }

  async send(
    who: PersonKey | null,
    owner: string,
    content: string | Uint8Array,
    { kind = 'observations', name = 'figures.csv' } = {},
  ): Promise<Uploaded> {
    const address = new URL('/imports', this.product.apiUrl);
    address.search = new URLSearchParams({ owner, kind, name }).toString();
    const response = await fetch(address, {
      method: 'POST',
      headers: who ? { authorization: `Bearer ${await this.story.tokenOf(who)}` } : {},
      body: typeof content === 'string' ? content : Buffer.from(content),
    });
    return { status: response.status, ...((await response.json()) as Omit<Uploaded, 'status'>) };
  }

  /** What stands of the measure HOME in a tenant before 2025. */
  figures(tenantId: string) {
    return look<{ period_start: string; value: number | null; status: string; revision: number }>(
      this.product.database.apiUrl,
      [tenantId],
      `select o.period_start::text, round(o.value::numeric, 2)::float8 as value, o.status, o.revision
         from observation o join indicator i on (i.tenant_id, i.id) = (o.tenant_id, o.indicator_id)
        where i.code = 'HOME' and o.tenant_id = '${tenantId}' and o.period_start < '2025-01-01' order by 1`,
    );
  }

  /** Lets the worker do all there is to do. */
  async work(): Promise<void> {
    const { worker: source, host, clock } = this.product;
    const trouble = (error: unknown): void => {
      throw error;
    };
    while (await workOnImports({ source, host, clock, newId: idMaker(clock), trouble }));
  }

  /** Sends a file and has it read. */
  async read(
    who: PersonKey,
    owner: string,
    content: string | Uint8Array,
    options?: { kind?: string; name?: string },
  ): Promise<SeenImport> {
    const sent = await this.send(who, owner, content, options);
    if (!sent.id) throw new Error(`The file was not taken: ${JSON.stringify(sent)}`);
    await this.work();
    return this.see(who, sent.id);
  }

  async see(who: PersonKey, id: string): Promise<SeenImport> {
    const found = await this.lookFor(who, id);
    if (!found) throw new Error(`${who} does not see the import`);
    return found;
  }

  async lookFor(who: PersonKey, id: string): Promise<SeenImport | null> {
    const query = `query ($id: ID!) { fileImport(id: $id) { ${fields} } }`;
    const { data, errors } = await this.story.ask<{ fileImport: SeenImport | null }>(who, query, { id });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.fileImport ?? null;
  }

  async act(
    who: PersonKey,
    act: 'mapImport' | 'confirmImport' | 'undoImport' | 'discardImport' | 'bringInSeries',
    input: object,
  ): Promise<ActAnswer> {
    const own = { mapImport: 'MapImportInput', bringInSeries: 'BringInSeriesInput' } as const;
    const type = act in own ? own[act as keyof typeof own] : 'ImportActInput';
    const query = `mutation ($input: ${type}!) { done: ${act}(input: $input) { type: __typename
      ... on ImportMoved { fileImport { id } } ... on NotPermitted { rule } ... on Invalid { fields { field message } } } }`;
    const { data, errors } = await this.story.ask<{ done: ActAnswer }>(who, query, { input });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.done;
  }

  /** Does it with the import as it stands, and lets the worker work. */
  async settle(
    who: PersonKey,
    act: 'confirmImport' | 'undoImport' | 'discardImport',
    { id, version }: Pick<SeenImport, 'id' | 'version'>,
  ): Promise<SeenImport> {
    const answer = await this.act(who, act, { importId: id, expectedVersion: version });
    if (answer.type !== 'ImportMoved') throw new Error(JSON.stringify(answer));
    await this.work();
    return this.see(who, id);
  }
}
