import type { FoundNotice } from './process.sql.ts';
import type { ProcessNoticeRow } from './process.rows.ts';

/** A notice as a row; an escalation is one by the name of the effect that made it. */
export function noticeRow({ at, addressed_to: addressedTo, about, kind }: FoundNotice): ProcessNoticeRow {
  return { at, addressedTo, about, escalation: /escalate/i.test(kind) };
}
