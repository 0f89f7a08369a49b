import { blankResponse, readResponse, typedResponseOf } from './response-form.ts';

const whole = {
  decision: 'partly',
  response: 'From April.',
  organisationId: 'o1',
  person: 'Waste manager',
  'implementBy.day': '1',
  'implementBy.month': 'march',
  'implementBy.year': '2027',
  steps: 'Order vehicles.',
};

describe('the form of an answer to scrutiny', () => {
  it('asks everything of an acceptance at once', () => {
    expect(readResponse(blankResponse).problems.map(({ field }) => field)).toEqual(['decision', 'response']);
    const chosen = readResponse({ ...blankResponse, decision: 'accepted' });
    expect(chosen.problems.map(({ field }) => field)).toEqual([
      'response',
      'organisationId',
      'person',
      'implementBy.day',
      'steps',
    ]);
  });

  it('reads a whole answer', () => {
    expect(readResponse(typedResponseOf(whole))).toEqual({
      response: {
        decision: 'partly',
        response: 'From April.',
        organisationId: 'o1',
        person: 'Waste manager',
        implementBy: '2027-03-01',
        steps: 'Order vehicles.',
      },
      problems: [],
    });
  });

  it('leaves out of a rejection who would carry it out', () => {
    const { response, problems } = readResponse(typedResponseOf({ ...whole, decision: 'rejected' }));
    expect(problems).toEqual([]);
    expect(response).toMatchObject({ organisationId: null, person: null, implementBy: null, steps: null });
  });
});
