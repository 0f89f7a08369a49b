import { look } from '#testing/look';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { describeEntryImports } from './entry-imports.ts';
import { HOME, ImportStory, months2024 } from './import-story.ts';
import { describeFetchedSeries } from './fetched-series.ts';
import { sayWhyThereIsNone } from './say-why.ts';
import { describeOtherAreas } from './other-areas.ts';
import { startPublisher, type Publisher } from './publisher.ts';
import { visitImports } from './visit-imports.ts';

/** Files brought in over HTTP: read, asked about, brought in, repeated, undone; and all that is refused, in its words. */
let product: Product;
let story: ImportStory;
let [council, partnership] = ['', ''];
let publisher: Publisher;

beforeAll(async () => {
  publisher = await startPublisher();
  product = await startProduct(['Marlowdale', 'Quillbrook'], { seriesSources: [publisher.source] });
  story = new ImportStory(product, product.story(0));
  council = story.ownerId('council');
  partnership = story.ownerId('partnership');
}, 180_000);
afterAll(() => Promise.all([product?.stop(), publisher?.close()]));
const figures = (tenantId: string) => story.figures(tenantId);

describe('figures of an organisation', () => {
  it('come in from a file of another layout, follow to the partnership, stay put when repeated, and can be undone', async () => {
    const { organisations, partnership: shared } = story.story.place;
    const read = await story.read('manager', council, Buffer.from(`\ufeff${months2024}`));
    expect(read).toMatchObject({
      state: 'ready',
      trouble: null,
      format: 'Text in UTF-8, separated by semicolons',
    });
    expect(read.columns.map(({ role }) => role)).toEqual(['series', 'period', 'numerator', 'denominator']);
    expect(read.counts).toMatchObject({ rows: 5, figures: 5, problems: 0 });
    expect(read.preview[0]).toMatchObject({
      row: 2,
      title: HOME,
      period: 'January 2024',
      value: 80,
      before: null,
    });
    expect(await figures(organisations.council)).toEqual([]);

    const done = await story.settle('manager', 'confirmImport', read);
    expect(done).toMatchObject({ state: 'done', outcome: { added: 5, changed: 0, same: 0, indicators: 1 } });
    const ours = await figures(organisations.council);
    expect(ours.map(({ value }) => value)).toEqual([80, 73.64, 68.33, 63.85, 60]);
    expect(new Set(ours.map(({ status }) => status))).toEqual(new Set(['final']));
    // No one else was to report these months: the partnership's total is theirs, at once.
    expect(await figures(shared)).toMatchObject(ours.map(({ value }) => ({ value, status: 'final' })));

    const again = await story.read('manager', council, months2024);
    const repeated = await story.settle('manager', 'confirmImport', again);
    expect(repeated.outcome).toEqual({ added: 0, changed: 0, same: 5, indicators: 1, casesOpened: 0 });
    expect(await figures(organisations.council)).toEqual(ours);

    const corrected = months2024.replace(';80;100', ';90;100');
    const reread = await story.read('manager', council, corrected);
    const third = await story.settle('manager', 'confirmImport', reread);
    expect(third.outcome).toMatchObject({ added: 0, changed: 1, same: 4 });
    expect((await figures(organisations.council))[0]).toMatchObject({
      value: 90,
      status: 'restated',
      revision: 2,
    });

    // The first import cannot be undone any more without losing what came after; the third can.
    const refused = await story.settle('manager', 'undoImport', done);
    expect(refused).toMatchObject({ state: 'done' });
    expect(refused.trouble).toContain('1 figure was changed again since');
    const undone = await story.settle('manager', 'undoImport', third);
    expect(undone.state).toBe('undone');
    expect((await figures(organisations.council))[0]).toMatchObject({
      value: 80,
      status: 'restated',
      revision: 3,
    });
  });

  it('are missing again, and stay on record, where an undone import had brought them in', async () => {
    const { organisations } = story.story.place;
    const file = `Measure,Period,Numerator,Denominator\n${HOME},November 2023,50,100\n`;
    const done = await story.settle('manager', 'confirmImport', await story.read('manager', council, file));
    await story.settle('manager', 'undoImport', done);
    const missing = { period_start: '2023-11-01', value: null, status: 'missing', revision: 2 };
    expect((await figures(organisations.council))[0]).toEqual(missing);
    const trail = await look<{ action: string }>(
      product.database.apiUrl,
      [organisations.council],
      `select action from audit_entry where stream = 'imports' order by seq desc limit 5`,
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'takeBackImport',
      'undoImport',
      'bringInImport',
      'confirmImport',
      'receiveImport',
    ]);
  });

  sayWhyThereIsNone(() => ({ product, story, council }));

  it('are asked about where the file leaves it open; the answers are remembered for the next file', async () => {
    const file =
      'Indicator name,Quarter end,Top,Bottom\nHome in 7 days,31/05/2024,70,100\nHome in 7 days,30/06/24ish,1,2\n';
    const asked = await story.read('manager', council, file);
    expect(asked.state).toBe('asking');
    const settled = async (roles: string[], answers: object[]) => {
      const { id, version } = await story.see('manager', asked.id);
      const answer = await story.act('manager', 'mapImport', {
        ...{ importId: id, expectedVersion: version, headerRow: 1, roles, answers },
      });
      expect(answer.type).toBe('ImportMoved');
      await story.work();
      return story.see('manager', id);
    };
    const roles = ['series', 'period', 'numerator', 'denominator'];
    const known = await settled(roles, []);
    expect(known.questions).toMatchObject([{ kind: 'series', said: 'Home in 7 days', rows: 2 }]);
    const meant = story.story.ownIndicator('councilHome');
    const second = await settled(roles, [{ kind: 'series', said: 'Home in 7 days', meant }]);
    expect(second.questions).toMatchObject([
      { kind: 'period', said: '30/06/24ish', rows: 1 },
      { answer: meant },
    ]);
    const ready = await settled(roles, [{ kind: 'period', said: '30/06/24ish', meant: 'June 2024' }]);
    expect(ready).toMatchObject({ state: 'ready', counts: { figures: 2, problems: 0 } });
    await story.settle('manager', 'confirmImport', ready);

    const next = await story.read(
      'manager',
      council,
      file.replace('70', '71').replace('30/06/24ish', 'Jul-24'),
    );
    expect(next).toMatchObject({ state: 'ready', counts: { figures: 2 } });
    expect(next.columns.map(({ role }) => role)).toEqual(roles);
  });

  it('are all refused while one is wrong, each problem with its row and column', async () => {
    const { organisations } = story.story.place;
    const before = await figures(organisations.council);
    const file = [
      'Measure,Period,Numerator,Denominator',
      `${HOME},December 2023,10,100`,
      `${HOME},October 2023,ten,100`,
      `${HOME},September 2023,10,0`,
      `${HOME},December 2023,11,100`,
      `${HOME},January 2031,11,100`,
      `${HOME},August 2023,=A1+1,100`,
      `${HOME},July 2023,1e309,100`,
      `${HOME},June 2023,12`,
      `${HOME},May 2023,c,c`,
    ].join('\n');
    const read = await story.read('manager', council, file);
    expect(read).toMatchObject({ state: 'wrong', counts: { noFigure: 1 } });
    const told = read.problems.map(({ row, columnName, message }) => `${row} ${columnName}: ${message}`);
    expect(told).toEqual([
      '3 Numerator: “ten” is not a number.',
      '4 Numerator: people ready to leave must be more than zero.',
      '5 Numerator: The same period of the same measure and area stands in row 2 as well. Only one of them can come in.',
      '6 Numerator: January 2031 is not over yet.',
      '7 Numerator: “=A1+1” is a formula: copy the cells and paste their values.',
      '8 Numerator: “1e309” is too large to be right.',
      '9 null: The row has 3 cells where the headings have 4.',
    ]);
    const answer = await story.act('manager', 'confirmImport', {
      importId: read.id,
      expectedVersion: read.version,
    });
    expect(answer.type).toBe('NotAvailableNow');
    expect(await figures(organisations.council)).toEqual(before);
    expect((await story.settle('manager', 'discardImport', read)).state).toBe('discarded');
  });
});

describeOtherAreas(() => ({ product, story, partnership }));

describeEntryImports(() => ({ product, story, council }));

describeFetchedSeries(() => ({ story, product, publisher }));

describe('who may not', () => {
  it('brings nothing in: not without the post, not elsewhere, not signed out', async () => {
    expect(await story.send(null, council, 'a,b\n1,2\n')).toMatchObject({ status: 401 });
    expect(await story.send('councilLead', council, 'a,b\n')).toMatchObject({
      status: 403,
      kind: 'notPermitted',
    });
    expect(await story.send('manager', story.ownerId('health'), 'a,b\n')).toMatchObject({ status: 404 });
    expect(await story.send('manager', 'nonsense', 'a,b\n')).toMatchObject({ status: 404 });
    expect(await story.send('manager', council, '')).toMatchObject({ status: 422, kind: 'invalid' });
    expect(await story.send('manager', council, 'a\n', { kind: 'comparators' })).toMatchObject({
      status: 422,
    });
    expect(await story.send('manager', council, 'a\n', { kind: 'anything' })).toMatchObject({ status: 422 });
  });

  it('neither sees nor moves another’s import, and is told the same as of none', async () => {
    const read = await story.read('manager', council, months2024);
    const other = new ImportStory(product, product.story(1));
    const importId = read.id;
    expect(await other.lookFor('manager', importId)).toBeNull();
    expect(await story.lookFor('healthManager', importId)).toBeNull();
    expect(await story.lookFor('councilLead', importId)).toBeNull();
    const expectedVersion = read.version;
    for (const act of ['confirmImport', 'undoImport', 'discardImport'] as const) {
      expect((await other.act('manager', act, { importId, expectedVersion })).type).toBe('NotFound');
      expect((await story.act('healthManager', act, { importId, expectedVersion })).type).toBe('NotFound');
      expect((await story.act('councilLead', act, { importId, expectedVersion })).type).toBe('NotPermitted');
    }
    const stale = { importId, expectedVersion: expectedVersion - 1 };
    expect((await story.act('manager', 'confirmImport', stale)).type).toBe('ChangedMeanwhile');
  });
});

it('goes the same way on pages, without JavaScript, and axe finds nothing', async () => {
  const visited = await visitImports(product, story);
  expect(visited.refused).toEqual(['Choose a file, or paste cells below']);
  expect(visited.asked).toEqual(['Which measure is “Home soon”?']);
  expect(visited.settled).toContain('1 figure, 1 without a figure (blank, suppressed or missing)');
  expect(visited.done).toContain('1 new figure, 0 changed, 0 there already, of 1 measure');
  expect(visited.undone).toContain('Undone by');
  expect(visited.fetched).toContain('January 2024 Buckinghamshire 70.3% new');
  expect(visited.again).toContain('January 2024 Buckinghamshire 70.3% new');
  expect(visited.findings).toEqual([]);
}, 120_000);
