import { createDatabase, type TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay, foundSmallPlace, type SmallPlace } from '#testing/small-place';
import { actorOf } from '#testing/small-place/company';
import type { PersonKey } from '#testing/small-place/people';
import { openBackend, type Backend } from '#database/backend';
import { createPlaceUseCases, type PlaceUseCases } from './place.use-cases.ts';

describe('setting a place up', () => {
  let database: TestDatabase;
  let backend: Backend;
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
    const clock = new SettableClock(foundingDay);
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
});
