import type { Browser } from 'playwright-core';
import { addDays, londonDateOf } from '#kernel/local-date';
import { encodeId } from '#read-models/global-id';
import { launchBrowser } from '#testing/browser';
import { look } from '#testing/look';
import { placePassword } from '#testing/small-place/people';
import { asking, type Asking } from '../improvement/asking.ts';
import { whoLeaves } from './leaving.specs.ts';
import { whoStandsIn } from './standing-in.specs.ts';
import { whoStoodIn } from './stood-in.specs.ts';
import { latestOf, peopleFields, problemsOf } from './people-answer.ts';
import type { HeldAnswer, PeopleAnswer } from './people-answer.ts';
import { ask, signIn } from '../support/graphql.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { Visitor } from '../support/visitor.ts';
import { startSite } from '../support/web.ts';
import type { Site } from '../support/web.ts';

let today: string;
let product: Product;
let site: Site;
let browser: Browser;
let visitor: Visitor;
let council: string;
let partnership: string;
let as: Asking['as'];
let api: Asking['api'];

beforeAll(async () => {
  product = await startProduct(['Marlowdale', 'Quillbrook']);
  today = londonDateOf(product.clock.now());
  ({ as, api } = asking(product));
  const [place] = product.places;
  if (!place) throw new Error('There is a place.');
  council = encodeId('Organisation', place.organisations.council, place.organisations.council);
  partnership = encodeId('Partnership', place.partnership, place.partnership);
  site = await startSite(product);
  browser = await launchBrowser();
  visitor = await Visitor.open(browser, site.url, place);
}, 180_000);
afterAll(async () => {
  await visitor?.close();
  await browser?.close();
  await site?.stop();
  await product?.stop();
});

const peopleQuery = `query ($id: ID!) { answer: people(ownerId: $id) { ${peopleFields} } }`;
const read = (token: string, id = council) => api<PeopleAnswer | null>(token, peopleQuery, { id });
const change = (token: string, mutation: string, input: object) =>
  api<Record<string, unknown>>(
    token,
    `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
       answer: ${mutation}(input: $input) { type: __typename ... on AppointmentsChanged { people { ${peopleFields} } }
         ... on NotPermitted { rule message } ... on NotFound { message } ... on Invalid { fields { field message } } } }`,
    { input },
  );
const newcomer = { name: 'A new officer', jobTitle: 'Officer' };
const appoint = (token: string, email: string, role: string, more: object = {}) =>
  change(token, 'appointPerson', {
    ...{ ...newcomer, starts: today, ownerId: council, organisationId: council, email, role },
    ...more,
  });
const end = (token: string, appointmentId: string, more: object = {}) =>
  change(token, 'endAppointment', { appointmentId, reason: 'They have another post.', ...more });
const held = async (name: string, role: string, ownerId = council): Promise<HeldAnswer> => {
  const people = await read(await as('administrator'), ownerId);
  const found = people?.appointments.find((one) => one.personName.includes(name) && one.role === role);
  if (!found) throw new Error(`${name} is no ${role}`);
  return found;
};
describe('who is who', () => {
  it('is read by everybody of the place, and by nobody else', async () => {
    const seen = await read(await as('councilOfficer'));
    expect(seen).toMatchObject({ mayAppoint: false, whyNot: 'Only an administrator can do this.' });
    expect(seen?.appointments.length).toBeGreaterThan(5);
    expect(seen?.appointments.every(({ acts }) => acts.every(({ available }) => !available))).toBe(true);
    for (const token of [await as('healthAdministrator'), await as('administrator', 1)]) {
      expect(await read(token)).toBeNull();
      expect(await appoint(token, 'x@example.org', 'auditor')).toMatchObject({ type: 'NotFound' });
      expect(await end(token, (await held('Budget holder', 'budgetHolder')).id)).toMatchObject({
        type: 'NotFound',
      });
    }
  });

  it('is changed by nobody but an administrator, who gives themselves no power of decision; each refusal is kept', async () => {
    for (const key of ['manager', 'leader', 'councilOfficer', 'coordinator'] as const) {
      const token = await as(key);
      expect(await appoint(token, 'x@example.org', 'reportingOfficer')).toMatchObject({
        type: 'NotPermitted',
        rule: 'needs:administrator',
      });
      const { id } = await held('Budget holder', 'budgetHolder');
      expect(await end(token, id)).toMatchObject({ type: 'NotPermitted', rule: 'needs:administrator' });
    }
    const { email } = product.places[0]?.people.administrator ?? { email: '' };
    for (const role of ['leader', 'budgetHolder', 'partnerLead', 'scrutinyMember']) {
      expect(await appoint(await as('administrator'), email.toUpperCase(), role)).toMatchObject({
        type: 'NotPermitted',
        rule: 'neverGrantsOwnPower',
      });
    }
    const kept = await look<{ rule: string; count: number }>(
      product.database.apiUrl,
      [product.places[0]?.organisations.council ?? ''],
      `select rule, count(*)::int as count from refusal where action = 'appointPerson' group by rule order by rule`,
      [],
    );
    expect(kept).toEqual([
      { rule: 'needs:administrator', count: 4 },
      { rule: 'neverGrantsOwnPower', count: 4 },
    ]);
  });

  it('takes nothing that is wrong, and says by field what is', async () => {
    const token = await as('administrator');
    const wrong = {
      name: ' ',
      starts: '2020-01-01',
      ends: '2019-01-01',
      portfolio: 'WELL',
      organisationId: partnership,
    };
    expect(problemsOf(await appoint(token, 'nobody', 'auditor', wrong)).toSorted()).toEqual(
      ['email', 'ends', 'name', 'organisationId', 'portfolio', 'starts'].toSorted(),
    );
    expect(problemsOf(await appoint(token, 'x@example.org', 'portfolioHolder'))).toEqual(['portfolio']);
    const lead = product.places[0]?.people.councilLead.email ?? '';
    expect(problemsOf(await appoint(token, lead, 'partnerLead'))).toEqual(['role']);
  });

  it('refuses two roles that nobody may hold, and asks why of two that pull against each other', async () => {
    const token = await as('administrator');
    const { councilLead } = product.places[0]?.people ?? {};
    expect(await appoint(token, councilLead?.email ?? '', 'auditor')).toMatchObject({
      type: 'NotPermitted',
      rule: 'auditorWritesNothing',
    });
    expect(problemsOf(await appoint(token, councilLead?.email ?? '', 'dataVerifier'))).toEqual([
      'conflictReason',
    ]);
    const conflictReason = 'Nobody else was trained this quarter.';
    const answer = await appoint(token, councilLead?.email ?? '', 'dataVerifier', { conflictReason });
    expect(latestOf(answer)).toMatchObject({ reason: conflictReason });
  });

  it('counts from the next request, both ways, and a role to come not before its day', async () => {
    const administrator = await as('administrator');
    const officer = await as('councilOfficer');
    const email = product.places[0]?.people.councilOfficer.email ?? '';
    const changed = { type: 'AppointmentsChanged' };
    const later = { starts: addDays(today, 20) };
    expect(await appoint(administrator, email, 'administrator', later)).toMatchObject(changed);
    expect(await read(officer)).toMatchObject({ mayAppoint: false });
    const coming = await held(newcomer.name, 'administrator');
    expect(coming.standing).toBe('toCome');
    expect(await end(administrator, coming.id)).toMatchObject(changed);
    expect(await appoint(administrator, email, 'administrator')).toMatchObject(changed);
    // The same session, the very next request.
    expect(await read(officer)).toMatchObject({ mayAppoint: true });
    const people = await read(administrator);
    const given = people?.appointments.find(
      ({ personName, role, standing }) =>
        personName === newcomer.name && role === 'administrator' && standing === 'inForce',
    );
    expect(await end(administrator, given?.id ?? '')).toMatchObject(changed);
    expect(await read(officer)).toMatchObject({ mayAppoint: false });
    expect(problemsOf(await end(administrator, given?.id ?? ''))).toEqual(['ends']);
  });

  it('ends all reach with the last role: the session of someone who left is nobody’s', async () => {
    const token = await as('councilBudget');
    expect(await read(token)).not.toBeNull();
    const { id } = await held('Budget holder', 'budgetHolder');
    expect(await end(await as('administrator'), id)).toMatchObject({ type: 'AppointmentsChanged' });
    const query = `query ($id: ID!) { people(ownerId: $id) { name } viewer { name } }`;
    const { data, errors } = await ask(product.apiUrl, { query, variables: { id: council }, token });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
    expect(data).toMatchObject({ people: null, viewer: null });
  });

  it('lets no owner leave before handing over, nor the last administrator', async () => {
    const token = await as('administrator');
    const owner = await held('Head of adult services', 'indicatorOwner', partnership);
    const answer = await end(token, owner.id);
    expect(problemsOf(answer)).toEqual(['ends']);
    expect(JSON.stringify(answer)).toMatch(/They answer for .+: hand that over first/);
    const last = await held('Systems administrator', 'administrator');
    expect(JSON.stringify(await end(token, last.id))).toContain('the only administrator here');
  });

  it('registers whoever is new, and tells nobody who was not', async () => {
    const token = await as('administrator');
    const elsewhere = product.places[1]?.people.leader.email ?? '';
    const answers = [
      await appoint(token, elsewhere, 'wardMember'),
      await appoint(token, 'quite.new@example.org', 'wardMember'),
    ];
    const [one, two] = answers.map(latestOf);
    expect(one).toEqual(two);
    expect(one?.what).toBe('Appointed A new officer as a ward member for Marlowdale Council');
    const both = await signIn(product.apiUrl, elsewhere, placePassword);
    const query = '{ answer: viewer { choices { roles } } }';
    const choices = await api<{ choices: { roles: string[] }[] }>(both, query, {});
    expect(choices.choices.flatMap(({ roles }) => roles)).toContain('Ward member');
  });

  it('is kept on its page: what is wrong is said, nothing typed is lost, and an appointment ends there', async () => {
    await visitor.become('administrator');
    await visitor.visit('/returns');
    await visitor.follow('/people');
    expect(await visitor.heading()).toBe('Who is who');
    const address = visitor.path;
    await visitor.follow('/people/appoint');
    await visitor.field('email').fill('ward@example.org');
    await visitor.field('jobTitle').fill('Councillor');
    await visitor.page.locator('#role').selectOption('wardMember');
    await visitor.fillDate('starts', today);
    await visitor.press('Appoint them');
    expect(await visitor.problems()).toEqual(['Enter the name.']);
    expect(await visitor.field('email').inputValue()).toBe('ward@example.org');
    await visitor.field('name').fill('Councillor for the north ward');
    await visitor.press('Appoint them');
    expect(visitor.path).toBe(address);
    await visitor.checkAsItStands();
    await visitor.page.getByRole('link', { name: /End.*Councillor for the north ward/ }).click();
    await visitor.press('End it');
    expect(await visitor.problems()).toEqual(['Choose when it ends']);
    await visitor.page.getByLabel('At once').check();
    await visitor.press('End it');
    expect(await visitor.problems()).toEqual(['Say why it ends; it stays on the record.']);
    await visitor.field('reason').fill('Not elected.');
    await visitor.press('End it');
    expect(visitor.path).toBe(address);
    expect(await visitor.page.getByText('“Not elected.”').count()).toBe(1);
    await visitor.check(`${address}/appoint`);
    await visitor.become('councilOfficer');
    await visitor.visit(address);
    expect(await visitor.page.getByText('Only an administrator can do this.').count()).toBe(1);
    expect(await visitor.visit(`${address}/appoint`)).toBe(403);
    await visitor.become('healthAdministrator');
    expect(await visitor.visit(address)).toBe(404);
    expect(visitor.findings).toEqual([]);
  }, 120_000);
});

for (const specs of [whoStandsIn, whoStoodIn, whoLeaves])
  specs(() => ({ product, visitor, as, api, council }));
