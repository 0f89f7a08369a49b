import { aRole, type Role } from './role.ts';

/** Two roles of one person that pull against each other: never held together, or only with a reason on the record. */
export interface RoleConflict {
  rule: string;
  /** Whether nobody may hold both; otherwise whoever appoints says why they must. */
  never: boolean;
  message: string;
}

interface Pair {
  rule: string;
  one: readonly Role[];
  other: readonly Role[];
  never?: boolean;
  because: string;
}

const writes: readonly Role[] = [
  'indicator_owner',
  'reporting_officer',
  'partner_lead',
  'data_verifier',
  'performance_manager',
  'portfolio_holder',
  'budget_holder',
  'leader',
  'scrutiny_officer',
  'scrutiny_member',
  'partnership_coordinator',
  'administrator',
];

const decides: readonly Role[] = ['portfolio_holder', 'leader', 'budget_holder', 'partner_lead'];

/** What may not stand together in one organisation, the strictest first (docs/domain.md section 3). */
const pairs: readonly Pair[] = [
  {
    rule: 'auditorWritesNothing',
    one: ['auditor'],
    other: writes,
    never: true,
    because: 'an auditor reads everything and writes nothing',
  },
  {
    rule: 'executiveNeverScrutinises',
    one: ['portfolio_holder', 'leader'],
    other: ['scrutiny_member', 'scrutiny_officer'],
    never: true,
    because: 'nobody who decides may be of the scrutiny of it',
  },
  {
    rule: 'administratorWhoDecides',
    one: ['administrator'],
    other: decides,
    because: 'whoever gives powers would hold one too',
  },
  {
    rule: 'ownerWhoDecides',
    one: ['indicator_owner'],
    other: ['portfolio_holder', 'leader'],
    because: 'they can decide on no plan for a measure of their own',
  },
  {
    rule: 'verifierWhoEnters',
    one: ['data_verifier'],
    other: ['reporting_officer', 'partner_lead'],
    because: 'they can verify no figure that they entered or signed',
  },
  {
    rule: 'reserverWhoApproves',
    one: ['budget_holder'],
    other: ['leader'],
    because: 'they can approve no movement that they reserved',
  },
];

/**
 * The conflict, if any, of a role with those a person holds for the same organisation already. The bars on each thing
 * hold whatever anybody is appointed to; this keeps people out of posts in which they would mostly be barred.
 */
export function roleConflict(role: Role, held: readonly Role[]): RoleConflict | null {
  for (const { rule, one, other, never = false, because } of pairs) {
    const against = one.includes(role) ? other : other.includes(role) ? one : [];
    const found = held.find((holding) => holding !== role && against.includes(holding));
    if (!found) continue;
    const both = `They are ${aRole(found)} here already, and ${because}.`;
    return { rule, never, message: never ? both : `${both} Say why the same person must hold both.` };
  }
  return null;
}
