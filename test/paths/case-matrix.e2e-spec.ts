import { personEventTypes } from '#domain/improvement/case-events';
import type { PersonEventType } from '#domain/improvement/case-events';
import { caseStages, scrutinyStages } from '#domain/improvement/case-stages';
import { roles } from '#permissions/role';
import type { Role } from '#permissions/role';
import type { MadeCase } from './case-maker.ts';
import { casePlaces } from './case-places.ts';
import type { CasePlace } from './case-places.ts';
import { mainTable, scrutinyTable } from './case-table.ts';
import { MatrixScene, stagesOf } from './matrix-scene.ts';

/**
 * Every act of every role wherever a case can stand, sent to the API by somebody who holds that role and no other: it
 * succeeds exactly where the table says, and where it does not the case stays as it was (docs/workflow.md section 5).
 */
let scene: MatrixScene;
const counted = { places: 0, cells: 0, allowed: 0, refused: 0 };
const stood = { main: new Set<string>(), scrutiny: new Set<string>() };
/** What refuses an act: no permission, or the case is not at that. Too early to review is said by field. */
const refusals = ['NotPermitted', 'NotAvailableNow'];

beforeAll(async () => {
  scene = await MatrixScene.start(260);
}, 240_000);
afterAll(async () => {
  await scene?.stop();
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

/** Tries every act of every role here: those to be refused on one case, each of the others on a case of its own. */
async function tryEverything(place: CasePlace, parked: MadeCase): Promise<void> {
  const { maker } = scene;
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
      const answer = await maker.try(await place.reach(maker), type, token);
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
  it.each(casePlaces.filter(({ late }) => !late))(
    '$name',
    async (place) => {
      const parked = await place.reach(scene.maker);
      expect(parked.state).toContain(place.name.split(/[,;]/)[0]);
      await tryEverything(place, parked);
    },
    120_000,
  );

  it.each(casePlaces.filter(({ late }) => late))(
    '$name, which time alone brings',
    async (place) => {
      const { id } = await place.reach(scene.maker);
      await scene.moveTo('2027-06-01T09:00:00Z', 'health');
      const parked = await scene.maker.read(id);
      expect(parked.state).toContain(place.name);
      await tryEverything(place, parked);
    },
    120_000,
  );

  it('has stood in every state of both regions', () => {
    expect([...stood.main].toSorted()).toEqual([...caseStages].toSorted());
    expect([...stood.scrutiny].toSorted()).toEqual([...scrutinyStages].toSorted());
    expect(counted.cells).toBe(casePlaces.length * roles.length * personEventTypes.length);
  });
});
