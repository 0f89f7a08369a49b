import { passportGap, QUALITY_TESTS, SCORES, type QualityAnswer } from '#domain/measure/quality-passport';
import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { KeyLeaveRow, QualityPassportRow } from './quality.rows.ts';

interface Found {
  title: string;
  owner_person_id: string;
  deputy_person_id: string | null;
  retired: boolean;
  is_key: boolean;
  version: number | null;
  answers: QualityAnswer[] | null;
  assessed_by_name: string | null;
  assessed_at: Date | null;
  leave: KeyLeaveRow | null;
}

/** The indicator $2 of the tenant $1 with its latest passport, and the leave it has on the day $3. */
const PASSPORT = {
  name: 'quality-passport',
  text: `
    select i.title, i.owner_person_id, i.deputy_person_id, i.retired_at is not null as retired,
           exists (select from suite_indicator si join suite s on s.tenant_id = si.tenant_id and s.id = si.suite_id
                    where si.tenant_id = i.tenant_id and si.indicator_id = i.id and s.is_key) as is_key,
           p.version, p.answers, p.assessed_by_name, p.assessed_at,
           (select json_build_object('reason', k.reason, 'body', k.body, 'until', k.until, 'givenBy', k.given_by_name)
              from key_leave k
             where k.tenant_id = i.tenant_id and k.indicator_id = i.id and k.until >= $3::date
             order by k.until desc limit 1) as leave
      from indicator i
      left join lateral (
        select * from measure_passport m where m.tenant_id = i.tenant_id and m.indicator_id = i.id
         order by m.version desc limit 1) p on true
     where i.tenant_id = $1 and i.id = $2`,
} as const;

/** Reads how good a measure is by the eight tests. */
export class QualityReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** The passport of one measure, or null when the measure is not there for the actor. */
  async passport(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<QualityPassportRow | null> {
    const values = [tenantId, id, londonDateOf(this.clock.now())];
    const [found] = await this.tenants.read<Found>(actor.tenantIds, { ...PASSPORT, values });
    if (!found) return null;
    const { owner_person_id: ownerPersonId, deputy_person_id: deputyPersonId, answers } = found;
    const may = authorise(actor, 'define', 'Indicator', { tenantId, ownerPersonId, deputyPersonId });
    const leave = authorise(actor, 'ratify', 'ExceptionCriteria', { tenantId, proposedByPersonId: null });
    return {
      indicatorId: encodeId('Indicator', tenantId, id),
      title: found.title,
      version: found.version ?? 0,
      tests: QUALITY_TESTS.map(({ code, label, question }) => {
        const answer = answers?.find(({ test }) => test === code);
        const score = answer?.score ?? null;
        const scoreWords = score === null ? null : (SCORES[score] ?? null);
        return { test: code, label, question, score, scoreWords, evidence: answer?.evidence ?? null };
      }),
      gap: passportGap(answers),
      assessedBy: found.assessed_by_name,
      assessedAt: found.assessed_at,
      leave: found.leave,
      isKey: found.is_key,
      mayAssess: may.ok && !found.retired,
      whyNot: may.ok ? null : may.message,
      mayGiveLeave: leave.ok && !found.retired,
    };
  }
}
