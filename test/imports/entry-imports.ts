import { look } from '#testing/look';
import type { Product } from '../support/product.ts';
import { describeFigureChecks } from './figure-checks.ts';
import type { ImportStory, SeenImport } from './import-story.ts';

/** The eleven questions of the checklist, answered for every target of a file. */
const checklist = [
  ...['specific', 'measurable', 'achievable', 'realistic', 'timeBound', 'influence', 'predictable'],
  ...['focus', 'motivate', 'commitment', 'cost'],
].map((code) => ({ kind: 'fill', said: `checklist.${code}`, meant: 'Yes: as agreed in the board paper.' }));
const said = (field: string, meant: string) => ({ kind: 'fill', said: field, meant });
const sort = (texts: readonly string[]) => texts.toSorted();

/** What the descriptions below run on. */
export interface Running {
  product: Product;
  story: ImportStory;
  council: string;
}

/** Targets and measures brought in from files: checked as if typed, all or none, nothing new when repeated, undone. */
export function describeEntryImports(running: () => Running): void {
  const settled = async (file: SeenImport, answers: object[]): Promise<SeenImport> => {
    const { story } = running();
    const { id, version, columns } = await story.see('manager', file.id);
    const roles = columns.map(({ role }) => role);
    const input = { importId: id, expectedVersion: version, headerRow: 1, roles, answers };
    expect(await story.act('manager', 'mapImport', input)).toMatchObject({ type: 'ImportMoved' });
    await story.work();
    return story.see('manager', id);
  };
  const told = ({ problems }: SeenImport) =>
    problems.map(({ row, columnName, message }) => `${row} ${columnName}: ${message}`);

  describe('targets of a file', () => {
    const file = [
      'Indicator code,Target for,Target,Tolerance below,Tolerance above,Based on,Rationale',
      'HOME,2028/29,62,2,2,"What the plan brings","\'=Half of the gap"',
      'HOME,2029/30,62.5,2,2,"What the plan brings","Half of the gap"',
    ].join('\n');
    const proposals = (tenantId: string) =>
      look<{ starts: string; ends: string; state: string; value: number }>(
        running().product.database.apiUrl,
        [tenantId],
        `select starts::text, ends::text, state, value from target_proposal where tenant_id = '${tenantId}'
          order by starts, proposed_at`,
      );

    it('come in as proposals, never in force, with what the rules notice; a repeat says nothing new; undone they are withdrawn', async () => {
      const { story, council, product } = running();
      const { council: tenantId } = story.story.place.organisations;
      const asked = await story.read('manager', council, file, { kind: 'targets' });
      expect(asked.columns.map(({ role }) => role)).toEqual([
        ...['series', 'period', 'value', 'toleranceBelow', 'toleranceAbove', 'basis', 'rationale'],
      ]);
      expect(asked.state).toBe('asking');
      expect(sort(asked.questions.map((one) => one.said))).toEqual(sort(checklist.map((one) => one.said)));
      expect(asked.questions[0]?.rows).toBe(2);
      const ready = await settled(asked, checklist);
      expect(told(ready)).toEqual([]);
      expect(ready).toMatchObject({
        state: 'ready',
        unitWord: 'target',
        counts: { figures: 2, problems: 0 },
      });
      expect(ready.entries.map(({ row, standing, detail }) => ({ row, standing, detail }))).toEqual([
        {
          ...{ row: 2, standing: 'new' },
          detail: '1 April 2028 to 31 March 2029: 62.0%, tolerance 2.0% below and 2.0% above',
        },
        {
          ...{ row: 3, standing: 'new' },
          detail: '1 April 2029 to 31 March 2030: 62.5%, tolerance 2.0% below and 2.0% above',
        },
      ]);
      expect(await proposals(tenantId)).toEqual([]);
      const done = await story.settle('manager', 'confirmImport', ready);
      expect(done).toMatchObject({
        state: 'done',
        outcome: { added: 2, changed: 0, same: 0, indicators: 1 },
      });
      expect((await proposals(tenantId)).map(({ state }) => state)).toEqual(['proposed', 'proposed']);
      const inForce = `select 1 from target where tenant_id = '${tenantId}' and starts > '2028-01-01'`;
      expect(await look(product.database.apiUrl, [tenantId], inForce)).toEqual([]);

      const again = await settled(await story.read('manager', council, file, { kind: 'targets' }), checklist);
      expect(again.entries.map(({ standing }) => standing)).toEqual(['same', 'same']);
      const repeated = await story.settle('manager', 'confirmImport', again);
      expect(repeated.outcome).toMatchObject({ added: 0, same: 2 });
      expect(await proposals(tenantId)).toHaveLength(2);

      expect((await story.settle('manager', 'undoImport', done)).state).toBe('undone');
      expect((await proposals(tenantId)).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    });

    it('are all refused while one breaks a rule of the form, each with its row and column', async () => {
      const { story, council } = running();
      const wrong = [
        'Code;Starts;Ends;Target;Tolerance;Basis;Rationale',
        'HOME;01/04/2020;31/03/2021;80;2;Past;Because',
        'HOME;01/04/2030;31/03/2031;eighty;2;Past;Because',
        'HOME;02/04/2031;31/03/2032;80;-1;Past;Because',
        'HOME;01/04/2033;31/03/2034;80;2;Past;Because',
        'HOME;01/07/2033;30/09/2033;81;2;Past;Because',
        'HOME;soon;31/03/2035;81;2;Past;Because',
        'HOME;01/04/2036;31/03/2037;;2;Past;Because',
      ].join('\n');
      const read = await settled(await story.read('manager', council, wrong, { kind: 'targets' }), checklist);
      expect(read).toMatchObject({ state: 'wrong' });
      expect(told(read)).toEqual([
        '2 Starts: A target is agreed before its period starts, not after.',
        '3 Target: “eighty” is not a number.',
        '4 Starts: Start on the first day of a period of this measure: the next is 2031-05-01.',
        '4 Tolerance: Enter a number from zero up.',
        '6 Target: Row 5 has a target of this measure for part of this time as well.',
        '7 Starts: “soon” is not a day.',
        '8 Target: Enter the figure to reach.',
      ]);
      expect((await story.settle('manager', 'discardImport', read)).state).toBe('discarded');
    });
  });

  describe('measures of a file', () => {
    const heading = 'Code,Title,Definition,Frequency,Good is,Unit,Level,Kind,Owner';
    const file = [
      heading,
      'POTHOLES,Potholes mended in time,"Share mended within five working days",Monthly,Higher is better,%,Service,Output,Performance manager',
      'TREES,Street trees planted,"Trees planted, net of those felled",Yearly,Higher,count,Community,Outcome,Performance manager',
    ].join('\n');
    const fills = [
      ...[said('origin', 'Local'), said('sourceTitle', 'Street works register')],
      ...[said('sourcePublisher', 'The council'), said('licence', 'Open Government Licence v3.0')],
      said('attribution', 'The council'),
    ];
    const measures = (tenantId: string) =>
      look<{ code: string; title: string; definition_version: number; retired: boolean }>(
        running().product.database.apiUrl,
        [tenantId],
        `select code, title, definition_version, retired_at is not null as retired from indicator
          where tenant_id = '${tenantId}' and code <> 'HOME' order by code`,
      );

    it('are defined as if typed; a repeat says nothing new; what is said otherwise is taken over only when asked; undone they are retired', async () => {
      const { story, council } = running();
      const { council: tenantId } = story.story.place.organisations;
      const asked = await story.read('manager', council, file, { kind: 'indicators' });
      expect(asked.columns.map(({ role }) => role)).toEqual([
        ...['code', 'title', 'definition', 'frequency', 'polarity', 'unit', 'level', 'kind', 'owner'],
      ]);
      expect(sort(asked.questions.map((one) => one.said))).toEqual(sort(fills.map((one) => one.said)));
      const ready = await settled(asked, fills);
      expect(told(ready)).toEqual([]);
      expect(ready).toMatchObject({ state: 'ready', counts: { figures: 2 } });
      expect(await measures(tenantId)).toEqual([]);
      const done = await story.settle('manager', 'confirmImport', ready);
      expect(done).toMatchObject({ trouble: null, outcome: { added: 2, changed: 0, same: 0 } });
      expect((await measures(tenantId)).map(({ code }) => code)).toEqual(['POTHOLES', 'TREES']);

      const again = await story.read('manager', council, file, { kind: 'indicators' });
      expect(again.entries.map(({ standing }) => standing)).toEqual(['same', 'same']);
      expect((await story.settle('manager', 'confirmImport', again)).outcome).toMatchObject({
        added: 0,
        same: 2,
      });

      const otherwise = file.replace('within five working days', 'within three working days');
      const unsure = await story.read('manager', council, otherwise, { kind: 'indicators' });
      expect(unsure.state).toBe('asking');
      expect(unsure.questions).toMatchObject([{ kind: 'standing', said: 'POTHOLES', rows: 1 }]);
      const sure = await settled(unsure, [
        { kind: 'standing', said: 'POTHOLES', meant: 'Take over what the file says' },
      ]);
      expect(sure.entries.map(({ standing }) => standing)).toEqual(['changed', 'same']);
      const changed = await story.settle('manager', 'confirmImport', sure);
      expect(changed.outcome).toMatchObject({ added: 0, changed: 1, same: 1 });
      expect((await measures(tenantId))[0]).toMatchObject({ code: 'POTHOLES', definition_version: 2 });

      const kept = await story.settle('manager', 'undoImport', changed);
      expect(kept).toMatchObject({ state: 'done' });
      expect(kept.trouble).toContain('it has a new version since');
      const stays = await story.settle('manager', 'undoImport', done);
      expect(stays.trouble).toContain('it was changed since. Nothing of this file was undone.');
      expect((await measures(tenantId)).every(({ retired }) => !retired)).toBe(true);
    });

    it('give their codes back when they are undone unused, so that a corrected file can have them', async () => {
      const { story, council } = running();
      const { council: tenantId } = story.story.place.organisations;
      const bins = file.replace('POTHOLES', 'BINS').replace('TREES', 'BENCHES');
      const ready = await settled(await story.read('manager', council, bins, { kind: 'indicators' }), fills);
      const done = await story.settle('manager', 'confirmImport', ready);
      expect((await story.settle('manager', 'undoImport', done)).state).toBe('undone');
      const [benches] = await measures(tenantId);
      expect(benches?.code).toMatch(/^BENCHES\.[0-9a-f]{8}$/);
      expect(benches?.retired).toBe(true);
      const next = await settled(await story.read('manager', council, bins, { kind: 'indicators' }), fills);
      expect(next).toMatchObject({ state: 'ready' });
      expect(next.entries.map(({ standing }) => standing)).toEqual(['new', 'new']);
    });

    it('are all refused while one breaks a rule of the form, each with its row and column', async () => {
      const { story, council } = running();
      const wrong = [
        `${heading},Decimals`,
        'A B,Name,Text,Monthly,Higher,%,Service,Output,Performance manager,1',
        'NOONE,Name,Text,Monthly,Higher,%,Service,Output,Nobody at all,1',
        'OFTEN,Name,Text,Now and then,Higher,%,Service,Output,Performance manager,1',
        'SHOWN,Name,Text,Monthly,Higher,%,Service,Output,Performance manager,lots',
        'SHOWN,Name,Text,Monthly,Higher,%,Service,Output,Performance manager,1',
        'HOME,,,Yearly,,,,,,',
      ].join('\n');
      const read = await settled(await story.read('manager', council, wrong, { kind: 'indicators' }), fills);
      expect(told(read)).toEqual([
        '2 Code: Enter a short code of letters, digits and hyphens.',
        '3 Owner: Nobody who holds a role here today is called “Nobody at all”, or has that post.',
        '4 Frequency: Choose how often it is reported.',
        '5 Decimals: “lots” is not a number.',
        '6 Code: Row 5 has this code as well. Only one of them can come in.',
        '7 Frequency: How often it is reported is settled once and for all: retire HOME and define another.',
      ]);
    });

    it('are brought in by nobody without the post', async () => {
      const { story, council } = running();
      for (const kind of ['targets', 'indicators']) {
        expect(await story.send('councilLead', council, file, { kind })).toMatchObject({ status: 403 });
        expect(await story.send('manager', story.ownerId('health'), file, { kind })).toMatchObject({
          status: 404,
        });
      }
    });
  });

  describeFigureChecks(running);
}
