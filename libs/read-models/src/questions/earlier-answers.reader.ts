import { machines } from '#application/machines';
import type { CaseContext } from '#domain/improvement/case-context';
import { earlierAnswers, type Asked } from '#domain/improvement/earlier-answers';
import type { Actor } from '#permissions/actor';
import { migrateSnapshot } from '#workflow/pure/snapshot.migration';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { EarlierAnswerRow } from './question.rows.ts';
import { RELATED_CASES } from './question.sql.ts';
import type { FoundRelatedCase } from './question.sql.ts';

/** A question on a case, or one that could be put there. */
export interface AskedIn extends Asked {
  tenantId: string;
  caseId: string;
}

/** Reads what was answered before to the same questions about the same indicator. */
export class EarlierAnswersReader {
  constructor(private readonly tenants: TenantReader) {}

  /**
   * Every case of the indicator of each case asked about, by `tenant:case`; one read for them all. Cases the actor
   * cannot see are not among them.
   */
  async related(actor: Actor, keys: readonly string[]): Promise<ReadonlyMap<string, CaseContext[]>> {
    const parts = keys.map((key) => key.split(':'));
    const query = { ...RELATED_CASES, values: [parts.map(([tenant]) => tenant), parts.map(([, id]) => id)] };
    const found = await this.tenants.read<FoundRelatedCase>(actor.tenantIds, query);
    const related = new Map<string, CaseContext[]>();
    for (const { asked, machine_id, machine_version, snapshot } of found) {
      const current = migrateSnapshot(machines.get(machine_id), snapshot, machine_version);
      related.set(asked, [...(related.get(asked) ?? []), current.context as unknown as CaseContext]);
    }
    return related;
  }
}

/** The key under which the cases related to a question's case are read. */
export const relatedKey = ({ tenantId, caseId }: AskedIn): string => `${tenantId}:${caseId}`;

/** The earlier answers to one question as rows, newest first. */
export function earlierAnswerRows(asked: AskedIn, related: readonly CaseContext[]): EarlierAnswerRow[] {
  return earlierAnswers(asked, related).map(({ caseId, forecast: _told, ...answer }) => ({
    ...answer,
    caseId: encodeId('ImprovementCase', asked.tenantId, caseId),
  }));
}
