import { addWorkingDays } from '#kernel/working-days';
import { practiceNoteDays } from '#domain/improvement/closing-note';
import type { Actor } from '#permissions/actor';
import { isAllowed, isEverAllowed } from '#permissions/ask';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import type { NeedsMeRow } from '../needs-me/needs-me.rows.ts';
import type { NeedsSource } from '../needs-me/needs-source.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { UNWRITTEN } from './closing.sql.ts';
import type { FoundUnwritten } from './closing.sql.ts';

/** Longer than the working days of asking can ever last, in days: they are counted exactly afterwards. */
const LOOKED_BACK = 3 * practiceNoteDays;
const dayMillis = 86_400_000;

/** Practice notes that owners are asked for, from the closing of a case with improvement until the asking ends. */
export class PracticeNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf(actor: Actor, now: Date): Promise<NeedsMeRow[]> {
    if (!isEverAllowed(actor, 'writePracticeNote', 'ImprovementCase')) return [];
    const query = { ...UNWRITTEN, values: [new Date(now.getTime() - LOOKED_BACK * dayMillis)] };
    const found = await this.tenants.read<FoundUnwritten>(actor.tenantIds, query);
    return found.flatMap((one) => needOf(actor, one, now));
  }
}

function needOf(actor: Actor, one: FoundUnwritten, now: Date): NeedsMeRow[] {
  const until = addWorkingDays(one.closed_at, practiceNoteDays, one.nation);
  if (now >= until || !isAllowed(actor, 'writePracticeNote', 'ImprovementCase', one.subject)) return [];
  const caseId = encodeId('ImprovementCase', one.tenant_id, one.id);
  return [
    {
      id: `${one.id}:practiceNote`,
      kind: 'practiceNote',
      title: one.indicator_title,
      detail: 'The case closed with improvement. Write what worked, so that others can use it.',
      partnershipName: one.partnership_name,
      ...dueFrom(now, until, one.nation),
      button: 'Write what worked',
      subjectId: null,
      caseId,
      indicatorId: encodeId('Indicator', one.tenant_id, one.indicator_id),
      periodStart: null,
    },
  ];
}
