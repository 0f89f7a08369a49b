import {
  answersToQuestions,
  periodsToForecast,
  readExplanation,
  readTypedExplanation,
} from './explain-form.ts';

const questions = [
  { id: 'q1', group: 'why', text: 'Where?', required: false, answer: null },
  { id: 'q2', group: 'why', text: 'When?', required: true, answer: null },
];

describe('readTypedExplanation', () => {
  it('ties each answer to its question, whatever the order', () => {
    const typed = readTypedExplanation({
      'answers.0.questionId': 'q2',
      'answers.0.text': 'In April',
      'answers.1.questionId': 'q1',
      'answers.1.text': '',
    });
    expect(typed.answers).toEqual({ q2: 'In April', q1: '' });
  });
});

describe('readExplanation', () => {
  const typed = {
    answers: { q2: 'In April' },
    causeHypothesis: 'The day changed',
    evidence: 'Rejected loads doubled',
    forecastValue: '52.5',
    forecastPeriodStart: '2026-04-01',
  };

  it('sends the answers that were written, with the forecast as a number', () => {
    expect(readExplanation(typed, questions)).toEqual({
      content: { ...typed, answers: [{ questionId: 'q2', text: 'In April' }], forecastValue: 52.5 },
      problems: [],
    });
  });

  it('wants every required question answered, a cause, its evidence and a forecast', () => {
    const blank = {
      answers: {},
      causeHypothesis: '',
      evidence: '',
      forecastValue: 'abc',
      forecastPeriodStart: '',
    };
    const { content, problems } = readExplanation(blank, questions);
    expect(content).toBeNull();
    expect(problems.map(({ field }) => field)).toEqual([
      'answers.1.text',
      'causeHypothesis',
      'evidence',
      'forecastPeriodStart',
      'forecastValue',
    ]);
  });
});

describe('answersToQuestions', () => {
  it('moves a problem with a sent answer to the question on the form', () => {
    const problems = [
      { field: 'answers.0.text', message: 'Too short' },
      { field: 'evidence', message: 'Say more' },
    ];
    expect(answersToQuestions(problems, [{ questionId: 'q2' }], questions)).toEqual([
      { field: 'answers.1.text', message: 'Too short' },
      { field: 'evidence', message: 'Say more' },
    ]);
  });
});

describe('periodsToForecast', () => {
  it.each([
    ['quarterly_financial', '2026-01-01', ['2026-04-01', '2026-07-01', '2026-10-01'], '2026/27 Q1'],
    ['quarterlyFinancial', '2026-01-01', ['2026-04-01', '2026-07-01', '2026-10-01'], '2026/27 Q1'],
    ['monthly', '2026-11-01', ['2026-12-01', '2027-01-01', '2027-02-01'], 'December 2026'],
    ['rolling_3_years', '2021-01-01', ['2022-01-01', '2023-01-01', '2024-01-01'], '2022 to 2024'],
    ['rolling_year', '2022-04-01', ['2022-07-01', '2022-10-01', '2023-01-01'], 'July 2022 to June 2023'],
  ])('offers the periods after the latest: %s', (frequency, latest, starts, firstLabel) => {
    const periods = periodsToForecast(frequency, latest);
    expect(periods.map(({ value }) => value)).toEqual(starts);
    expect(periods[0]?.text).toBe(firstLabel);
  });

  it('offers none where the frequency is not known or nothing was reported', () => {
    expect(periodsToForecast('now and then', '2026-01-01')).toEqual([]);
    expect(periodsToForecast('monthly', null)).toEqual([]);
  });
});
