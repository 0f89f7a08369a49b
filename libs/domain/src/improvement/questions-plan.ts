import type { BankQuestion, QuestionStage } from './bank-question.ts';

/** How can it get better? */
export const better: BankQuestion[] = [
  b('B1', 'What will be done that is not being done today, and by whom?', ['plan'], ['bad']),
  b('B2', 'Which cause does each action remove?', ['plan'], ['bad', 'special']),
  b('B3', 'What in the way the work is designed has to change?', ['plan'], ['common', 'failing']),
  b('B4', 'What more is needed: money, people, skills or support?', ['plan', 'shift'], ['failing']),
  b('B5', 'Where would those resources come from, and what would stop being done?', ['plan', 'shift'], []),
  b('B6', 'Does spending here serve our priorities better than where the money is now?', ['shift'], []),
  b('B7', 'Why should this be enough to solve the problem?', ['plan', 'shift', 'review'], ['relapse']),
  b(
    'B8',
    'By what date should the figures be where they belong, and what should each period look like until then?',
    ['plan', 'review'],
  ),
];

/** Who else should be involved? */
export const who: BankQuestion[] = [
  w('O1', 'Which other teams or partners could help, and have they agreed to?', ['attention']),
  w('O2', 'Who has been consulted among staff, partners and the people who use the service?', ['bad']),
  w('O3', 'Who could stop this from working, and what would win them over?', ['failing']),
];

/** What happens next? */
export const next: BankQuestion[] = [
  n('N1', 'What exactly are you asking us to decide?', ['shift']),
  n('N2', 'What would we need to know to decide it well?', ['shift']),
  n('N3', 'Which assumptions does this rest on, and what happens if one of them fails?', ['shift']),
  n('N4', 'When will we look at this again, and with which figures in front of us?', ['review']),
];

/** What can we learn? */
export const learn: BankQuestion[] = [
  l('L1', 'How do similar places do on this, and are they measuring the same thing?', ['failing', 'common']),
  l('L2', 'What are the best of them doing that we are not?', ['failing', 'bad']),
  l('L3', 'What will change in how we work because of this?', ['relapse']),
  l('L4', 'What worked here that someone else should hear about?', ['good']),
  l('L5', 'Did the plan do what it set out to do, and how do we know it was the plan?', ['bad']),
];

function b(
  code: string,
  text: string,
  stages: QuestionStage[],
  fits: BankQuestion['fits'] = [],
): BankQuestion {
  return { code, group: 'better', stages, text, fits };
}

function w(code: string, text: string, fits: BankQuestion['fits']): BankQuestion {
  return { code, group: 'who', stages: ['plan'], text, fits };
}

function n(code: string, text: string, stages: QuestionStage[]): BankQuestion {
  return { code, group: 'next', stages, text, fits: [] };
}

function l(code: string, text: string, fits: BankQuestion['fits']): BankQuestion {
  return { code, group: 'learn', stages: ['review'], text, fits };
}
