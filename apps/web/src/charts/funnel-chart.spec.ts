import { funnelChart } from './funnel-chart.ts';
import type { Funnel } from './funnel.ts';

const funnel: Funnel = {
  periodStart: '2026-01-01',
  ceiling: 100,
  baseline: 50,
  names: ['Small', 'Middle', 'Large'],
  own: [false, true, false],
  sizes: [100, 400, 1000],
  values: [52, 58, 47],
  standings: ['inside', 'beyond998', 'beyond95'],
  sides: [null, 'high', 'low'],
  limits: [100, 500, 1050].map((size) => ({
    size,
    lower95: 45,
    upper95: 55,
    lower998: 42,
    upper998: 58,
  })),
};
const words = { id: 'f', title: 'Share <by> size', description: 'All & each.', decimals: 1 };

describe('a funnel', () => {
  it('draws every place numbered, its standing by shape, and the limits with dashes of their own', () => {
    const svg = funnelChart(funnel, words);
    for (const number of ['>1<', '>2<', '>3<']) expect(svg).toContain(number);
    expect(svg).toContain('<circle');
    expect(svg).toContain('l13 13-13 13-13-13z');
    expect(svg).toContain('h20v20h-20z');
    expect(svg.match(/stroke-dasharray="8 4"/g)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray="2 3"/g)).toHaveLength(2);
  });

  it('reaches as far as a rate goes, and a share no further than all', () => {
    const far = {
      ...funnel,
      values: [52, 480, 47],
      limits: funnel.limits.map((one) => ({ ...one, upper998: 500 })),
    };
    expect(funnelChart({ ...far, ceiling: null }, words)).toMatch(/>5\d\d\.\d</);
    expect(funnelChart(far, words)).not.toMatch(/>[2-9]\d\d\.\d</);
  });

  it('has a name and a description, escaped, and nothing that is no number', () => {
    const svg = funnelChart(funnel, words);
    expect(svg).toContain('<title id="f-title">Share &lt;by&gt; size</title>');
    expect(svg).not.toMatch(/NaN|Infinity|<by>/);
  });
});
