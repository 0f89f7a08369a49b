import { turnToField } from './its-turn.ts';

const full = { __typename: 'NoFreePlace', message: 'No place is free.' } as const;

describe('a case out of its turn', () => {
  it('asks whoever may take it first to say why, at the field for it', () => {
    expect(turnToField({ ...full, mayTakeOutOfTurn: true })).toMatchObject({
      __typename: 'Invalid',
      fields: [
        { field: 'outOfTurn', message: expect.stringMatching(/^No place is free\. Say why/) as string },
      ],
    });
  });

  it('stays a refusal for anyone else, and leaves other refusals alone', () => {
    expect(turnToField({ ...full, mayTakeOutOfTurn: false }).__typename).toBe('NoFreePlace');
    const gone = { __typename: 'NotFound', message: 'Gone.' } as const;
    expect(turnToField(gone)).toBe(gone);
  });
});
