import { look } from '#testing/look';
import type { Product } from '../support/product.ts';
import type { ImportStory } from './import-story.ts';

const alone = { numerator: null, denominator: null };

/** What other areas published, brought in to compare with; with the size of each where the file has it. */
export function describeOtherAreas(
  running: () => { product: Product; story: ImportStory; partnership: string },
): void {
  describe('figures of other areas', () => {
    it('come into a partnership, wide or long, and go again', async () => {
      const { product, story, partnership } = running();
      const shared = story.story.place.partnership;
      const file = `Published figures\n\nIndicator,Area code,Area,Jan 2025,Feb 2025\nHOME,E06000060,Buckinghamshire,70,"71.5"\nHOME,E06000058,BCP,:,66%\nSource: invented\n`;
      const read = await story.read('manager', partnership, file, { kind: 'comparators' });
      expect(read).toMatchObject({ state: 'ready', counts: { figures: 3, noFigure: 1, problems: 0 } });
      const done = await story.settle('manager', 'confirmImport', read);
      expect(done.outcome).toMatchObject({ added: 3, changed: 0 });
      const compared = () =>
        look(
          product.database.apiUrl,
          [shared],
          'select area_code, period_label, value, numerator, denominator from comparator order by 1, 2',
        );
      expect(await compared()).toEqual([
        { area_code: 'E06000058', period_label: 'February 2025', value: 66, ...alone },
        { area_code: 'E06000060', period_label: 'February 2025', value: 71.5, ...alone },
        { area_code: 'E06000060', period_label: 'January 2025', value: 70, ...alone },
      ]);
      const sized =
        'Indicator,Area code,Area,Period,Value,Denominator\nHOME,E06000060,Buckinghamshire,Jan 2025,70,1200\n';
      const again = await story.read('manager', partnership, sized, { kind: 'comparators' });
      expect(again.columns.map(({ role }) => role).at(-1)).toBe('denominator');
      const resized = await story.settle('manager', 'confirmImport', again);
      expect(resized.outcome).toMatchObject({ added: 0, changed: 1 });
      expect((await compared())[2]).toMatchObject({ value: 70, numerator: null, denominator: 1200 });
      await story.settle('manager', 'undoImport', resized);
      expect((await compared())[2]).toMatchObject({ value: 70, ...alone });
      await story.settle('manager', 'undoImport', done);
      expect(await compared()).toEqual([]);
    });
  });
}
