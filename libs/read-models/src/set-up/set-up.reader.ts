import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { MeasureLineRow, MeasureSetUpRow, PlaceMeasuresRow, SetUpChoiceRow } from './set-up.rows.ts';
import { CHOICES, DEFINITIONS, LINES, MEASURE, PLACE } from './set-up.sql.ts';
import type { FoundChoice, FoundDefinition, FoundLine, FoundMeasure, FoundPlace } from './set-up.sql.ts';

/** Reads what is set up to be measured, for the people who look after it. */
export class SetUpReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** What one partnership or organisation measures, or null when it is not there for the actor. */
  async place(actor: Actor, tenantId: string): Promise<PlaceMeasuresRow | null> {
    const today = londonDateOf(this.clock.now());
    const [[place], lines, choices] = await this.tenants.readAll<[FoundPlace, FoundLine, FoundChoice]>(
      actor.tenantIds,
      [
        { ...PLACE, values: [tenantId] },
        { ...LINES, values: [[tenantId], today] },
        { ...CHOICES, values: [tenantId, today] },
      ],
    );
    if (!place) return null;
    const may = authorise(actor, 'define', 'Indicator', {
      tenantId,
      ownerPersonId: '',
      deputyPersonId: null,
    });
    const pick = (what: FoundChoice['what']): SetUpChoiceRow[] =>
      choices
        .filter((one) => one.what === what)
        .map(({ value, label }) => ({
          value: what === 'person' ? encodeId('Person', tenantId, value) : value,
          label,
        }));
    return {
      ownerId: ownerId(place.of, tenantId),
      of: place.of,
      name: place.name,
      mayDefine: may.ok,
      whyNot: may.ok ? null : may.message,
      measures: lines.map(lineRow),
      people: pick('person'),
      themes: pick('theme'),
      portfolios: pick('portfolio'),
    };
  }

  /** Everything that is said of one measure, or null when it is not there for the actor. */
  async measure(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<MeasureSetUpRow | null> {
    const today = londonDateOf(this.clock.now());
    const [[found], definitions] = await this.tenants.readAll<[FoundMeasure, FoundDefinition]>(
      actor.tenantIds,
      [
        { ...MEASURE, values: [tenantId, today, id] },
        { ...DEFINITIONS, values: [tenantId, id] },
      ],
    );
    if (!found) return null;
    const { of, revision, owner_person_id: owner, deputy_person_id: deputy, ...facts } = found;
    const subject = { tenantId, ownerPersonId: owner, deputyPersonId: deputy };
    const may = authorise(actor, 'define', 'Indicator', subject);
    return {
      ...facts,
      id: encodeId('Indicator', tenantId, id),
      ownerId: ownerId(of, tenantId),
      version: revision,
      mayChange: may.ok && !facts.retired,
      whyNot: facts.retired ? 'This measure is retired.' : may.ok ? null : may.message,
      ownerPersonId: encodeId('Person', tenantId, owner),
      deputyPersonId: deputy && encodeId('Person', tenantId, deputy),
      definitions,
    };
  }
}

function ownerId(of: FoundPlace['of'], tenantId: string): string {
  return encodeId(of === 'partnership' ? 'Partnership' : 'Organisation', tenantId, tenantId);
}

function lineRow(found: FoundLine): MeasureLineRow {
  const { tenant_id, id, theme_name, owner_name, owner_organisation_name, deputy_name, owner_left } = found;
  const { code, title, level, kind, origin, suites } = found;
  return {
    ...{ code, title, level, kind, origin, suites },
    id: encodeId('Indicator', tenant_id, id),
    themeName: theme_name,
    ownerName: owner_name,
    ownerOrganisationName: owner_organisation_name,
    deputyName: deputy_name,
    ownerLeft: owner_left,
    definitionVersion: found.definition_version,
  };
}
