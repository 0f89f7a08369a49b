import type { BankQuestion } from './bank-question.ts';

/** Why is performance where it is? */
export const why: BankQuestion[] = [
  q('W1', 'What has changed since the last time this measure met its target?', ['bad', 'special']),
  q('W2', 'What is the main cause, and what evidence shows that it is the cause?', [
    'bad',
    'special',
    'relapse',
  ]),
  q('W3', 'How sure are we that the figure is right, and who has checked it?', ['special', 'attention']),
  q('W4', 'Is this shortfall within the band agreed before the period began, or outside it?', ['attention']),
  q('W5', 'The result varies as it always has. What in the system keeps it at this level?', [
    'common',
    'failing',
  ]),
  q('W6', 'What was the target based on, and is that basis still good?', ['failing', 'common']),
  q('W7', 'Which wards or groups of people drive the figure, and which are hidden by the average?', ['bad']),
  q('W8', 'Does this measure still tell us what we want to know?', ['common', 'opened']),
  q('W9', 'What does the figure not show that we should know before deciding anything?', [
    'opened',
    'attention',
  ]),
  q('W10', 'What figure do you expect next, and what would have to happen for you to be wrong?', [
    'bad',
    'attention',
  ]),
  q('W11', 'How close was your last forecast, and what did you learn from the difference?', [
    'relapse',
    'attention',
  ]),
  q('W12', 'Which risks to this measure did we know of, and which took us by surprise?', ['special']),
  q('W13', 'What is behind this result, and would it happen again if we did nothing new?', ['good']),
  q('W14', 'What held the improvement up before, and when did that stop?', ['relapse']),
];

/** What difference does it make? */
export const difference: BankQuestion[] = [
  d('D1', 'What do residents or service users notice when this measure slips?', ['bad']),
  d('D2', 'What will it cost, and whom, if nothing changes for another year?', ['failing', 'bad']),
  d('D3', 'Which of our priorities does this put at risk?', ['bad', 'attention']),
  d('D4', 'Which other services or partners feel the effect, and have they said so?', ['attention']),
  d('D5', 'Does it fall harder on some groups of people than on others?', ['bad']),
  d('D6', 'Does it bear on sustainability, or on how well we use what we have?', ['attention']),
  {
    ...d('D7', 'We are doing better than planned: could some of these resources do more elsewhere?', [
      'good',
    ]),
    stages: ['challenge', 'shift'],
  },
];

function q(code: string, text: string, fits: BankQuestion['fits']): BankQuestion {
  return { code, group: 'why', stages: ['challenge'], text, fits };
}

function d(code: string, text: string, fits: BankQuestion['fits']): BankQuestion {
  return { code, group: 'difference', stages: ['challenge'], text, fits };
}
