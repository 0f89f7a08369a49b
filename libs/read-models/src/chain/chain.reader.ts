import { chainOf, earlyWarnings, type LinkSort, type Strength } from '#domain/measure/outcome-chain';
import { RAG_MARKS, type RagStatus } from '#domain/assessment/rag';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { ChainLinkRow, ChainNodeRow, OutcomeChainRow } from './chain.rows.ts';

interface FoundMeasure {
  id: string;
  title: string;
  kind: string;
  owner_person_id: string;
  deputy_person_id: string | null;
  owner_organisation_name: string;
  period_end: string | null;
  rag: RagStatus | null;
  exception_class: string | null;
}

interface FoundLink {
  id: string;
  sort: LinkSort;
  fromId: string;
  toId: string;
  lagMonths: number;
  strength: Strength;
  evidence: string;
  proposedBy: string;
  fromConfirmedBy: string | null;
  toConfirmedBy: string | null;
}

/** The measures in use of the tenant $1, each with how its latest figure stands. */
const MEASURES = {
  name: 'chain-measures',
  text: `
    select i.id, i.title, i.kind, i.owner_person_id, i.deputy_person_id, i.owner_organisation_name,
           l.period_end, l.rag, l.exception_class
      from indicator i
      left join indicator_latest l on l.tenant_id = i.tenant_id and l.indicator_id = i.id
     where i.tenant_id = $1 and i.retired_at is null
     order by i.title`,
} as const;

/** The links of the tenant $1 that stand. */
const LINKS = {
  name: 'chain-links',
  text: `
    select id, sort, from_indicator_id as "fromId", to_indicator_id as "toId", lag_months as "lagMonths", strength,
           evidence, proposed_by_name as "proposedBy", from_confirmed_by_name as "fromConfirmedBy",
           to_confirmed_by_name as "toConfirmedBy"
      from outcome_link where tenant_id = $1 and ended_at is null order by proposed_at, id`,
} as const;

/** Reads the chain of outcomes that a measure is part of. */
export class ChainReader {
  constructor(private readonly tenants: TenantReader) {}

  /** The chain of one measure, or null when it is not there for the actor. */
  async of(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<OutcomeChainRow | null> {
    const values = [tenantId];
    const [measures, found] = await this.tenants.readAll<[FoundMeasure, FoundLink]>(actor.tenantIds, [
      { ...MEASURES, values },
      { ...LINKS, values },
    ]);
    const known = new Map(measures.map((one) => [one.id, one]));
    const self = known.get(id);
    if (!self) return null;
    const links = found
      .filter(({ fromId, toId }) => known.has(fromId) && known.has(toId))
      .map((one) => ({ ...one, confirmed: one.fromConfirmedBy !== null && one.toConfirmedBy !== null }));
    const columns = chainOf(id, links);
    const may = (action: 'confirmLink' | 'define', measure: FoundMeasure | undefined) =>
      authorise(actor, action, 'Indicator', {
        tenantId,
        ownerPersonId: measure?.owner_person_id ?? '',
        deputyPersonId: measure?.deputy_person_id ?? null,
      });
    const opaque = (one: string) => encodeId('Indicator', tenantId, one);
    const rowOf = (link: (typeof links)[number]): ChainLinkRow => {
      const [from, to] = [known.get(link.fromId), known.get(link.toId)];
      const ends = [from, to];
      return {
        ...link,
        id: encodeId('OutcomeLink', tenantId, link.id),
        fromId: opaque(link.fromId),
        fromTitle: from?.title ?? '',
        toId: opaque(link.toId),
        toTitle: to?.title ?? '',
        mayConfirm:
          (!link.fromConfirmedBy && may('confirmLink', from).ok) ||
          (!link.toConfirmedBy && may('confirmLink', to).ok),
        mayEnd: ends.some((end) => may('confirmLink', end).ok || may('define', end).ok),
      };
    };
    const standings = measures.map((one) => ({
      ...{ id: one.id, title: one.title, concern: concerns(one), periodEnd: one.period_end },
    }));
    const allowed = may('define', self);
    const hand = may('confirmLink', self);
    return {
      indicatorId: opaque(id),
      title: self.title,
      nodes: [...columns].flatMap(([member, column]) => {
        const measure = known.get(member);
        return measure ? [nodeRow(opaque(member), measure, column)] : [];
      }),
      links: links.filter(({ fromId }) => columns.has(fromId)).map(rowOf),
      warnings: earlyWarnings(id, links, standings).map(({ fromId, ...warning }) => ({
        ...warning,
        indicatorId: opaque(fromId),
      })),
      mayLink: allowed.ok || hand.ok,
      whyNot: allowed.ok || hand.ok ? null : hand.message,
      others: measures
        .filter((one) => one.id !== id)
        .map((one) => ({ value: opaque(one.id), label: one.title })),
    };
  }
}

const concerns = ({ exception_class: found }: FoundMeasure): boolean =>
  found === 'bad' || found === 'attention';

function nodeRow(indicatorId: string, measure: FoundMeasure, column: number): ChainNodeRow {
  return {
    ...{ indicatorId, title: measure.title, kind: measure.kind, column },
    ownerOrganisationName: measure.owner_organisation_name,
    concern: concerns(measure),
    ragWord: measure.rag ? RAG_MARKS[measure.rag].word : null,
  };
}
