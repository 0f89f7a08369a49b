import { caseStages } from './case-stages.ts';
import { closingContent, closingKindsAt, closingProblems, type ClosingContent } from './closing-note.ts';

const blank: ClosingContent = {
  kind: 'practiceNote',
  text: ' ',
  forWhom: null,
  whatItTook: null,
  whatToWatch: null,
  commended: null,
  resourcesMayMove: null,
  heading: null,
  movesFrom: null,
};
const fieldsOf = (change: Partial<ClosingContent>): string[] =>
  closingProblems({ ...blank, ...change }).map(({ field }) => field);

describe('what a case leaves behind', () => {
  it('is all written once it has improved; only resources are answered while it is watched', () => {
    const open = caseStages.filter((stage) => closingKindsAt(stage).length > 0);
    expect(open.toSorted()).toEqual(['closed.improved', 'sustain']);
    expect(closingKindsAt('closed.improved')).toEqual(['practiceNote', 'commendation', 'resources']);
    expect(closingKindsAt('sustain')).toEqual(['resources']);
  });

  it('says of a practice note every part that is missing', () => {
    expect(fieldsOf({})).toEqual(['text', 'forWhom', 'whatItTook', 'whatToWatch']);
    expect(fieldsOf({ text: 'a', forWhom: 'b', whatItTook: 'c', whatToWatch: 'd' })).toEqual([]);
  });

  it('wants of a commendation to whom and for what, in a name that can be read', () => {
    const kind = 'commendation';
    expect(fieldsOf({ kind })).toEqual(['commended', 'text']);
    expect(fieldsOf({ kind, text: 'a', commended: 'x'.repeat(201) })).toEqual(['commended']);
    expect(fieldsOf({ kind, text: 'a', commended: 'The ward team' })).toEqual([]);
  });

  it('wants of resources an answer and a reason, and of those that can move from where and when', () => {
    const kind = 'resources';
    expect(fieldsOf({ kind })).toEqual(['text', 'resourcesMayMove']);
    expect(fieldsOf({ kind, text: 'a', resourcesMayMove: false })).toEqual([]);
    const yes = { kind, text: 'a', resourcesMayMove: true } as const;
    expect(fieldsOf(yes)).toEqual(['heading', 'movesFrom']);
    expect(fieldsOf({ ...yes, heading: 'Reablement', movesFrom: '2027-02-30' })).toEqual(['movesFrom']);
    expect(fieldsOf({ ...yes, heading: 'Reablement', movesFrom: '2027-04-01' })).toEqual([]);
  });

  it('keeps trimmed texts, and nothing in the fields that its kind or its answer has no use for', () => {
    const no = { ...blank, kind: 'resources', text: ' Not yet. ', resourcesMayMove: false } as const;
    expect(closingContent({ ...no, heading: 'Left over', movesFrom: '2027-04-01', commended: 'x' })).toEqual({
      ...blank,
      kind: 'resources',
      text: 'Not yet.',
      resourcesMayMove: false,
    });
  });
});
