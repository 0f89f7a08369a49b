import { chartMark, directionMark, ragMark } from './marks.ts';

const statuses = ['exceeding', 'green', 'amber', 'red', 'noTarget', 'noData', 'overdue'];

describe('status marks', () => {
  it('differ in letter and in outline, so that they read without colour', () => {
    const letters = statuses.map((rag) => />(.)<\/text>/.exec(ragMark(rag))?.[1]);
    const outlines = statuses.map((rag) => /focusable="false">(.*)<text/.exec(ragMark(rag))?.[1]);
    expect(letters.every(Boolean)).toBe(true);
    expect(new Set(letters).size).toBe(statuses.length);
    expect(new Set(outlines).size).toBe(statuses.length);
  });

  it('are hidden from screen readers, because the word stands beside them', () => {
    for (const rag of statuses) expect(ragMark(rag)).toContain('aria-hidden="true"');
  });

  it('never echo an unknown word', () => {
    expect(ragMark('"><script>')).not.toContain('script');
    expect(ragMark('constructor')).toContain('gt-rag--noData');
    expect(chartMark('"><script>')).toBe('');
  });
});

describe('chart marks', () => {
  it('carry the letter of the direction or of what to expect', () => {
    expect(chartMark('concernHigh')).toContain('>H<');
    expect(chartMark('improvementLow')).toContain('>L<');
    expect(chartMark('fail')).toContain('>F<');
    expect(chartMark('hitOrMiss')).toContain('>?<');
  });
});

describe('direction marks', () => {
  it('differ in shape, are hidden from screen readers, and are drawn rather than written', () => {
    const marks = ['up', 'down', 'level'].map(directionMark);
    expect(new Set(marks).size).toBe(3);
    for (const mark of marks) expect(mark).toMatch(/^<svg[^>]*aria-hidden="true"[^>]*><path/);
  });

  it('are left out when it is too early to say', () => {
    expect(directionMark('')).toBe('');
    expect(directionMark('constructor')).toBe('');
  });
});
