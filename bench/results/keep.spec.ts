import { keepUnmeasured } from './keep.ts';

const earlier = `# What a request costs

Said before.

## Transitions

As they were.

| By | 1 |
| --- | --- |
| the host | 10 |
| gone since | 3 |

## As measured

| Work      | By  | Requests/s |
| --------- | --- | ---------- |
| Scorecard | API | 100        |
| Scorecard | raw | 200        |
| Approve   | API | 7          |

## Memory

| Process | Most |
| --- | --- |
| API | 300 |
`;

const byRow = new Set(['## As measured']);
const keep = (fresh: string): string => keepUnmeasured(fresh, earlier, byRow);

describe('the results of a run of some works', () => {
  const approvals = `# What a request costs

Said now.

## As measured

| Work | By | Requests/s |
| --- | --- | --- |
| Approve | API | 9 |
| Approve | raw | 12 |
| Page | web | 1 |

## First load

Two seconds.
`;

  it('replace what was measured again, row by row where rows are works', () => {
    const text = keep(approvals);
    expect(text).toContain('Said now.');
    expect(text).not.toContain('Said before.');
    const rows = text.split('\n').filter((line) => /^\| (Scorecard|Approve|Page)/.test(line));
    expect(rows.map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
      '| Scorecard | API | 100 |',
      '| Scorecard | raw | 200 |',
      '| Approve | API | 9 |',
      '| Approve | raw | 12 |',
      '| Page | web | 1 |',
    ]);
  });

  it('keep the sections that were not measured, in their place, and add new ones', () => {
    const headings = keep(approvals).match(/^#+ .*$/gm);
    expect(headings).toEqual([
      '# What a request costs',
      '## Transitions',
      '## As measured',
      '## Memory',
      '## First load',
    ]);
    expect(keep(approvals)).toContain('| API | 300 |');
  });

  it('replace a section whole where its rows belong together', () => {
    const text = keep('# What\n\n## Transitions\n\nAnew.\n\n| By | 1 |\n| --- | --- |\n| the host | 11 |\n');
    expect(text).toContain('| the host | 11 |');
    expect(text).not.toContain('gone since');
    expect(text).not.toContain('As they were.');
  });

  it('keep no row whose columns mean something else', () => {
    const text = keep('# What\n\n## As measured\n\n| Work | Share |\n| --- | --- |\n| Approve | 9 % |\n');
    expect(text).toContain('| Approve | 9 % |');
    expect(text).not.toContain('| 100 ');
  });

  it('are all there is when there was no file', () => {
    expect(keepUnmeasured(approvals, '', byRow)).toBe(approvals);
  });
});
