import { openBackend } from '#database/backend';
import type { Backend } from '#database/backend';
import { personEventTypes } from '#domain/improvement/case-events';
import type { PersonEventType } from '#domain/improvement/case-events';
import { caseStages, scrutinyStages, stagesOfState } from '#domain/improvement/case-stages';
import { roles } from '#permissions/role';
import type { Role } from '#permissions/role';
import { createPlaceUseCases } from '#application/place/place.use-cases';
import { actorOf, bodyName, must } from '#testing/small-place/company';
import { callsAnswered } from '#testing/small-place/measures';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { CaseMaker } from './case-maker.ts';
import type { MadeCase } from './case-maker.ts';
import { casePlaces } from './case-places.ts';
import type { CasePlace } from './case-places.ts';
import { mainTable, scrutinyTable } from './case-table.ts';
import { appointRoleHolders } from './role-holders.ts';

/**
 * Every act of every role wherever a case can stand, sent to the API by somebody who holds that role and no other: it
 * succeeds exactly where the table says, and where it does not the case stays as it was (docs/workflow.md section 5).
 */
let product: Product;
let backend: Backend;
let maker: CaseMaker;
const counted = { places: 0, cells: 0, allowed: 0, refused: 0 };
const stood = { main: new Set<string>(), scrutiny: new Set<string>() };
const most = 260;
/** What refuses an act for want of permission, or because the case is not at that; too early to review says so by field. */
const refusals = ['NotPermitted', 'NotAvailableNow'];

beforeAll(async () => {
  product = await startProduct();
  const [place] = product.places;
  if (!place) throw new Error('There is a place.');
  const { database, clock, apiUrl } = product;
  backend = await openBackend({ apiUrl: database.apiUrl, signInUrl: database.signinUrl, clock, poolSize: 4 });
  const holders = await appointRoleHolders(backend, place, apiUrl);
  const owner = holders.indicator_owner.person;
  const indicators = Array.from({ length: most }, (_, index) => ({
    ...callsAnswered(
      place.name,
      {
        owner,
        ownerOrganisation: { id: place.organisations.council, name: bodyName(place.name, 'council') },
        deputy: null,
        portfolioOrganisationId: place.organisations.council,
      },
      true,
    ),
    code: `MATRIX-${index}`,
  }));
  const { defineIndicators } = createPlaceUseCases(backend.deps);
  const manager = await actorOf(backend, place.people.manager);
  const { ids } = await must(
    'indicators',
    defineIndicators(manager, { tenantId: place.partnership, indicators }),
  );
  maker = new CaseMaker({ backend, place, apiUrl, holders, indicators: Object.values(ids) });
}, 240_000);
afterAll(async () => {
  await backend?.close();
  await product?.stop();
  const { places, cells, allowed, refused } = counted;
  process.stdout.write(
    `  improvementCase: ${places} places × ${roles.length} roles × ${personEventTypes.length} acts = ${cells} cells: ` +
      `${allowed} succeed, ${refused} are refused\n`,
  );
});

/** Who may do what where this case stands, by the committed table. */
function allowedAt(made: MadeCase, { also }: CasePlace): Map<PersonEventType, readonly Role[]> {
  const { main, scrutiny } = stagesOf(made);
  const open = !main.startsWith('closed.');
  const rows = { ...mainTable[main], ...(open ? scrutinyTable[scrutiny] : {}), ...also };
  return new Map(Object.entries(rows) as [PersonEventType, readonly Role[]][]);
}

function stagesOf({ state }: MadeCase) {
  const [main = '', scrutiny = ''] = state.split(';').map((region) => region.split(':')[1] ?? '');
  const [top = '', leaf] = main.split('.');
  return stagesOfState({ main: leaf ? { [top]: leaf } : top, scrutiny });
}

/** Tries every act of every role here: those to be refused on one case, each of the others on a case of its own. */
async function tryEverything(
  place: CasePlace,
  parked: MadeCase,
  again: () => Promise<MadeCase>,
): Promise<void> {
  const allowed = allowedAt(parked, place);
  const { main, scrutiny } = stagesOf(parked);
  stood.main.add(main);
  stood.scrutiny.add(scrutiny);
  counted.places += 1;
  const wrong: string[] = [];
  for (const role of roles) {
    const { token } = maker.parts.holders[role];
    const may = (type: PersonEventType): boolean => allowed.get(type)?.includes(role) ?? false;
    const barred = personEventTypes.filter((type) => !may(type));
    for (const [type, answer] of await maker.tryMany(parked, barred, token)) {
      const early = answer === 'Invalid' && type === 'beginReview';
      if (!early && !refusals.includes(answer)) wrong.push(`${role} may ${type}: ${answer}`);
    }
    const open = personEventTypes.filter(may);
    for (const type of open) {
      const answer = await maker.try(await again(), type, token);
      if (answer.type !== 'CaseMoved') wrong.push(`${role} may not ${type}: ${JSON.stringify(answer)}`);
    }
    counted.cells += personEventTypes.length;
    counted.allowed += open.length;
    counted.refused += barred.length;
  }
  expect(wrong).toEqual([]);
  expect((await maker.read(parked.id)).version).toBe(parked.version);
}

describe('every act of every role wherever a case can stand', () => {
  const soon = casePlaces.filter(({ late }) => !late);

  it.each(soon)(
    '$name',
    async (place) => {
      const parked = await place.reach(maker);
      expect(parked.state).toContain(place.name.split(/[,;]/)[0]);
      await tryEverything(place, parked, () => place.reach(maker));
    },
    120_000,
  );

  it.each(casePlaces.filter(({ late }) => late))(
    '$name, which time alone brings',
    async (place) => {
      const parked = await place.reach(maker);
      product.clock.set('2027-06-01T09:00:00Z');
      await product.story().around.deliver();
      const now = await maker.read(parked.id);
      expect(now.state).toContain(place.name);
      // Everyone's session is over by then.
      const holders = await appointRoleHolders(backend, maker.parts.place, product.apiUrl, 'health');
      maker = new CaseMaker({ ...maker.parts, holders });
      await tryEverything(place, now, () => place.reach(maker));
    },
    120_000,
  );

  it('has stood in every state of both regions', () => {
    expect([...stood.main].toSorted()).toEqual([...caseStages].toSorted());
    expect([...stood.scrutiny].toSorted()).toEqual([...scrutinyStages].toSorted());
    expect(counted.cells).toBe(casePlaces.length * roles.length * personEventTypes.length);
  });
});
