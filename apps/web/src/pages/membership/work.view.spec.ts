import { workView } from './work.view.ts';

const one = (kind: string, subjectId: string | null, bearing = 'decide') => ({
  ...{ key: `${kind}:${subjectId ?? ''}`, kind, bearing, subjectId, words: kind },
});
const kinds = ['recommendation', 'target', 'movement', 'action', 'case', 'feed', 'measure'];

describe('what a member leaves behind, on its page', () => {
  it('stands under a heading, and leads to where it is decided', () => {
    const work = [...kinds.map((kind) => one(kind, 'x')), one('seat', null), one('accountableBody', null)];
    const { decide } = workView({ partnershipId: 'p', work });
    const rows = decide.flatMap((group) => group.rows);
    expect(rows).toHaveLength(work.length);
    expect(rows.filter(({ href }) => href === null).map(({ kind }) => kind)).toEqual(['accountableBody']);
    expect(rows.find(({ kind }) => kind === 'seat')?.href).toBe('/partnerships/p/people');
    expect(rows.find(({ kind }) => kind === 'measure')?.href).toBe('/indicators/x/set-up/hand-over');
  });

  it('is told apart by what becomes of it', () => {
    const work = [one('feed', 'x', 'ends'), one('returns', 'x', 'say')];
    const view = workView({ partnershipId: 'p', work });
    expect([view.decide.length, view.say.length, view.ends.length]).toEqual([0, 1, 1]);
  });
});
