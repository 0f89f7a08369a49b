import type { Actor } from '#permissions/actor';
import { everyBar } from '#permissions/duty-bars';
import { ask } from '../support/graphql.ts';
import { caseDuties } from './case.duties.ts';
import { own, partnership } from './duty.ts';
import type { Barred, BarredAct, Duty, Human, Way } from './duty.ts';
import { DutyScene } from './duty-scene.ts';
import { organisationDuties } from './organisation.duties.ts';
import { partnershipDuties } from './partnership.duties.ts';
import { scrutinyDuties } from './scrutiny.duties.ts';

/**
 * Separation of duties as somebody would try to get round it: one human through two roles, through the board or the
 * committee, as an administrator besides, or by a stand-in. Every bar there is refuses every act it stands on, by its
 * own rule; the thing stays as it was, and the log of refusals says who tried what (docs/domain.md section 3).
 */
let scene: DutyScene;
const duties: Duty[] = [...caseDuties, ...organisationDuties, ...partnershipDuties, ...scrutinyDuties];
const tried = new Set<string>();
const counted = { http: 0, command: 0 };

beforeAll(async () => {
  scene = await DutyScene.start();
}, 240_000);
afterAll(async () => {
  await scene?.stop();
  const rules = new Set(duties.map(({ subjectName, rule }) => `${subjectName} ${rule}`));
  process.stdout.write(
    `  duties: ${rules.size} bars on ${tried.size} acts tried ${counted.http} times over HTTP and ${counted.command} ` +
      'times by command: all refused by their own rule, all logged\n',
  );
});

/** The ways that somebody of these posts could come by the power. */
function waysOf({ posts }: Duty): [Way, Duty['posts']['two roles']][] {
  const two = posts['two roles'];
  const rights = [own('administrator'), partnership('administrator')];
  const also = rights.filter(
    (right) => !two.some((post) => post.in === right.in && post.role === right.role),
  );
  return [
    ['two roles', two],
    ...(posts.group ? [['group', posts.group] as [Way, typeof two]] : []),
    ['administrator', [...two, ...also]],
    ['delegation', two],
  ];
}

/** Somebody else, to whom all that this human holds was delegated. As people do it: test/people. */
function standInOf({ actor }: Human): Actor {
  const appointments = actor.appointments.map((one) => ({ ...one, delegatedBy: actor.personId }));
  const personId = scene.scene.backend.deps.newId();
  return { ...actor, personId, name: `Stand-in of ${actor.name}`, appointments };
}

/** Over HTTP where the API has the act and the person is one who signs in; else by the command that it would send. */
async function attempt(act: BarredAct, human: Human, by: Actor): Promise<{ type: string; rule?: string }> {
  if (act.http && by === human.actor) {
    const { mutation, input, says } = act.http;
    const query = `mutation ($input: ${input}!) {
      answer: ${mutation}(input: $input) { type: __typename ... on NotPermitted { rule } } }`;
    const { apiUrl } = scene.scene.product;
    const asked = { query, variables: { input: says }, token: human.token };
    const { data, body } = await ask<{ answer?: { type: string; rule?: string } }>(apiUrl, asked);
    if (!data.answer) throw new Error(`${mutation} was not answered: ${body}`);
    counted.http += 1;
    return data.answer;
  }
  counted.command += 1;
  const { kind, rule } = await act.command(by);
  return { type: kind === 'notPermitted' ? 'NotPermitted' : kind, rule };
}

const logOf = (personId: string) =>
  scene.see<{ person_name: string; action: string; rule: string; about: string }>(
    scene.place.organisations.council,
    'select person_name, action, rule, about from refusal where person_id = $1 order by at, action',
    [personId],
  );

/** Tries every act of the thing and looks at what is left of it. */
async function refusesAll(
  { subjectName, rule }: Duty,
  barred: Barred,
  human: Human,
  by: Actor,
): Promise<void> {
  const before = await barred.stands();
  const answers: object[] = [];
  for (const act of barred.acts) {
    const { type, rule: told } = await attempt(act, human, by);
    answers.push({ action: act.action, type, rule: told });
    tried.add(`${subjectName} ${act.action} ${rule}`);
  }
  expect(answers).toEqual(barred.acts.map(({ action }) => ({ action, type: 'NotPermitted', rule })));
  expect(await barred.stands()).toEqual(before);
  const logged = barred.acts.map(({ logged: action, about }) => ({
    person_name: by.name,
    action,
    rule,
    about,
  }));
  const log = await logOf(by.personId);
  expect(log.toSorted(byAction)).toEqual(logged.toSorted(byAction));
}

const byAction = (one: { action: string }, other: { action: string }): number =>
  one.action.localeCompare(other.action);

const rows = duties.flatMap((duty) =>
  waysOf(duty).map(([way, posts]) => ({
    name: `${duty.subjectName} ${duty.rule}, ${way}`,
    duty,
    way,
    posts,
  })),
);

describe('one human, who did one thing and would do the other', () => {
  it.each(rows)(
    '$name',
    async ({ duty, way, posts }) => {
      const human = await scene.human(posts);
      const by = way === 'delegation' ? standInOf(human) : human.actor;
      await refusesAll(duty, await duty.bar(scene, human, way), human, by);
    },
    60_000,
  );

  it('has tried every bar on every act that it stands on', () => {
    const all = everyBar().map(({ subjectName, action, rule }) => `${subjectName} ${action} ${rule}`);
    expect([...tried].toSorted()).toEqual([...new Set(all)].toSorted());
  });
});
