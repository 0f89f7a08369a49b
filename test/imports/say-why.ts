import { look } from '#testing/look';
import type { Running } from './entry-imports.ts';
import { HOME } from './import-story.ts';

/** Files that say why there is no figure (docs/domain.md section 4). */
export function sayWhyThereIsNone(running: () => Running): void {
  it('may say why there is none: brought in, the same when repeated, taken back as it stood, never nought', async () => {
    const { product, story, council } = running();
    const { organisations } = story.story.place;
    const figures = () => story.figures(organisations.council);
    const head = 'Indicator,Period,Numerator,Denominator,Missing kind,Missing reason';
    const file = (...rows: string[]): string => [head, ...rows.map((row) => `${HOME},${row}`), ''].join('\n');
    const lost = 'October 2023,,,lost,The register was lost.';
    const wrong = await story.read('manager', council, file('October 2023,50,100,lost,A fire.'));
    expect(wrong).toMatchObject({ state: 'wrong', counts: { problems: 1 } });
    const read = await story.read('manager', council, file(lost, 'September 2023,,,,'));
    expect(read).toMatchObject({ state: 'ready', counts: { figures: 1, noFigure: 1, problems: 0 } });
    const done = await story.settle('manager', 'confirmImport', read);
    expect(done.outcome).toMatchObject({ added: 1 });
    const october = { period_start: '2023-10-01', value: null, status: 'missing', revision: 1 };
    expect((await figures())[0]).toEqual(october);
    const again = await story.settle(
      'manager',
      'confirmImport',
      await story.read('manager', council, file(lost)),
    );
    expect(again.outcome).toMatchObject({ added: 0, changed: 0, same: 1 });
    const came = await story.read('manager', council, file('October 2023,50,100,,'));
    const replaced = await story.settle('manager', 'confirmImport', came);
    expect((await figures())[0]).toMatchObject({
      value: 50,
      status: 'restated',
      revision: 2,
    });
    await story.settle('manager', 'undoImport', replaced);
    const [kept] = await look(
      product.database.apiUrl,
      [organisations.council],
      `select value, status, missing_kind, missing_reason, revision from observation where period_start = '2023-10-01'`,
    );
    const reason = { missing_kind: 'lost', missing_reason: 'The register was lost.' };
    expect(kept).toEqual({ value: null, status: 'missing', ...reason, revision: 3 });
  });
}
