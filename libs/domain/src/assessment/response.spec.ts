import { recommendedResponse } from './response.ts';

describe('recommendedResponse', () => {
  it.each([
    ['concernHigh', 'fail', 'openChallenge', true],
    ['concernLow', 'hitOrMiss', 'openChallenge', false],
    ['concernLow', 'pass', 'openChallenge', false],
    ['concernLow', 'none', 'openChallenge', false],
    ['common', 'fail', 'redesignSystem', false],
    ['common', 'hitOrMiss', 'nothing', false],
    ['common', 'pass', 'driftCandidate', false],
    ['common', 'none', 'nothing', false],
    ['improvementHigh', 'fail', 'holdCourse', false],
    ['improvementHigh', 'hitOrMiss', 'holdCourse', false],
    ['improvementLow', 'pass', 'commend', false],
    ['neitherHigh', 'none', 'nothing', false],
    [null, null, 'nothing', false],
  ] as const)('%s and %s: %s', (variation, assurance, kind, hotHouse) => {
    expect(recommendedResponse(variation, assurance)).toMatchObject({ kind, hotHouse });
  });

  it('a common cause that fails says that explaining one period is pointless', () => {
    expect(recommendedResponse('common', 'fail').words).toContain('pointless');
    expect(recommendedResponse(null, null).words).toContain('fewer than 13');
  });
});
