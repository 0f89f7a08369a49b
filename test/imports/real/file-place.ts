import { createPlaceUseCases } from '#application/place/place.use-cases';
import type { IndicatorDefinition } from '#application/place/define-indicators.use-case';
import type { Backend } from '#database/backend';
import { londonDateOf } from '#kernel/local-date';
import type { Frequency } from '#kernel/period';
import { encodeId } from '#read-models/global-id';
import { actorOf, installerOf, must } from '#testing/small-place/company';
import { placePassword } from '#testing/small-place/people';
import type { PlacePerson } from '#testing/small-place/people';

/** A measure that a file calls for. */
export interface WantedMeasure {
  title: string;
  frequency: Frequency;
  decimals: number;
}

const nation = 'england-and-wales' as const;

/** A council in a partnership of its own, with somebody who brings files in for both: one for each file. */
export class FilePlace {
  private measures = 0;

  private constructor(
    private readonly backend: Backend,
    private readonly manager: PlacePerson,
    readonly council: { id: string; name: string },
    readonly partnership: string,
    readonly token: string,
  ) {}

  /** Founds it for the area whose own figures a file has. */
  static async found(
    backend: Backend,
    number: number,
    area: { code: string; name: string },
  ): Promise<FilePlace> {
    const installer = installerOf(backend);
    const person = async (key: string, jobTitle: string): Promise<PlacePerson> => {
      const email = `${key}${number}@files.example.org`;
      const facts = { email, name: `${jobTitle} ${number}`, jobTitle };
      const { personId } = await must(key, installer.registerPerson({ ...facts, password: placePassword }));
      return { id: personId, ...facts, body: 'council' };
    };
    const administrator = await person('administrator', 'Administrator');
    const manager = await person('manager', 'Performance manager');
    const first = { ...administrator, personId: administrator.id };
    const gssCode = /^[EWSN]\d{8}$/.test(area.code) ? area.code : null;
    const body = { code: `FILE-${number}`, name: area.name, kind: 'council' as const, gssCode, nation };
    const { tenantId: council } = await must(
      'council',
      installer.establishOrganisation({ ...body, administrator: first }),
    );
    const { tenantId: partnership } = await must(
      'partnership',
      installer.establishPartnership({
        ...{ code: `FILE-${number}-P`, name: `Partnership ${number}`, description: 'Of one file.', nation },
        policy: {},
        accountableBody: {
          ...{ organisationId: council, organisationCode: body.code, organisationName: area.name },
          ...{ organisationKind: 'council' as const, gssCode },
        },
        administrator: first,
      }),
    );
    const { appoint } = createPlaceUseCases(backend.deps);
    for (const tenantId of [council, partnership]) {
      const { id, name, jobTitle } = manager;
      const post = { role: 'performance_manager' as const, organisationId: council, portfolio: null };
      const starts = londonDateOf(backend.deps.clock.now());
      const by = await actorOf(backend, administrator);
      await must('appoint', appoint(by, { tenantId, person: { id, name, jobTitle }, ...post, starts }));
    }
    const token = await backend.sessions.issueToken(manager.email);
    if (!token) throw new Error('The manager cannot sign in.');
    return new FilePlace(backend, manager, { id: council, name: area.name }, partnership, token);
  }

  /** The opaque id of whose files they are. */
  ownerId(tenantId: string): string {
    return encodeId(tenantId === this.partnership ? 'Partnership' : 'Organisation', tenantId, tenantId);
  }

  /** Sets measures up, as the file calls them. @returns their ids in order */
  async setUp(tenantId: string, wanted: readonly WantedMeasure[]): Promise<string[]> {
    const { defineIndicators } = createPlaceUseCases(this.backend.deps);
    const indicators = wanted.map((one) => this.definition(one, tenantId === this.partnership));
    const by = await actorOf(this.backend, this.manager);
    const { ids } = await must('measures', defineIndicators(by, { tenantId, indicators }));
    return indicators.map(({ code }) => ids[code] ?? '');
  }

  private definition({ title, frequency, decimals }: WantedMeasure, shared: boolean): IndicatorDefinition {
    const source = { sourceTitle: title, sourcePublisher: 'As published', sourceUrl: null, caveat: null };
    return {
      code: `NUMBER${(this.measures += 1)}`,
      ...{ title, definition: `As published: ${title}`, themeCode: null, level: 'community' },
      ...{ kind: 'outcome', origin: 'national', polarity: 'neutral', unit: 'number', unitLabel: '' },
      ...{ decimals, frequency, reportingLagDays: null, valueKind: 'value', multiplier: 1 },
      ...{ numeratorLabel: null, denominatorLabel: null, aggregation: shared ? 'latest' : null },
      ...{ portfolio: null, priority: 1, ownerPersonId: this.manager.id, ownerName: this.manager.name },
      ...{ ownerJobTitle: this.manager.jobTitle, ownerOrganisationId: this.council.id },
      ...{ ownerOrganisationName: this.council.name, deputyPersonId: null, deputyName: null },
      ...{ portfolioOrganisationId: this.council.id, licence: 'As published', attribution: 'As published' },
      ...source,
    };
  }
}
