import { keyGate, suiteAdvice } from '#domain/measure/suite';
import { balanceOf, promiseFlags, suiteFlags } from '#domain/measure/suite-balance';
import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { encodeId } from '../global-id.ts';
import { THEMES } from '../partnerships/partnership.sql.ts';
import type { FoundTheme } from '../partnerships/partnership.sql.ts';
import { PLACE } from '../set-up/set-up.sql.ts';
import type { FoundPlace } from '../set-up/set-up.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { PlaceSuitesRow, SuiteLineRow, SuiteMeasureRow, SuiteSetUpRow } from './suite.rows.ts';
import { SUITE_CANDIDATES, SUITE_MEMBERS, SUITES_TO_KEEP } from './suite.sql.ts';
import type { FoundCandidate, FoundMember, FoundSuite } from './suite.sql.ts';

/** A tenant's suites as they were found. */
interface Found {
  head: { ownerId: string; of: string; name: string; mayDefine: boolean; whyNot: string | null };
  suites: { suite: FoundSuite; measures: SuiteMeasureRow[] }[];
  candidates: SuiteMeasureRow[];
  themes: string[];
}

/** Reads suites for the people who make them. */
export class SuiteReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** The suites of one partnership or organisation, or null when it is not there for the actor. */
  async place(actor: Actor, tenantId: string): Promise<PlaceSuitesRow | null> {
    const found = await this.find(actor, tenantId);
    if (!found) return null;
    const { head, candidates, themes } = found;
    const suites = found.suites.map(({ suite, measures }) => lineRow(tenantId, suite, measures, themes));
    return { ...head, suites, candidates };
  }

  /** One suite with its measures, or null when it is not there for the actor. */
  async suite(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<SuiteSetUpRow | null> {
    const found = await this.find(actor, tenantId);
    const one = found?.suites.find(({ suite }) => suite.id === id);
    if (!found || !one) return null;
    const { name: ownerName, ...head } = found.head;
    const inside = new Set(one.measures.map((measure) => measure.id));
    return {
      ...head,
      ownerName,
      ...lineRow(tenantId, one.suite, one.measures, found.themes),
      version: one.suite.revision,
      mayPublish: authorise(actor, 'publish', 'Publication', { tenantId }).ok,
      balance: balanceOf(balanced(one.measures)),
      measures: one.measures,
      others: found.candidates.filter((measure) => !inside.has(measure.id)),
    };
  }

  private async find(actor: Actor, tenantId: string): Promise<Found | null> {
    const [[place], suites, members, candidates, themes] = await this.tenants.readAll<
      [FoundPlace, FoundSuite, FoundMember, FoundCandidate, FoundTheme]
    >(actor.tenantIds, [
      { ...PLACE, values: [tenantId] },
      { ...SUITES_TO_KEEP, values: [tenantId] },
      { ...SUITE_MEMBERS, values: [tenantId] },
      { ...SUITE_CANDIDATES, values: [tenantId, londonDateOf(this.clock.now())] },
      { ...THEMES, values: [[tenantId]] },
    ]);
    if (!place) return null;
    const may = authorise(actor, 'define', 'Suite', { tenantId });
    const rows = new Map(candidates.map((one) => [one.id, measureRow(tenantId, one)]));
    return {
      head: {
        ownerId: encodeId(place.of === 'partnership' ? 'Partnership' : 'Organisation', tenantId, tenantId),
        ...{ of: place.of, name: place.name, mayDefine: may.ok, whyNot: may.ok ? null : may.message },
      },
      suites: suites.map((suite) => ({
        suite,
        measures: members.flatMap(({ suite_id, id }) => (suite_id === suite.id && rows.get(id)) || []),
      })),
      candidates: [...rows.values()],
      themes: themes.map(({ name }) => name),
    };
  }
}

function measureRow(tenantId: string, found: FoundCandidate): SuiteMeasureRow {
  const { id, shared, title, shared_by: sharedBy, theme_name, level, kind, answers, published } = found;
  const gate = keyGate({ sharedBy, answers, leaveUntil: found.leave_until });
  return {
    id: encodeId(shared ? 'SharedMeasure' : 'Indicator', tenantId, id),
    ...{ title, sharedBy, themeName: theme_name, level, kind, published },
    ...{ gate: gate.words, passesGate: gate.passes },
  };
}

/** The measures whose kind and level are known here: the place's own. */
function balanced(measures: readonly SuiteMeasureRow[]) {
  return measures.flatMap(({ themeName: theme, level, kind }) =>
    level !== null && kind !== null ? [{ theme, level, kind }] : [],
  );
}

function lineRow(
  tenantId: string,
  { id, code, name, is_key: key, for_public: forPublic, size_reason: sizeReason }: FoundSuite,
  measures: readonly SuiteMeasureRow[],
  themes: readonly string[],
): SuiteLineRow {
  const own = balanced(measures);
  return {
    ...{ id: encodeId('Suite', tenantId, id), code, name, key, forPublic, sizeReason },
    measureCount: measures.length,
    advice: suiteAdvice(key, measures.length),
    flags: [
      ...suiteFlags(own, themes, measures.length - own.length),
      ...promiseFlags({ isKey: key, forPublic }, measures),
    ],
  };
}
