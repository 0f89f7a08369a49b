import type { Clock } from '#kernel/clock';
import { machines } from '#application/machines';
import type { CaseContext } from '#domain/improvement/case-context';
import type { CaseStage } from '#domain/improvement/case-stages';
import { suggestQuestions } from '#domain/improvement/question-bank';
import type { QuestionStage } from '#domain/improvement/bank-question';
import type { Actor } from '#permissions/actor';
import { migrateSnapshot } from '#workflow/pure/snapshot.migration';
import type { Named } from '../global-id.ts';
import { MEMBERS } from '../partnerships/partnership.sql.ts';
import type { FoundMember } from '../partnerships/partnership.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { PROCESS_EVENTS, PROCESS_NOTICES } from '../process/process.sql.ts';
import type { FoundEvent, FoundNotice } from '../process/process.sql.ts';
import { ownQuestion } from '../questions/question-bank.reader.ts';
import { OWN_QUESTIONS } from '../questions/question.sql.ts';
import type { FoundQuestion } from '../questions/question.sql.ts';
import { CASE_VIREMENTS } from '../resource/virement.sql.ts';
import type { FoundOwnSide } from './shift.row.ts';
import { caseRow } from './case.row.ts';
import type { ImprovementCaseRow, SuggestedQuestionRow } from './case.rows.ts';
import { CASE, CASE_HEADINGS } from './case.sql.ts';
import type { FoundHeading, FoundInstance } from './case.sql.ts';

/** A case, and which indicator to read when it is asked for. */
export interface CasePage extends ImprovementCaseRow {
  indicatorRef: Pick<Named, 'tenantId' | 'id'>;
}

type Key = Pick<Named, 'tenantId' | 'id'>;

/** Reads one improvement case: its papers from the workflow instance, its history from the events. */
export class CaseReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** The case as the actor sees it, or null when it is not there for them. */
  async read(actor: Actor, { tenantId, id }: Key): Promise<CasePage | null> {
    const values = [tenantId, id];
    const [[instance], events, members, headings, notices, virements] = await this.tenants.readAll<
      [FoundInstance, FoundEvent, FoundMember, FoundHeading, FoundNotice, FoundOwnSide]
    >(actor.tenantIds, [
      { ...CASE, values },
      { ...PROCESS_EVENTS, values },
      { ...MEMBERS, values: [[tenantId]] },
      { ...CASE_HEADINGS, values: [actor.organisationId] },
      { ...PROCESS_NOTICES, values },
      { ...CASE_VIREMENTS, values: [actor.organisationId, id] },
    ]);
    if (!instance) return null;
    const snapshot = currentSnapshot(instance);
    const context = snapshot.context as unknown as CaseContext;
    const found = { instance, snapshot, context, events, members, headings, notices, virements };
    const row = caseRow(found, actor, this.clock.now());
    return { ...row, indicatorRef: { tenantId, id: instance.indicator_id } };
  }

  /** Questions of the bank for the stage the case is at, the best suited first. */
  async suggestedQuestions(actor: Actor, { tenantId, id }: Key): Promise<SuggestedQuestionRow[] | null> {
    const [[instance], found] = await this.tenants.readAll<[FoundInstance, FoundQuestion]>(actor.tenantIds, [
      { ...CASE, values: [tenantId, id] },
      { ...OWN_QUESTIONS, values: [tenantId] },
    ]);
    if (!instance) return null;
    const context = currentSnapshot(instance).context as unknown as CaseContext;
    const own = found.map(ownQuestion);
    return suggestQuestions(context.signal, questionStage(context.stage), own).map((question) => ({
      code: question.code,
      group: question.group,
      text: question.text,
      own: 'required' in question,
      required: 'required' in question ? question.required : true,
      asked: { tenantId, caseId: id, code: question.code, text: question.text },
    }));
  }
}

/** The stored snapshot as the present version of its machine understands it. */
function currentSnapshot({
  machine_id,
  machine_version,
  snapshot,
}: FoundInstance): FoundInstance['snapshot'] {
  return migrateSnapshot(machines.get(machine_id), snapshot, machine_version);
}

/** Which part of the question bank belongs to a stage (docs/workflow.md section 4). */
function questionStage(stage: CaseStage): QuestionStage {
  if (stage.startsWith('actionPlan.')) return 'plan';
  if (stage.startsWith('callInWindow.') || stage === 'resourceShift') return 'shift';
  return stage === 'delivery' || stage === 'followUpReview' || stage === 'sustain' ? 'review' : 'challenge';
}
