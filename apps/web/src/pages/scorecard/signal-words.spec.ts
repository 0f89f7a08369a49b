import { chartMark } from '../../shell/views/marks.ts';
import { signalMarks } from './signal-words.ts';

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

  it('are left out when there are too few figures', () => {
    expect(signalMarks(null, null)).toEqual([]);
    expect(signalMarks('toString', null)).toEqual([]);
  });
});
