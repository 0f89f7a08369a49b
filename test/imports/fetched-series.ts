import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import type { Product } from '../support/product.ts';
import { HOME, ImportStory } from './import-story.ts';
import type { Publisher } from './publisher.ts';

/** Figures of a publisher: asked for by who may alone, and confirmed as any file is. */
export function describeFetchedSeries(
  parts: () => { story: ImportStory; product: Product; publisher: Publisher },
): void {
  it('are fetched from a publisher into a preview, and come in when that is confirmed', async () => {
    const { story, product, publisher } = parts();
    const { home } = story.story.place.indicators;
    const indicatorId = encodeId('Indicator', story.story.place.partnership, home);
    const asked = { source: 'lg-inform', series: '3281', areas: ['E06000060', ' e06000058'], fromYear: 2024 };
    const bringIn = (who: PersonKey, change: object = {}, of = story) =>
      of.act(who, 'bringInSeries', { ...asked, indicatorId, ...change });

    // Who may not causes no request; nor does what is not whole.
    const before = publisher.asked();
    expect(await bringIn('councilLead')).toMatchObject({ type: 'NotPermitted' });
    expect(await bringIn('manager', {}, new ImportStory(product, product.story(1)))).toMatchObject({
      type: 'NotFound',
    });
    for (const [change, field] of [
      [{ source: 'nomis' }, 'source'],
      [{ series: '../admin' }, 'series'],
      [{ areas: [] }, 'areas'],
      [{ areas: ['Trafford'] }, 'areas'],
      [{ fromYear: 1066 }, 'fromYear'],
    ] as const)
      expect(await bringIn('manager', change)).toMatchObject({ type: 'Invalid', fields: [{ field }] });
    expect(publisher.asked()).toBe(before);

    expect(await bringIn('manager', { series: '9999' })).toMatchObject({
      type: 'Invalid',
      fields: [{ field: 'source', message: 'The source has no such series.' }],
    });
    const fetched = await bringIn('manager');
    expect(fetched.type).toBe('ImportMoved');
    await story.work();
    const read = await story.see('manager', fetched.fileImport?.id ?? '');
    expect(read).toMatchObject({ state: 'ready', counts: { rows: 3, figures: 3, problems: 0 } });
    expect(read.preview[0]).toMatchObject({ title: HOME, period: 'January 2024', value: 70.25 });
    const done = await story.settle('manager', 'confirmImport', read);
    expect(done.outcome).toMatchObject({ added: 3, changed: 0 });
    await story.settle('manager', 'undoImport', done);

    // What had figures is remembered with its measure, for its own people alone; what had none is not.
    const places = '{ seriesPlaces { ownerId fetched { source indicatorId title series areas fromYear } } }';
    const remembered = async (of: ImportStory) => {
      const { data } = await of.story.ask<{ seriesPlaces: { ownerId: string; fetched: object[] }[] }>(
        'manager',
        places,
        {},
      );
      return data.seriesPlaces.flatMap(({ fetched: before }) => before);
    };
    const areas = ['E06000060', 'E06000058'];
    expect(await remembered(story)).toEqual([
      { ...asked, areas, indicatorId, title: expect.stringContaining(HOME) as string },
    ]);
    expect(await remembered(new ImportStory(product, product.story(1)))).toEqual([]);
    await bringIn('manager', { series: '9999' });
    await bringIn('manager', { fromYear: 2023 });
    expect(await remembered(story)).toMatchObject([{ series: '3281', fromYear: 2023 }]);
  });
}
