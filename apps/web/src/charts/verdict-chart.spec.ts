import { verdictChart } from './verdict-chart.ts';

const chart = {
  id: 'v',
  title: 'Figures before and after',
  description: 'The work began.',
  labels: ['January', 'February', 'March', 'April'],
  values: [38, 39, 41, 43],
  intervention: 2,
  before: { mean: 38.5, upper: 40, lower: 37 },
  rebased: null,
  decimals: 1,
  narrow: false,
};
/** Strokes as "colour dashes", in the order drawn. */
const strokes = (svg: string): string[] =>
  [...svg.matchAll(/<path [^>]*stroke="(#[0-9a-f]{6})"[^>]*?(?:stroke-dasharray="([^"]*)")?[^>]*>/g)].map(
    ([all]) => all,
  );

describe('the drawing of what a verdict rests on', () => {
  it('has the average and limits before, the upright line of the day, and a name for those who cannot see it', () => {
    const svg = verdictChart(chart);
    expect(svg).toContain('<title id="v-title">Figures before and after</title>');
    expect(svg).toContain('#490092');
    expect(strokes(svg).filter((stroke) => stroke.includes('#6b7177')).length).toBeGreaterThanOrEqual(3);
    expect(svg).not.toContain('style=');
  });

  it('draws no upright line before the work has shown in a figure, and no limits that are not there', () => {
    const svg = verdictChart({ ...chart, intervention: 4, before: null, narrow: true });
    expect(svg).not.toContain('#490092');
    expect(svg).not.toContain('#6b7177');
  });
});
