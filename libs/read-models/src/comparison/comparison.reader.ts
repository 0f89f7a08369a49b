import { isBenchmark } from '#domain/comparison/standing';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { encodeId } from '../global-id.ts';
import { PLACE } from '../set-up/set-up.sql.ts';
import type { FoundPlace } from '../set-up/set-up.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { AreaRow, ComparatorSetRow, ComparatorSetsRow, ComparatorUseRow } from './comparison.rows.ts';
import { AREAS, SETS, USE } from './comparison.sql.ts';
import type { FoundArea, FoundSet, FoundUse } from './comparison.sql.ts';

/** Reads which areas a place compares itself with, and why with these. */
export class ComparisonReader {
  constructor(private readonly tenants: TenantReader) {}

  /** The sets of one partnership or organisation, or null when it is not there for the actor. */
  async sets(actor: Actor, tenantId: string): Promise<ComparatorSetsRow | null> {
    const values = [tenantId];
    const [[place], sets, areas] = await this.tenants.readAll<[FoundPlace, FoundSet, FoundArea]>(
      actor.tenantIds,
      [
        { ...PLACE, values },
        { ...SETS, values },
        { ...AREAS, values },
      ],
    );
    if (!place) return null;
    return {
      ...{ ownerId: ownerIdOf(place.of, tenantId), of: place.of, name: place.name },
      sets: sets.map((set) => setRow(set, areas)),
      areas: areas.filter(({ code }) => !isBenchmark(code)),
      benchmarks: areas.filter(({ code }) => isBenchmark(code)),
      ...mayMaintain(actor, tenantId),
    };
  }

  /** What one indicator is compared with, or null when it is not there for the actor. */
  async use(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<ComparatorUseRow | null> {
    const [[used], sets, areas] = await this.tenants.readAll<[FoundUse, FoundSet, FoundArea]>(
      actor.tenantIds,
      [
        { ...USE, values: [tenantId, id] },
        { ...SETS, values: [tenantId] },
        { ...AREAS, values: [tenantId] },
      ],
    );
    if (!used) return null;
    return {
      indicatorId: encodeId('Indicator', tenantId, id),
      indicatorTitle: used.title,
      ...{ ownerId: ownerIdOf(used.of, tenantId), of: used.of },
      ...{ version: used.version ?? 0, setCode: used.set_code, differs: [...(used.differs ?? [])] },
      sets: sets.filter(({ retired }) => !retired).map((set) => setRow(set, areas)),
      ...mayMaintain(actor, tenantId),
    };
  }
}

function mayMaintain(actor: Actor, tenantId: string): { mayMaintain: boolean; whyNot: string | null } {
  const may = authorise(actor, 'maintain', 'Comparators', { tenantId });
  return { mayMaintain: may.ok, whyNot: may.ok ? null : may.message };
}

function ownerIdOf(of: FoundPlace['of'], tenantId: string): string {
  return encodeId(of === 'partnership' ? 'Partnership' : 'Organisation', tenantId, tenantId);
}

function setRow(
  { measure_count: measureCount, ...set }: FoundSet,
  known: readonly AreaRow[],
): ComparatorSetRow {
  // An area whose figures were all taken away again is still in the set, by its code.
  const named = (code: string): AreaRow => known.find((area) => area.code === code) ?? { code, name: code };
  const areas = set.areas.map(named).sort((one, other) => one.name.localeCompare(other.name));
  return { ...set, areas, benchmark: set.benchmark === null ? null : named(set.benchmark), measureCount };
}
