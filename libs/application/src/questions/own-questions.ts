import type { QuestionGroup } from '#domain/improvement/case-documents';
import type { QuestionStage, SignalTrait } from '#domain/improvement/bank-question';
import type { OwnQuestion } from '#domain/improvement/own-question';
import type { OwnQuestionRecord, Tx } from '../ports/stores.ts';

/** A stored wording as the bank takes it. */
export function ownQuestionOf(record: OwnQuestionRecord): OwnQuestion {
  const { code, version, text, required } = record;
  return {
    code,
    version,
    group: record.questionGroup as QuestionGroup,
    stages: record.stages as QuestionStage[],
    text,
    fits: record.fits as SignalTrait[],
    required,
  };
}

/** The questions of a partnership's own that are in force. */
export async function ownQuestionsInForce(tx: Tx, tenantId: string): Promise<OwnQuestion[]> {
  const latest = await tx.questions.latest(tenantId);
  return latest.filter(({ retired }) => !retired).map(ownQuestionOf);
}
