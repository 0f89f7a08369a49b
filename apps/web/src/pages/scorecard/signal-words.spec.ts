import { chartMark } from '../../shell/views/marks.ts';
import { shortSignalWords, signalMarks, signalWords } from './signal-words.ts';

describe('the marks after a sparkline', () => {
  it('say in words what they draw', () => {
    expect(signalMarks('concernHigh', 'fail')).toEqual([
      { mark: 'concernHigh', words: 'unusually high, for the worse' },
      { mark: 'fail', words: 'expected to miss the target' },
    ]);
  });

  it('are all drawn', () => {
    const [one] = signalMarks('common', null);
    expect(one && chartMark(one.mark)).toContain('<svg');
  });

  it('have short words wherever they have long ones', () => {
    const marks = ['common', 'improvementLow', 'concernHigh', 'neitherHigh', 'pass', 'fail', 'hitOrMiss'];
    for (const mark of marks) {
      expect(shortSignalWords(mark).length).toBeGreaterThan(2);
      expect(shortSignalWords(mark).length).toBeLessThan(signalWords(mark).length);
    }
    expect(shortSignalWords('valueOf')).toBe('');
  });

  it('are left out when there are too few figures', () => {
    expect(signalMarks(null, null)).toEqual([]);
    expect(signalMarks('toString', null)).toEqual([]);
  });
});
