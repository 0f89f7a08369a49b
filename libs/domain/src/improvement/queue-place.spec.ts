import { freePlaces, isInTurn, ordinal, ranked, whyNotInTurn } from './queue-place.ts';
import type { QueuePlace } from './queue-place.ts';

const place = (change: Partial<QueuePlace>): QueuePlace => ({
  capacity: 12,
  inHand: 12,
  waiting: 5,
  rank: 3,
  ...change,
});

describe('the queue', () => {
  it('puts the heaviest first, then the oldest, then the lower number', () => {
    const day = (number: number) => new Date(Date.UTC(2026, 2, number));
    const waiting = [
      { id: 'young', score: 5, openedAt: day(3), number: 1 },
      { id: 'light', score: 1, openedAt: day(1), number: 2 },
      { id: 'twin', score: 5, openedAt: day(2), number: 4 },
      { id: 'old', score: 5, openedAt: day(2), number: 3 },
      { id: 'heavy', score: 9, openedAt: day(9), number: 5 },
    ];
    const order = ['heavy', 'old', 'twin', 'young', 'light'];
    expect(ranked(waiting).map(({ id }) => id)).toEqual(order);
    expect(ranked(waiting.toReversed()).map(({ id }) => id)).toEqual(order);
  });

  it('has no end without a limit, and never fewer than no free places', () => {
    expect(freePlaces(place({ capacity: null }))).toBeNull();
    expect(isInTurn(place({ capacity: null }))).toBe(true);
    expect(freePlaces(place({ inHand: 14 }))).toBe(0);
    expect(isInTurn(place({ capacity: 0, inHand: 0 }))).toBe(false);
  });

  it('gives a free place to the case that ranks for it', () => {
    expect(isInTurn(place({ inHand: 11, rank: 1 }))).toBe(true);
    expect(isInTurn(place({ inHand: 11, rank: 2 }))).toBe(false);
    expect(isInTurn(place({ inHand: 9, rank: 3 }))).toBe(true);
    expect(isInTurn(place({ rank: null }))).toBe(true);
  });

  it('says why it is not the turn of a case', () => {
    expect(whyNotInTurn(place({}))).toBe(
      '12 of 12 cases are being worked on; no place is free, and this one ranks 3rd of 5 waiting.',
    );
    expect(whyNotInTurn(place({ inHand: 11 }))).toBe(
      '11 of 12 cases are being worked on; the free place is for the case ranked first, and this one ranks 3rd of 5 waiting.',
    );
    expect(whyNotInTurn(place({ inHand: 10 }))).toContain('the free places are for the 2 cases ranked first');
    expect(whyNotInTurn(place({ inHand: 3 }))).toBeNull();
  });

  it('speaks ranks as people do', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 103].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '103rd',
    ]);
  });
});
