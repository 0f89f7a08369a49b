import { look } from '#testing/look';
import { observationColumns, type ObservationRow } from '../../apps/web/src/files/observations.ts';
import { tableOf } from '../../apps/web/src/files/table.ts';
import { csvOf } from '../../apps/web/src/files/write-csv.ts';
import { xlsxOf } from '../../apps/web/src/files/write-xlsx.ts';
import type { Running } from './entry-imports.ts';
import { HOME, type SeenImport } from './import-story.ts';

/** Unusual figures asked about before they come in, and figures taken away and brought back. */
export function describeFigureChecks(running: () => Running): void {
  const settled = async (file: SeenImport, answers: object[]): Promise<SeenImport> => {
    const { story } = running();
    const { id, version, columns } = await story.see('manager', file.id);
    const roles = columns.map(({ role }) => role);
    const input = { importId: id, expectedVersion: version, headerRow: 1, roles, answers };
    expect((await story.act('manager', 'mapImport', input)).type).toBe('ImportMoved');
    await story.work();
    return story.see('manager', id);
  };

  describe('unusual figures', () => {
    const file = [
      'Measure,Period,Numerator,Denominator',
      `${HOME},March 2021,70,100`,
      `${HOME},April 2021,120,100`,
      `${HOME},May 2021,1,100`,
    ].join('\n');

    it('come in only with why they are right, which is kept with them; one that is not is left out', async () => {
      const { story, council, product } = running();
      const asked = await story.read('manager', council, file);
      expect(asked.state).toBe('asking');
      const [over, low] = asked.questions.map(({ said }) => said);
      expect([over, low]).toEqual(['HOME, April 2021: 120.0%', 'HOME, May 2021: 1.0%']);
      const half = await settled(asked, [
        { kind: 'unusual', said: over, meant: 'Counted over two months.' },
        { kind: 'unusual', said: low, meant: 'leaveOut' },
      ]);
      expect(half).toMatchObject({ state: 'ready', counts: { figures: 2, leftOut: 1 } });
      expect(half.explained).toEqual([{ row: 3, explanation: 'Counted over two months.' }]);
      const done = await story.settle('manager', 'confirmImport', half);
      expect(done.outcome).toMatchObject({ added: 2 });
      const { partnership } = story.story.place;
      const published = await look<{ reason: string }>(
        product.database.apiUrl,
        [partnership],
        `select reason from contribution where period_start = '2021-04-01' and tenant_id = '${partnership}'`,
      );
      expect(published).toEqual([
        { reason: 'Counted over two months. (Brought in from the file figures.csv.)' },
      ]);
      // What was accepted once is not asked about again; the rest is, until one explanation settles all of it.
      const again = await story.read('manager', council, file);
      expect(again.questions.map(({ said }) => said)).toEqual([low]);
      const all = await settled(again, [{ kind: 'unusual', said: '', meant: 'A new way of counting.' }]);
      expect(all.explained).toEqual([{ row: 4, explanation: 'A new way of counting.' }]);
      expect((await story.settle('manager', 'discardImport', all)).state).toBe('discarded');
      expect((await story.settle('manager', 'undoImport', done)).state).toBe('undone');
    });
  });

  describe('figures that were taken away', () => {
    it.each(['csv', 'xlsx'] as const)('and are brought back change nothing: %s', async (ending) => {
      const { story, council, product } = running();
      const { council: tenantId } = story.story.place.organisations;
      const found = await look<ObservationRow>(
        product.database.apiUrl,
        [tenantId],
        `select to_char(o.period_start, 'FMMonth YYYY') as label, o.period_start::text as start,
                o.period_end::text as "end", o.value, o.numerator, o.denominator, o.status, i.code as indicator,
                '=' || i.title as "indicatorTitle", i.unit_label as unit, null as "areaCode", null as "areaName",
                null as organisation, o.missing_kind as "missingKind", o.missing_reason as "missingReason"
           from observation o join indicator i on (i.tenant_id, i.id) = (o.tenant_id, o.indicator_id)
          where o.tenant_id = '${tenantId}' order by o.period_start`,
      );
      const values = found.filter(({ value, missingKind }) => value !== null || missingKind !== null);
      expect(values.length).toBeGreaterThan(12);
      const table = tableOf({ name: 'x', title: 'x', description: 'x' }, observationColumns, found);
      const bytes = ending === 'csv' ? Buffer.from(csvOf(table)) : await xlsxOf(table);
      const read = await story.read('manager', council, bytes, { name: `taken-away.${ending}` });
      expect(read).toMatchObject({ state: 'ready', counts: { figures: values.length, problems: 0 } });
      const done = await story.settle('manager', 'confirmImport', read);
      expect(done.outcome).toMatchObject({ added: 0, changed: 0, same: values.length });
    });
  });
}
