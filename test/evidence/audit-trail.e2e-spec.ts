import { Readable } from 'node:stream';
import { jest } from '@jest/globals';
import { checkExport } from '#application/evidence/check-export';
import { workOnExports } from '#database/evidence/export-worker';
import { recordChecks } from '#database/evidence/record-checks';
import { sealTenants } from '#database/evidence/seal-tenants';
import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import { Scene } from '../journey/scene.ts';
import { takeUntil } from '../support/follow-through.ts';

jest.setTimeout(120_000);

/** The trail of evidence, over HTTP and on its page: who may read it, what it says, how it is searched. */
const scene = new Scene();
let owner = '';

beforeAll(async () => {
  await scene.open();
  await takeUntil(scene.story, 'challenge.explanationReview');
  const { partnership } = scene.story.place;
  owner = encodeId('Partnership', partnership, partnership);
  const parts = { source: scene.product.worker, clock: scene.product.clock };
  await sealTenants(parts);
  expect(await recordChecks(parts)).toBe(0);
}, 180_000);
afterAll(() => scene.close(), 60_000);

interface Trail {
  auditTrail: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: {
      node: {
        act: string;
        who: string;
        thing: string;
        roles: string[];
        sealed: boolean;
        changes: { label: string; before: string | null; after: string | null }[];
      };
    }[];
  } | null;
}

async function trail(key: PersonKey, filter: object = {}, first = 200, ownerId = owner) {
  const query = `query ($ownerId: ID!, $filter: AuditTrailFilter, $first: Int) {
    auditTrail(ownerId: $ownerId, filter: $filter, first: $first) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { act who thing roles sealed changes { label before after } } } } }`;
  const { data } = await scene.story.ask<Trail>(key, query, { ownerId, filter, first });
  return data.auditTrail;
}

describe('the trail of evidence', () => {
  it('tells administrators and auditors how it stands, and nobody else that it is there', async () => {
    const query = '{ auditPlaces { name mayExport mayRedact seals checkedAt faults } }';
    interface Places {
      auditPlaces: { name: string; mayRedact: boolean; seals: number; checkedAt: string; faults: string[] }[];
    }
    const { data } = await scene.story.ask<Places>('administrator', query, {});
    expect(data.auditPlaces.length).toBeGreaterThan(0);
    for (const place of data.auditPlaces) {
      expect(place).toMatchObject({ mayExport: true, mayRedact: true, seals: 1, faults: [] });
      expect(place.checkedAt).toMatch(/^20/);
    }
    for (const key of ['leader', 'manager', 'scrutiny', 'portfolioHolder', 'healthLead'] as const) {
      const { data: none } = await scene.story.ask<Places>(key, query, {});
      expect(none.auditPlaces).toEqual([]);
      expect(await trail(key)).toBeNull();
    }
  });

  it('is not there for an administrator of another tenant, nor under an id that is none', async () => {
    expect(await trail('policeAdministrator')).toBeNull();
    expect(await trail('administrator', {}, 10, 'nonsense')).toBeNull();
    const { health } = scene.story.place.organisations;
    expect(await trail('administrator', {}, 10, encodeId('Organisation', health, health))).toBeNull();
  });

  it('holds the acts of set-up and of processes, with what each changed, all sealed', async () => {
    const all = await trail('administrator');
    const entries = all?.edges.map(({ node }) => node) ?? [];
    expect(entries.length).toBe(all?.totalCount);
    expect(entries.every(({ sealed }) => sealed)).toBe(true);
    const explained = entries.find(({ act }) => act === 'Explain');
    expect(explained?.thing).toMatch(/^Case 1: /);
    expect(explained?.changes[0]).toMatchObject({ label: 'State' });
    const appointed = entries.find(({ act }) => act === 'Appoint');
    expect(appointed?.roles).toContain('administrator');
    expect(appointed?.changes.find(({ label }) => label === 'Role')?.before).toBeNull();
  });

  it('is searched by person, thing, act and days, page by page', async () => {
    const { name } = scene.story.place.people.owner;
    const byOwner = await trail('administrator', { person: name });
    expect(new Set(byOwner?.edges.map(({ node }) => node.who))).toEqual(new Set([name]));
    const cases = await trail('administrator', { thing: 'case 1', act: 'explain' });
    expect(cases?.totalCount).toBe(1);
    expect((await trail('administrator', { from: '2031-01-01' }))?.totalCount).toBe(0);
    expect((await trail('administrator', { person: '%' }))?.totalCount).toBe(0);
    const first = await trail('administrator', {}, 5);
    expect(first?.edges).toHaveLength(5);
    expect(first?.pageInfo.hasNextPage).toBe(true);
  });

  it('is a page that finds what is searched for, takes wrong days kindly, and passes axe', async () => {
    await scene.visitor.become('administrator');
    await scene.visitor.visit('/partnerships');
    await scene.visitor.page
      .getByRole('link', { name: /^Audit trail of/ })
      .first()
      .click();
    expect(await scene.visitor.visit(`/audit-trail?owner=${owner}`)).toBe(200);
    const main = scene.visitor.page.getByRole('main');
    expect(await main.innerText()).toContain('Verified');
    await scene.visitor.page.getByLabel('Act, such as sign return').fill('explain');
    await scene.visitor.press('Search');
    expect(await main.innerText()).toContain('Explain: Case 1');
    expect(await main.innerText()).toMatch(/\d{1,2} \w+ 2026 at \d/);
    expect(await scene.visitor.visit(`/audit-trail?owner=${owner}&from=2026-02-31`)).toBe(200);
    expect(await main.innerText()).toContain('There is no such day');
    const file = await scene.visitor.page.request.get(`/audit-trail.csv?owner=${owner}&act=explain`);
    expect(await file.text()).toContain('Case 1');
    await scene.visitor.become('leader');
    expect(await scene.visitor.visit(`/audit-trail?owner=${owner}`)).toBe(404);
    expect(scene.visitor.findings).toEqual([]);
  });

  it('lets an administrator redact a text by the form, for good, with the chain whole', async () => {
    await scene.visitor.become('administrator');
    await scene.visitor.visit(`/audit-trail?owner=${owner}&act=setThemes`);
    const { page } = scene.visitor;
    await page.getByRole('article').first().locator('summary').click();
    await page
      .getByRole('link', { name: /^Redact personal data/ })
      .first()
      .click();
    await scene.visitor.check(page.url().replace(/^https?:\/\/[^/]+/, ''));
    await scene.visitor.press('Redact for good');
    expect(await scene.visitor.problems()).toHaveLength(2);
    await page.getByLabel(/Person name: /).check();
    await page.getByLabel('Why').fill('Asked for by the person.');
    await scene.visitor.press('Redact for good');
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('1 text is redacted');
    await scene.visitor.visit(`/audit-trail?owner=${owner}&act=setThemes`);
    expect(await main.innerText()).toContain('(redacted)');
    scene.at('2026-12-01T09:00:00Z');
    expect(await recordChecks({ source: scene.product.worker, clock: scene.product.clock })).toBe(0);
  });

  it('leaves as a file that is asked for and downloaded by those who may alone', async () => {
    await scene.visitor.become('administrator');
    await scene.visitor.visit(`/audit-trail?owner=${owner}`);
    const { page } = scene.visitor;
    await page.getByText('A copy of everything, to keep and to check').click();
    await scene.visitor.press('Ask for a copy');
    expect(await workOnExports({ source: scene.product.worker, clock: scene.product.clock })).toBe(true);
    await scene.visitor.visit(`/audit-trail?owner=${owner}`);
    const href = await page.getByRole('link', { name: 'download it' }).getAttribute('href');
    const answered = await page.request.get(href ?? '');
    const lines = (await answered.text()).trimEnd().split('\n');
    expect(await checkExport(Readable.from(lines))).toMatchObject({ troubles: [], faults: [] });
    await scene.visitor.become('leader');
    expect((await page.request.get(href ?? '')).status()).toBe(404);
    expect(scene.visitor.findings).toEqual([]);
  });

  it('hands a person’s data out to an administrator or to themselves, without anybody else’s, and says so', async () => {
    const { people, organisations } = scene.story.place;
    const organisationId = encodeId('Organisation', organisations.council, organisations.council);
    const refusals = '... on NotPermitted { rule } ... on Invalid { fields { field message } }';
    const query = `mutation ($input: ExportPersonalDataInput!) { exportPersonalData(input: $input) {
      __typename ... on PersonalDataFile { personName content } ${refusals} } }`;
    interface File {
      __typename: string;
      personName?: string;
      content?: string;
    }
    const asks = async (key: PersonKey, email: string, reason = 'Their letter of 2 March.') => {
      const input = { organisationId, email, reason };
      return (await scene.story.ask<{ exportPersonalData: File }>(key, query, { input })).data
        .exportPersonalData;
    };
    const { owner: subject } = people;
    const given = await asks('administrator', subject.email);
    expect(given.__typename).toBe('PersonalDataFile');
    const { content = '' } = given;
    const file = JSON.parse(content) as { places: { place: string; records: { kind: string }[] }[] };
    expect(file.places.map(({ place }) => place)).toHaveLength(2);
    const kinds = new Set(file.places.flatMap(({ records }) => records.map(({ kind }) => kind)));
    for (const kind of ['appointment', 'evidence', 'workflow event', 'improvement case', 'indicator'])
      expect([kind, kinds.has(kind)]).toEqual([kind, true]);
    expect(content).toContain(subject.email);
    for (const other of Object.values(people).filter(({ id }) => id !== subject.id))
      for (const said of [other.name, other.email, other.id])
        expect([said, content.includes(said)]).toEqual([said, false]);
    expect(content).toContain('(another person)');
    expect(content).not.toMatch(/argon2|token_?hash|"secret"/i);

    for (const key of ['leader', 'manager', 'owner'] as const)
      expect(await asks(key, subject.email)).toEqual({
        __typename: 'NotPermitted',
        rule: 'needs:administrator',
      });
    expect(await asks('healthAdministrator', subject.email)).toMatchObject({ __typename: 'NotFound' });
    const nobody = await asks('administrator', 'nobody@example.org');
    expect(nobody).toMatchObject({ __typename: 'Invalid', fields: [{ field: 'email' }] });
    expect(await asks('administrator', people.healthLead.email)).toEqual(nobody);
    expect(await asks('administrator', subject.email, ' ')).toMatchObject({ __typename: 'Invalid' });

    const own = 'mutation { exportOwnData { __typename ... on PersonalDataFile { personName content } } }';
    const { data } = await scene.story.ask<{ exportOwnData: File }>('owner', own, {});
    expect(data.exportOwnData.personName).toBe(subject.name);
    const said = await trail('administrator', { act: 'export' }, 50, organisationId);
    expect(said?.edges.map(({ node }) => node.act).toSorted()).toEqual([
      'Export own data',
      'Export personal data',
    ]);

    await scene.visitor.become('administrator');
    const { page } = scene.visitor;
    const form = `/organisations/${organisationId}/personal-data`;
    expect(await scene.visitor.visit(form)).toBe(200);
    await page.getByLabel('The e-mail address they sign in with').fill(subject.email);
    await scene.visitor.press('Download the file');
    expect(await page.getByRole('main').innerText()).toContain('This must not be empty.');
    await page.getByLabel('Why').fill('Their letter.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^goldthread-about-.*\.json$/);
    expect(scene.visitor.findings).toEqual([]);
  });
});
