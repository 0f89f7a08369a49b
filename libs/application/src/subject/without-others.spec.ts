import { withoutOthers } from './without-others.ts';

const ann = { id: '01890000-0000-7000-8000-000000000001', name: 'Ann Example', email: 'ann@example.org' };
const bob = { id: '01890000-0000-7000-8000-000000000002', name: 'Bob (Homes)' };
const other = { id: '01890000-0000-7000-8000-000000000003', name: 'Ann' };
const clean = withoutOthers(ann, [ann, bob, other]);

describe('a person’s data without everybody else', () => {
  it('keeps what is theirs and takes every other name, address and id out, wherever it stands', () => {
    expect(
      clean({
        by: { personId: ann.id, name: ann.name, jobTitle: 'Officer' },
        to: { personId: bob.id, name: bob.name, jobTitle: 'Head of homes', organisationName: 'Homes' },
        note: `ann example asked bob (homes), Ann and Annabel; see ${bob.id}, ann@example.org or BOB@example.org.`,
        people: [bob.id, ann.id],
        count: 3,
        none: null,
      }),
    ).toEqual({
      by: { personId: ann.id, name: ann.name, jobTitle: 'Officer' },
      to: {
        personId: '(another person)',
        name: '(another person)',
        jobTitle: '(another person)',
        organisationName: 'Homes',
      },
      note: 'ann example asked (another person), (another person) and Annabel; see (another person), ann@example.org or (another person).',
      people: ['(another person)', ann.id],
      count: 3,
      none: null,
    });
  });

  it('keeps the own name whole where another’s is a part of it, and does well with nobody else', () => {
    expect(clean('Ann Example')).toBe('Ann Example');
    expect(withoutOthers(ann, [])('Ann Example and Bob')).toBe('Ann Example and Bob');
  });
});
