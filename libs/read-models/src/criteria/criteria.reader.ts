import { criterionWords } from '#domain/assessment/criteria-words';
import { criteriaInForce, type Criterion } from '#domain/assessment/exception';
import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { handsOf } from '#permissions/bars';
import { encodeId } from '../global-id.ts';
import { PLACE } from '../set-up/set-up.sql.ts';
import type { FoundPlace } from '../set-up/set-up.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { CriteriaProposalRow, CriteriaRow, CriterionRow, FlaggedRow } from './criteria.rows.ts';
import { FLAGGED, OPEN_PROPOSALS, VERSIONS } from './criteria.sql.ts';
import type { FoundFlag, FoundProposal, FoundVersion } from './criteria.sql.ts';

/** Reads how a tenant decides what is exceptional, and what is so now. */
export class CriteriaReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** The criteria of one partnership or organisation, or null when it is not there for the actor. */
  async one(actor: Actor, tenantId: string): Promise<CriteriaRow | null> {
    const values = [tenantId];
    const [[place], versions, proposals, flags] = await this.tenants.readAll<
      [FoundPlace, FoundVersion, FoundProposal, FoundFlag]
    >(actor.tenantIds, [
      { ...PLACE, values },
      { ...VERSIONS, values },
      { ...OPEN_PROPOSALS, values: [] },
      { ...FLAGGED, values },
    ]);
    if (!place) return null;
    const may = authorise(actor, 'propose', 'ExceptionCriteria', { tenantId, proposedByPersonId: null });
    const proposal = proposals.find((one) => one.tenant_id === tenantId);
    const known = versions.map((one) => ({
      version: one.version,
      adoptedBy: one.adopted_by,
      adoptedAt: one.adopted_at,
      effectiveFrom: one.effective_from,
      rationale: one.rationale,
      proposedBy: one.proposed_by_name,
      rules: one.rules,
    }));
    const inForce = criteriaInForce(known, londonDateOf(this.clock.now()))?.version;
    return {
      ownerId: encodeId(place.of === 'partnership' ? 'Partnership' : 'Organisation', tenantId, tenantId),
      of: place.of,
      name: place.name,
      versions: known.map((one) => ({
        ...one,
        inForce: one.version === inForce,
        rules: one.rules.map(criterionRow),
      })),
      proposal: proposal ? proposalRow(actor, proposal) : null,
      flagged: flags.map((flag) => flaggedRow(tenantId, flag, versions)),
      mayPropose: may.ok,
      whyNot: may.ok ? null : may.message,
    };
  }
}

function proposalRow(actor: Actor, found: FoundProposal): CriteriaProposalRow {
  const { tenant_id: tenantId, id, rationale } = found;
  const proposedByPersonId = handsOf(found.proposed_by, found.proposed_for);
  const may = authorise(actor, 'ratify', 'ExceptionCriteria', { tenantId, proposedByPersonId });
  return {
    id: encodeId('CriteriaProposal', tenantId, id),
    effectiveFrom: found.effective_from,
    rationale,
    proposedBy: found.proposed_by_name,
    proposedAt: found.proposed_at,
    rules: found.rules.map(criterionRow),
    mayDecide: may.ok,
    whyNot: may.ok ? null : may.message,
  };
}

function criterionRow(criterion: Criterion): CriterionRow {
  const { rule, params = {} } = criterion;
  const { periods = null, class: counts = null, whileRag = [] } = params;
  return { rule, periods, counts, whileRag: [...whileRag], words: criterionWords(criterion) };
}

/** A flag in the words of the very version that fired. */
function flaggedRow(tenantId: string, flag: FoundFlag, versions: readonly FoundVersion[]): FlaggedRow {
  const version = versions.find((one) => one.version === flag.criteria_version);
  const rule = version?.rules.find((one) => one.rule === flag.exception_rule);
  return {
    indicatorId: encodeId('Indicator', tenantId, flag.id),
    title: flag.title,
    counts: flag.exception_class,
    words: rule ? criterionWords(rule) : '',
    version: flag.criteria_version,
  };
}
