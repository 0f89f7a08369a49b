import type { ShiftLeg } from '#domain/improvement/case-documents';
import type { Actor } from '#permissions/actor';
import { memberById } from './member.ts';
import { shiftRow } from './shift.row.ts';

const tenant = '0192f0c1-0000-7000-8000-000000000001';
const giver = '0192f0c1-0000-7000-8000-00000000000a';
const taker = '0192f0c1-0000-7000-8000-00000000000b';
const heading = {
  id: 'h1',
  code: 'WASTE',
  name: 'Waste',
  year: 2026,
  unit: 'GBP',
  amount: 1000,
  reserved: 200,
  moved_in: 50,
  moved_out: 10,
};

const leg = (over: Partial<ShiftLeg>): ShiftLeg => ({
  id: '0192f0c1-0000-7000-8000-0000000000c1',
  askId: 'ask',
  organisationId: giver,
  organisationName: 'Giver',
  heading: 'Waste',
  headingId: null,
  direction: 'out',
  amount: 300,
  unit: 'GBP',
  year: 2026,
  state: 'awaited',
  by: null,
  at: null,
  comment: null,
  ...over,
});

function legsSeenBy(organisationId: string, legs: ShiftLeg[]) {
  const actor = { organisationId } as Actor;
  const headings = organisationId === giver ? [heading] : [];
  return shiftRow(
    tenant,
    { state: 'awaited', legs },
    { actor, headings, virements: [], organisationOf: memberById([]) },
  );
}

describe('a resource shift', () => {
  it('shows what a heading holds to its own organisation, and to nobody else', () => {
    const legs = [leg({}), leg({ organisationId: taker, direction: 'in' })];
    const [out, into] = legsSeenBy(giver, legs).legs;
    expect(out).toMatchObject({ headingBalance: 1040, headingReserved: 200, balanceAfter: 540 });
    expect(into).toMatchObject({ headingBalance: null, headingReserved: null, balanceAfter: null });
    expect(legsSeenBy(taker, legs).legs[0]).toMatchObject({ headingBalance: null, balanceAfter: null });
  });

  it('counts what is consented to give as reserved already', () => {
    const [out] = legsSeenBy(giver, [leg({ state: 'consented', headingId: 'h1' })]).legs;
    expect(out).toMatchObject({ balanceAfter: 840 });
  });

  it('totals what is given, once', () => {
    expect(legsSeenBy(giver, [leg({}), leg({ direction: 'in' }), leg({ amount: 50 })]).total).toBe(350);
  });

  it('names no heading of another year', () => {
    expect(legsSeenBy(giver, [leg({ year: 2025 })]).legs[0]).toMatchObject({ headingBalance: null });
  });
});
