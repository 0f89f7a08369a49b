import { questionBank } from '#domain/improvement/question-bank';
import type { QuestionGroup } from '#domain/improvement/case-documents';
import type { OwnQuestion } from '#domain/improvement/own-question';
import { questionGroups } from '#domain/improvement/question-groups';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import type { Named } from '../global-id.ts';
import { PARTNERSHIPS } from '../partnerships/partnership.sql.ts';
import type { FoundPartnership } from '../partnerships/partnership.sql.ts';
import { partnershipId } from '../partnerships/partnership.reader.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { BankQuestionRow, QuestionBankRow } from './question.rows.ts';
import { OWN_QUESTIONS } from './question.sql.ts';
import type { FoundQuestion } from './question.sql.ts';

/** Reads the questions a partnership asks: its own first, then ours. */
export class QuestionBankReader {
  constructor(private readonly tenants: TenantReader) {}

  /** The bank of one partnership, or null when it is not there for the actor. */
  async bank(actor: Actor, { id }: Pick<Named, 'id'>): Promise<QuestionBankRow | null> {
    const [partnerships, own] = await this.tenants.readAll<[FoundPartnership, FoundQuestion]>(
      actor.tenantIds,
      [
        { ...PARTNERSHIPS, values: [] },
        { ...OWN_QUESTIONS, values: [id] },
      ],
    );
    const partnership = partnerships.find((one) => one.id === id);
    if (!partnership) return null;
    const allowed = authorise(actor, 'maintain', 'QuestionBank', { tenantId: id });
    return {
      partnershipId: partnershipId(id),
      partnershipName: partnership.name,
      questions: [...own.map(ownRow), ...questionBank.map(ourRow)],
      maintainable: allowed.ok,
      whyNot: allowed.ok ? null : allowed.message,
    };
  }
}

/** A question of a partnership's own as the bank takes it. */
export function ownQuestion(found: FoundQuestion): OwnQuestion {
  const { code, version, text, required } = found;
  return {
    code,
    version,
    text,
    required,
    group: found.question_group as QuestionGroup,
    stages: found.stages as OwnQuestion['stages'],
    fits: found.fits as OwnQuestion['fits'],
  };
}

function ourRow({ code, group, stages, text, fits }: (typeof questionBank)[number]): BankQuestionRow {
  return {
    code,
    version: null,
    own: false,
    group,
    groupLabel: questionGroups[group],
    stages,
    fits,
    text,
    required: true,
    setBy: null,
    setAt: null,
  };
}

function ownRow(found: FoundQuestion): BankQuestionRow {
  const { code, version, question_group: group, stages, fits, text, required } = found;
  return {
    code,
    version,
    own: true,
    group,
    groupLabel: questionGroups[group as QuestionGroup],
    stages,
    fits,
    text,
    required,
    setBy: found.set_by_name,
    setAt: found.set_at,
  };
}
