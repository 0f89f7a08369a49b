import { SCORES } from '#domain/measure/quality-passport';
import { SET_QUALITIES, setDueOn, setYearOf, type SetAnswer } from '#domain/measure/set-quality';
import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { encodeId } from '../global-id.ts';
import { PLACE } from '../set-up/set-up.sql.ts';
import type { FoundPlace } from '../set-up/set-up.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { SetAnswerRow, SetAssessmentRow, SetAssessmentsRow } from './set-assessment.rows.ts';

interface Found {
  year: number;
  version: number;
  answers: SetAnswer[];
  assessed_by_name: string;
  assessed_at: Date;
}

/** The latest version of each year's assessment of the tenant $1, the last year first. */
const ASSESSMENTS = {
  name: 'set-assessments',
  text: `
    select distinct on (year) year, version, answers, assessed_by_name, assessed_at
      from set_assessment where tenant_id = $1 order by year desc, version desc`,
} as const;

/** When the first measure of the tenant $1 was set up. */
const FIRST = {
  name: 'set-first-measure',
  text: `select min(created_at) as first from indicator where tenant_id = $1`,
} as const;

/** Reads how good the whole set of measures is, year by year. */
export class SetAssessmentReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** Every year's assessment of one place, or null when it is not there for the actor. */
  async of(actor: Actor, tenantId: string): Promise<SetAssessmentsRow | null> {
    const values = [tenantId];
    const [[place], found, [measured]] = await this.tenants.readAll<
      [FoundPlace, Found, { first: Date | null }]
    >(actor.tenantIds, [
      { ...PLACE, values },
      { ...ASSESSMENTS, values },
      { ...FIRST, values },
    ]);
    if (!place) return null;
    const today = londonDateOf(this.clock.now());
    const thisYear = setYearOf(today);
    const now = found.find(({ year }) => year === thisYear);
    const earlier = found.filter(({ year }) => year < thisYear);
    const may = authorise(actor, 'define', 'Suite', { tenantId });
    const day = (at: Date | null | undefined) => (at ? londonDateOf(at) : null);
    return {
      ownerId: encodeId(place.of === 'partnership' ? 'Partnership' : 'Organisation', tenantId, tenantId),
      ...{ of: place.of, name: place.name, yearLabel: labelOf(thisYear), version: now?.version ?? 0 },
      dueOn: setDueOn(day(found[0]?.assessed_at), day(measured?.first), today),
      qualities: answersOf(now?.answers ?? null),
      assessedBy: now?.assessed_by_name ?? null,
      assessedAt: now?.assessed_at ?? null,
      earlier: earlier.map(assessmentRow),
      mayAssess: may.ok,
      whyNot: may.ok ? null : may.message,
    };
  }
}

/** A financial year as people write it. */
const labelOf = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

function answersOf(answers: readonly SetAnswer[] | null): SetAnswerRow[] {
  return SET_QUALITIES.map(({ code, label, question }) => {
    const answer = answers?.find(({ quality }) => quality === code);
    const score = answer?.score ?? null;
    const scoreWords = score === null ? null : (SCORES[score] ?? null);
    return { quality: code, label, question, score, scoreWords, evidence: answer?.evidence ?? null };
  });
}

const assessmentRow = ({ year, answers, assessed_by_name, assessed_at }: Found): SetAssessmentRow => ({
  yearLabel: labelOf(year),
  qualities: answersOf(answers),
  assessedBy: assessed_by_name,
  assessedAt: assessed_at,
});
