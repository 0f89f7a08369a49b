import { addDays, londonDateOf } from '#kernel/local-date';
import { createDatabase, type TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay, foundSmallPlace, type SmallPlace } from '#testing/small-place';
import { actorOf, must } from '#testing/small-place/company';
import { callsAnswered } from '#testing/small-place/measures';
import type { PersonKey } from '#testing/small-place/people';
import { openBackend, type Backend } from '#database/backend';
import { argonPasswords } from '#database/identity/passwords';
import { PasswordLinks } from '../identity/password-links.ts';
import { createInstaller, createPlaceUseCases, type PlaceUseCases } from './place.use-cases.ts';
import { setUpPlace } from './set-up-place.ts';

describe('setting a place up', () => {
  let database: TestDatabase;
  let backend: Backend;
  let clock: SettableClock;
  let place: SmallPlace;
  let other: SmallPlace;
  let useCases: PlaceUseCases;
  const as = (key: PersonKey) => actorOf(backend, place.people[key]);
  const facts = (key: PersonKey) => {
    const { id, name, jobTitle } = place.people[key];
    return { id, name, jobTitle };
  };

  beforeAll(async () => {
    database = await createDatabase();
    clock = new SettableClock(foundingDay);
    backend = await openBackend({ apiUrl: database.apiUrl, signInUrl: database.signinUrl, clock });
    place = await foundSmallPlace(backend, clock, 'Marlowdale');
    other = await foundSmallPlace(backend, clock, 'Quillbrook');
    useCases = createPlaceUseCases(backend.deps);
  }, 120_000);
  afterAll(async () => {
    await backend.close();
    await database.drop();
  });

  const asLeader = (key: PersonKey) => ({
    tenantId: place.partnership,
    person: facts(key),
    role: 'leader' as const,
    organisationId: place.organisations.council,
    portfolio: null,
    starts: '2025-01-01',
  });

  it('lets an administrator appoint another, and never themselves to a role that decides', async () => {
    const administrator = await as('administrator');
    expect(await useCases.appoint(administrator, asLeader('councilOfficer'))).toMatchObject({ kind: 'done' });
    expect(await useCases.appoint(administrator, asLeader('administrator'))).toMatchObject({
      kind: 'notPermitted',
    });
  });

  it('lets nobody but an administrator appoint', async () => {
    for (const key of ['manager', 'coordinator', 'leader', 'councilLead'] as const) {
      expect(await useCases.appoint(await as(key), asLeader('councilOfficer'))).toMatchObject({
        kind: 'notPermitted',
      });
    }
  });

  it('appoints on behalf of members only, and portfolios to portfolio holders only', async () => {
    const administrator = await as('administrator');
    const outside = { ...asLeader('councilOfficer'), organisationId: other.organisations.council };
    expect(await useCases.appoint(administrator, outside)).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'organisationId' }],
    });
    const odd = { ...asLeader('councilOfficer'), portfolio: 'wellbeing' };
    expect(await useCases.appoint(administrator, odd)).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'portfolio' }],
    });
  });

  it('reaches no other place, by any command', async () => {
    const tenantId = other.partnership;
    const administrator = await as('administrator');
    const manager = await as('manager');
    const elsewhere = { ...asLeader('councilOfficer'), tenantId };
    expect(await useCases.appoint(administrator, elsewhere)).toMatchObject({ kind: 'notPermitted' });
    const themes = [{ code: 'new', name: 'New' }];
    expect(await useCases.setThemes(manager, { tenantId, themes })).toMatchObject({ kind: 'notPermitted' });
    const words = { code: 'mine', name: 'Mine', isKey: false, forPublic: false, sizeReason: '' };
    const suite = { tenantId, ...words, measureIds: [] };
    expect(await useCases.defineSuite(manager, suite)).toMatchObject({ kind: 'notFound' });
    expect(await useCases.importComparators(manager, { tenantId, rows: [] })).toMatchObject({
      kind: 'notPermitted',
    });
    expect(await useCases.linkFeeds(manager, { tenantId, feeds: [] })).toMatchObject({ kind: 'notFound' });
  });

  it('lets nobody but a performance manager define measures and link them', async () => {
    const { partnership: tenantId, organisations, indicators, people } = place;
    const { council } = organisations;
    const who = { owner: people.owner, ownerOrganisation: { id: council, name: 'Council' }, deputy: null };
    const measure = callsAnswered('New', { ...who, portfolioOrganisationId: council }, true);
    const organisationIndicatorId = indicators.own.councilHome;
    const feed = { indicatorId: indicators.home, organisationId: council, organisationIndicatorId };
    const officer = await as('councilOfficer');
    const answers = [
      await useCases.defineIndicators(officer, { tenantId, indicators: [{ ...measure, code: 'NEW' }] }),
      await useCases.linkFeeds(officer, { tenantId, feeds: [{ ...feed, starts: '2025-01-01' }] }),
    ];
    expect(answers.map(({ kind }) => kind)).toEqual(answers.map(() => 'notPermitted'));
  });

  it('takes a member in once, by the coordinator', async () => {
    const member = {
      organisationId: other.organisations.health,
      organisationCode: 'quillbrook-health',
      organisationName: 'Quillbrook Health',
      organisationKind: 'health',
      gssCode: null,
    };
    const input = { tenantId: place.partnership, member };
    expect(await useCases.addMember(await as('manager'), input)).toMatchObject({ kind: 'notPermitted' });
    expect(await useCases.addMember(await as('coordinator'), input)).toMatchObject({ kind: 'done' });
    expect(await useCases.addMember(await as('coordinator'), input)).toMatchObject({ kind: 'invalid' });
  });

  it('wants a reason for a key suite of another size, and quality for every measure in it', async () => {
    const words = { code: 'key2', name: 'Key', isKey: true, forPublic: false, sizeReason: '' };
    const measureIds = [place.indicators.home, place.indicators.calls];
    const suite = { tenantId: place.partnership, ...words, measureIds };
    expect(await useCases.defineSuite(await as('manager'), suite)).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'sizeReason' }, { field: 'measureIds.0' }, { field: 'measureIds.1' }],
    });
  });

  it('has criteria ratified by the leader, and never for the past', async () => {
    const criteria = {
      tenantId: place.partnership,
      adoptedBy: 'The board',
      effectiveFrom: '2025-01-01',
      rules: [{ rule: 'red_now' as const, params: {} }],
    };
    expect(await useCases.adoptCriteria(await as('manager'), criteria)).toMatchObject({
      kind: 'notPermitted',
    });
    const past = { ...criteria, effectiveFrom: '2024-12-15' };
    expect(await useCases.adoptCriteria(await as('leader'), past)).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'effectiveFrom' }],
    });
    expect(await useCases.adoptCriteria(await as('leader'), criteria)).toMatchObject({
      kind: 'done',
      value: { version: 2 },
    });
  });

  it('opens budget headings for their own organisation’s budget holder alone', async () => {
    const { id: holderPersonId, name: holderName } = place.people.councilLead;
    const heading = {
      code: 'X1',
      name: 'Extra',
      year: 2026,
      unit: 'GBP' as const,
      amount: 100,
      priority: null,
    };
    const headings = [{ ...heading, holderPersonId, holderName }];
    expect(await useCases.setBudget(await as('councilLead'), { headings })).toMatchObject({
      kind: 'notPermitted',
    });
    const wrong = [{ ...heading, amount: 1.5, holderPersonId, holderName }];
    expect(await useCases.setBudget(await as('councilBudget'), { headings: wrong })).toMatchObject({
      kind: 'invalid',
    });
  });

  it('sets a whole place up from a plan, and finishes one that was cut short by being asked again', async () => {
    const { deps, identity } = backend;
    const people = { store: identity, passwords: argonPasswords, clock: deps.clock, newId: deps.newId };
    const parts = { ...deps, installer: createInstaller(deps, people), identity, doors: identity.doors };
    const administrator = { name: 'First administrator', jobTitle: 'Manager', email: 'first@example.org' };
    const council = {
      code: 'new-council',
      name: 'New Council',
      kind: 'council' as const,
      gssCode: null,
      administrator,
    };
    const homes = { ...council, code: 'new-homes', name: 'New Homes', kind: 'housing' as const };
    const nation = 'england-and-wales' as const;
    const partnership = { code: 'new-place', name: 'New Place', description: '', nation };
    const plan = { partnership, administrator, organisations: [council] };
    const first = await must('set up', setUpPlace(parts, plan));
    expect(first).toMatchObject({ made: ['New Council', 'New Place'], thereBefore: [] });
    expect(first.links.map(({ email }) => email)).toEqual(['first@example.org']);

    const other = { name: 'Homes administrator', jobTitle: 'Manager', email: 'homes@example.org' };
    const wider = { ...plan, organisations: [council, { ...homes, administrator: other }] };
    const again = await must('set up again', setUpPlace(parts, wider));
    expect(again.made).toEqual(['New Homes', 'New Homes, a member of New Place']);
    expect(again.thereBefore).toEqual(['New Council', 'New Place']);
    expect(again.links.map(({ email }) => email)).toEqual(['first@example.org', 'homes@example.org']);

    const links = new PasswordLinks(identity, identity.doors, argonPasswords, deps.clock);
    const [old, fresh] = [first.links[0]?.secret ?? '', again.links[0]?.secret ?? ''];
    expect(await links.choose(old, 'three words apart')).toEqual({ kind: 'notFound' });
    expect(await links.choose(fresh, 'three words apart')).toMatchObject({ kind: 'done' });
    const third = await must('set up once more', setUpPlace(parts, wider));
    expect(third).toMatchObject({ made: [], links: [{ email: 'homes@example.org' }] });
    const signedIn = await backend.sessions.signIn('first@example.org', 'three words apart');
    const who = signedIn.kind === 'signedIn' ? await backend.sessions.whoIs(signedIn.token) : null;
    expect(who?.actor.appointments.map(({ role }) => role)).toEqual(['administrator', 'administrator']);

    const taken = { ...plan, partnership: { ...partnership, code: 'new-homes' } };
    expect(await setUpPlace(parts, taken)).toMatchObject({ kind: 'invalid', fields: [{ field: 'code' }] });
  });

  it('takes in one that was a member before as a new membership, once all that ended with the old one is ended', async () => {
    const { partnership: tenantId, organisations } = place;
    const { police: organisationId } = organisations;
    const known = { organisationCode: 'X', organisationName: 'Police again', organisationKind: 'police' };
    const member = { organisationId, ...known, gssCode: null };
    const coordinator = await as('coordinator');
    const lastDay = londonDateOf(clock.now());
    const id = backend.deps.newId();
    await backend.deps.transactions.run([tenantId], async (tx) => {
      await tx.memberships.setLast(tenantId, organisationId, lastDay);
      await tx.memberships.addDeparture({
        ...{ tenantId, id, organisationId, organisationName: 'Police', joined: lastDay, lastDay },
        ...{ reason: 'Merged.', leaves: [], leftOpen: [], doneAt: null },
        ...{ decidedBy: coordinator.personId, decidedByName: 'Coordinator', decidedAt: clock.now() },
        ...{ calledOffByName: null, calledOffAt: null, calledOffReason: null },
      });
    });
    clock.set(`${addDays(lastDay, 1)}T09:00:00Z`);
    expect(await useCases.addMember(coordinator, { tenantId, member })).toMatchObject({ kind: 'invalid' });
    await backend.deps.transactions.run([tenantId], (tx) =>
      tx.memberships.done(tenantId, id, clock.now(), []),
    );
    expect(await useCases.addMember(coordinator, { tenantId, member })).toMatchObject({ kind: 'done' });
    const again = await backend.deps.transactions.run([tenantId], (tx) =>
      tx.memberships.lock(tenantId, organisationId),
    );
    expect(again).toMatchObject({
      joined: addDays(lastDay, 1),
      left: null,
      organisationName: 'Police again',
    });
  });
});
