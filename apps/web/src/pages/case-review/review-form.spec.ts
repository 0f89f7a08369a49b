import { BLANK_REVIEW, readReview, readTypedReview } from './review-form.ts';

describe('readReview', () => {
  const written = { ...BLANK_REVIEW, lesson: 'Tag early' };

  it('confirms an improvement with a lesson alone', () => {
    const { content } = readReview({ ...written, decision: 'confirm' }, 'improved');
    expect(content).toEqual({ kind: 'confirm', lesson: 'Tag early', next: null });
  });

  it('wants to know what is next where there was none', () => {
    const { problems } = readReview({ ...written, decision: 'confirm' }, 'noChange');
    expect(problems).toEqual([{ field: 'next', message: 'Choose what happens next' }]);
    const { content } = readReview({ ...written, decision: 'confirm', next: 'redesign' }, 'worse');
    expect(content).toMatchObject({ next: 'redesign' });
  });

  it('does not send on what is next for an improvement', () => {
    const { content } = readReview({ ...written, decision: 'confirm', next: 'challenge' }, 'improved');
    expect(content).toMatchObject({ next: null });
  });

  it('overrides only with another verdict and a reason', () => {
    const override = { ...written, decision: 'override' };
    expect(readReview(override, 'improved').problems.map(({ field }) => field)).toEqual([
      'verdict',
      'reason',
    ]);
    const same = readReview({ ...override, verdict: 'improved', reason: 'r' }, 'improved');
    expect(same.problems.map(({ field }) => field)).toEqual(['verdict']);
    const unknown = readReview({ ...override, verdict: 'toString', reason: 'r' }, 'improved');
    expect(unknown.problems.map(({ field }) => field)).toEqual(['verdict']);
    expect(
      readReview({ ...override, verdict: 'worse', reason: 'r', next: 'challenge' }, 'improved').content,
    ).toEqual({
      kind: 'override',
      verdict: 'worse',
      reason: 'r',
      lesson: 'Tag early',
      next: 'challenge',
    });
  });

  it('asks for everything of an empty form', () => {
    const { content, problems } = readReview(readTypedReview({}), 'improved');
    expect(content).toBeNull();
    expect(problems.map(({ field }) => field)).toEqual(['decision', 'lesson']);
  });
});
