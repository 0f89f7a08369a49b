import { lineEffects } from '#domain/resource/ledger-acts';
import { resourceText, ledgerWords } from '#domain/resource/virement-words';
import { addDays, londonMidnight } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { connectionOf, pageOffset, pageSize, type Connection, type PageRequest } from '../connection.ts';
import { decodeId, encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { LedgerBalanceRow, LedgerBalancesRow, LedgerLineRow } from './ledger.rows.ts';
import { LEDGER_BALANCES, LEDGER_LINES, LEDGER_PARTIES, LEDGER_PRIORITIES } from './ledger.sql.ts';
import type { FoundBalance, FoundLine } from './ledger.sql.ts';

/** Which lines of a ledger; every part given must hold. Ids are opaque, days are of London. */
export interface LedgerFilter {
  headingId?: string | null;
  priorityId?: string | null;
  year?: number | null;
  kind?: LedgerKind | null;
  withOrganisation?: string | null;
  from?: string | null;
  until?: string | null;
}

/** Kinds of line as people look for them. */
export const ledgerKinds = {
  held: ['reserve', 'release'],
  moved: ['move_in', 'move_out'],
  reversed: ['reverse_in', 'reverse_out'],
} as const;
export type LedgerKind = keyof typeof ledgerKinds;

interface FoundLedgerPriority {
  ownerId: string;
  id: string;
  title: string;
  ownerName: string;
}

/** Reads the ledger of the organisation that the actor acts for, and of no other. */
export class LedgerReader {
  constructor(private readonly tenants: TenantReader) {}

  /** A page of its lines, newest first. An id of anything that is not there for the actor has no line. */
  async lines(actor: Actor, filter: LedgerFilter, page: PageRequest): Promise<Connection<LedgerLineRow>> {
    const asked = valuesOf(actor, filter);
    if (!asked) return connectionOf([], 0, page);
    const values = [...asked, pageSize(page), pageOffset(page)];
    const found = await this.tenants.read<FoundLine>([actor.organisationId], { ...LEDGER_LINES, values });
    return connectionOf(found.map(lineRow), found[0]?.total ?? 0, page);
  }

  /** What those lines come to, by year and unit, and what a ledger can be asked for. */
  async balances(actor: Actor, filter: LedgerFilter): Promise<LedgerBalancesRow> {
    const asked = valuesOf(actor, filter);
    const { organisationId } = actor;
    const [found, parties, priorities] = await this.tenants.readAll<
      [FoundBalance, { name: string }, FoundLedgerPriority]
    >(actor.tenantIds, [
      { ...LEDGER_BALANCES, values: asked ?? Array<null>(9).fill(null) },
      { ...LEDGER_PARTIES, values: [organisationId] },
      { ...LEDGER_PRIORITIES, values: [organisationId] },
    ]);
    return {
      balances: found.map((one) => balanceRow(one)),
      parties: parties.map(({ name }) => name),
      priorities: priorities.map(({ ownerId, id, title, ownerName }) => ({
        id: encodeId('Priority', ownerId, id),
        ...{ title, ownerName },
      })),
    };
  }
}

/** The values of the statements; null where an id can be of nothing here. */
function valuesOf(actor: Actor, filter: LedgerFilter): unknown[] | null {
  const { headingId, priorityId, year, kind, withOrganisation, from, until } = filter;
  const heading = headingId ? decodeId('BudgetHeading', headingId) : null;
  if (headingId && heading?.tenantId !== actor.organisationId) return null;
  const priority = priorityId ? decodeId('Priority', priorityId) : null;
  if (priorityId && !(priority && actor.tenantIds.includes(priority.tenantId))) return null;
  return [
    ...[
      actor.organisationId,
      heading?.id ?? null,
      priority?.tenantId ?? null,
      priority?.id ?? null,
      year ?? null,
    ],
    kind ? ledgerKinds[kind] : null,
    withOrganisation || null,
    from ? londonMidnight(from) : null,
    until ? londonMidnight(addDays(until, 1)) : null,
  ];
}

/** One line of the ledger. */
function lineRow(found: FoundLine): LedgerLineRow {
  const { tenant_id: tenantId, amount, unit, act, year, title } = found;
  return {
    id: encodeId('LedgerLine', tenantId, found.id),
    headingId: encodeId('BudgetHeading', tenantId, found.heading_id),
    headingName: found.heading_name,
    headingCode: found.heading_code,
    ...{ act, actLabel: ledgerWords[act], amount, unit, year, title },
    amountText: resourceText(amount, unit),
    effect: amount * lineEffects[act],
    at: found.at,
    madeBy: found.made_by_name,
    virementId: encodeId('Virement', tenantId, found.leg_id),
    caseId:
      found.partnership_id &&
      found.case_id &&
      encodeId('ImprovementCase', found.partnership_id, found.case_id),
    caseNumber: found.case_number,
    otherOrganisationName: found.other_organisation_name,
  };
}

function balanceRow(found: FoundBalance): LedgerBalanceRow {
  const { year, unit, headings, budgeted, lines, before, others, after, available } = found;
  const { lines_in: linesIn, lines_out: linesOut, lines_reserved: linesReserved } = found;
  const opening = budgeted + before;
  const closing = opening + linesIn - linesOut - linesReserved + others;
  const figures = { budgeted, opening, lines, linesIn, linesOut, linesReserved, others, closing };
  return { year, unit, headings, ...figures, agrees: closing + after === available };
}
