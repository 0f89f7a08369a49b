import type { Actor } from '#permissions/actor';
import type { Deps } from './command.ts';
import { askForRetention, type AskForRetention } from './retention/ask-for-retention.use-case.ts';
import { askForExport, type AskForExport } from './evidence/ask-for-export.use-case.ts';
import { redactEvidence, type RedactEvidence } from './evidence/redact-evidence.use-case.ts';
import { openCase, type OpenCase } from './improvement/open-case.use-case.ts';
import { saveFormDraft, type SaveFormDraft } from './improvement/save-form-draft.use-case.ts';
import { writeClosing, type WriteClosing } from './improvement/write-closing.use-case.ts';
import { sendCaseEvent } from './improvement/send-case-event.use-case.ts';
import type { CaseCommand } from './improvement/case-command.ts';
import {
  addQuestion,
  retireQuestion,
  rewordQuestion,
  type AddQuestion,
  type RetireQuestion,
  type RewordQuestion,
} from './questions/keep-question.use-case.ts';
import { publishSuite, type PublishSuite } from './publication/publish-suite.use-case.ts';
import {
  publishIndicator,
  withdrawPublication,
  type PublishIndicator,
  type WithdrawPublication,
} from './publication/publish-indicator.use-case.ts';
import { retireIndicator, type RetireIndicator } from './place/retire-indicator.use-case.ts';
import {
  decideCriteria,
  proposeCriteria,
  type DecideCriteria,
  type ProposeCriteria,
} from './criteria/propose-criteria.use-cases.ts';
import {
  assessQuality,
  giveKeyLeave,
  type AssessQuality,
  type GiveKeyLeave,
} from './measure/assess-quality.use-cases.ts';
import {
  answerLink,
  linkMeasures,
  type AnswerLink,
  type LinkMeasures,
} from './measure/link-measures.use-cases.ts';
import { assessSet, type AssessSet } from './measure/assess-set.use-case.ts';
import {
  changeSuite,
  defineSuite,
  type ChangeSuite,
  type DefineSuite,
} from './measure/keep-suite.use-cases.ts';
import {
  changePriority,
  endPriority,
  setUpPriority,
  type ChangePriority,
  type EndPriority,
  type SetUpPriority,
} from './priority/keep-priority.use-cases.ts';
import { rankPriorities, type RankPriorities } from './priority/rank-priorities.use-case.ts';
import {
  servePriority,
  tagHeading,
  type ServePriority,
  type TagHeading,
} from './priority/tag-priority.use-cases.ts';
import { defineMeasure, type DefineMeasure } from './measure/define-measure.use-case.ts';
import {
  describeMeasure,
  handOver,
  redefineMeasure,
  type DescribeMeasure,
  type HandOver,
  type RedefineMeasure,
} from './measure/change-measure.use-cases.ts';
import {
  rebaseChart,
  withdrawRebase,
  type RebaseChart,
  type WithdrawRebase,
} from './charts/rebase-chart.use-cases.ts';
import type { SeriesSource } from './ports/series-source.ts';
import type { PersonDirectory } from './identity/person-directory.ts';
import { appointPerson, type AppointPerson } from './people/appoint-person.use-case.ts';
import {
  leavePartnership,
  nameAccountableBody,
  stayInPartnership,
  type LeavePartnership,
  type NameAccountableBody,
  type StayInPartnership,
} from './membership/leave-partnership.use-cases.ts';
import { readMembershipNotices } from './membership/read-membership-notices.use-case.ts';
import { delegateRole, type DelegateRole } from './people/delegate-role.use-case.ts';
import {
  endDelegation,
  readDelegationNotices,
  type EndDelegation,
  type ReadDelegationNotices,
} from './people/end-delegation.use-cases.ts';
import { endAppointment, type EndAppointment } from './people/end-appointment.use-case.ts';
import {
  keepComparatorSet,
  retireComparatorSet,
  type KeepComparatorSet,
  type RetireComparatorSet,
} from './charts/comparator-sets.use-cases.ts';
import { chooseComparators, type ChooseComparators } from './charts/choose-comparators.use-case.ts';
import { setPolicy, type SetPolicy } from './place/set-policy.use-case.ts';
import { bringInSeries, type BringInSeries } from './imports/bring-in-series.use-case.ts';
import { receiveImport, type ReceiveImport } from './imports/receive-import.use-case.ts';
import {
  confirmImport,
  discardImport,
  mapImport,
  undoImport,
  type ActOnImport,
  type MapImport,
} from './imports/change-import.use-cases.ts';
import { adjustOverlap, type AdjustOverlap } from './reporting/adjust-overlap.use-case.ts';
import { saveBreakdown, type SaveBreakdown } from './reporting/save-breakdown.use-case.ts';
import { makeForecast, type MakeForecast } from './reporting/make-forecast.use-case.ts';
import { importReturns, type ImportReturns } from './reporting/import-returns.use-case.ts';
import { removeDraft, type RemoveDraft } from './reporting/remove-draft.use-case.ts';
import { makeRecommendation, type MakeRecommendation } from './scrutiny/make-recommendation.use-case.ts';
import type { RecommendationCommand } from './scrutiny/recommendation-command.ts';
import { sendRecommendationAct } from './scrutiny/send-recommendation-act.use-case.ts';
import { addToProgramme, moveItem, takeOffItem } from './scrutiny/work-programme.use-cases.ts';
import type { AddToProgramme, MoveItem, TakeOffItem } from './scrutiny/work-programme.use-cases.ts';
import { saveReturn, type SaveReturn } from './reporting/save-return.use-case.ts';
import { setTarget, type SetTarget } from './reporting/set-target.use-case.ts';
import { proposeTarget, type ProposeTarget } from './target/propose-target.use-case.ts';
import { sendTargetEvent, type TargetCommand } from './target/send-target-event.use-case.ts';
import { signReturn, type SignReturn } from './reporting/sign-return.use-case.ts';
import { actOnVirement } from './resource/act-on-virement.use-case.ts';
import { openHeading, type OpenHeading } from './resource/open-heading.use-case.ts';
import { setAuthority, type SetAuthority } from './resource/set-authority.use-case.ts';
import { openYear, type OpenYear } from './resource/open-year.use-case.ts';
import type { VirementCommand } from './resource/virement-command.ts';
import { actOnSharing, type ActOnSharing } from './sharing/act-on-sharing.use-case.ts';
import { proposeSharing, type ProposeSharing } from './sharing/propose-sharing.use-case.ts';
import {
  sendBackReturn,
  verifyReturn,
  type SendBackReturn,
  type VerifyReturn,
} from './reporting/verify-return.use-case.ts';

/**
 * Every command of the product, each in one transaction, each answering an `Outcome`.
 *
 * @param sources publishers that series may be fetched from; none unless given
 */
export function createUseCases(
  deps: Deps,
  directory: PersonDirectory,
  sources: readonly SeriesSource[] = [],
) {
  return {
    saveReturn: (actor: Actor, input: SaveReturn) => saveReturn(deps, actor, input),
    signReturn: (actor: Actor, input: SignReturn) => signReturn(deps, actor, input),
    removeDraft: (actor: Actor, input: RemoveDraft) => removeDraft(deps, actor, input),
    verifyReturn: (actor: Actor, input: VerifyReturn) => verifyReturn(deps, actor, input),
    sendBackReturn: (actor: Actor, input: SendBackReturn) => sendBackReturn(deps, actor, input),
    importReturns: (actor: Actor, input: ImportReturns) => importReturns(deps, actor, input),
    saveBreakdown: (actor: Actor, input: SaveBreakdown) => saveBreakdown(deps, actor, input),
    makeForecast: (actor: Actor, input: MakeForecast) => makeForecast(deps, actor, input),
    receiveImport: (actor: Actor, input: ReceiveImport) => receiveImport(deps, actor, input),
    bringInSeries: (actor: Actor, input: BringInSeries) => bringInSeries(deps, sources, actor, input),
    mapImport: (actor: Actor, input: MapImport) => mapImport(deps, actor, input),
    confirmImport: (actor: Actor, input: ActOnImport) => confirmImport(deps, actor, input),
    undoImport: (actor: Actor, input: ActOnImport) => undoImport(deps, actor, input),
    discardImport: (actor: Actor, input: ActOnImport) => discardImport(deps, actor, input),
    setTarget: (actor: Actor, input: SetTarget) => setTarget(deps, actor, input),
    proposeTarget: (actor: Actor, input: ProposeTarget) => proposeTarget(deps, actor, input),
    sendTargetEvent: (actor: Actor, command: TargetCommand) => sendTargetEvent(deps, actor, command),
    adjustOverlap: (actor: Actor, input: AdjustOverlap) => adjustOverlap(deps, actor, input),
    retireIndicator: (actor: Actor, input: RetireIndicator) => retireIndicator(deps, actor, input),
    proposeCriteria: (actor: Actor, input: ProposeCriteria) => proposeCriteria(deps, actor, input),
    decideCriteria: (actor: Actor, input: DecideCriteria) => decideCriteria(deps, actor, input),
    assessQuality: (actor: Actor, input: AssessQuality) => assessQuality(deps, actor, input),
    giveKeyLeave: (actor: Actor, input: GiveKeyLeave) => giveKeyLeave(deps, actor, input),
    linkMeasures: (actor: Actor, input: LinkMeasures) => linkMeasures(deps, actor, input),
    answerLink: (actor: Actor, input: AnswerLink) => answerLink(deps, actor, input),
    defineSuite: (actor: Actor, input: DefineSuite) => defineSuite(deps, actor, input),
    changeSuite: (actor: Actor, input: ChangeSuite) => changeSuite(deps, actor, input),
    setUpPriority: (actor: Actor, input: SetUpPriority) => setUpPriority(deps, actor, input),
    changePriority: (actor: Actor, input: ChangePriority) => changePriority(deps, actor, input),
    endPriority: (actor: Actor, input: EndPriority) => endPriority(deps, actor, input),
    rankPriorities: (actor: Actor, input: RankPriorities) => rankPriorities(deps, actor, input),
    servePriority: (actor: Actor, input: ServePriority) => servePriority(deps, actor, input),
    tagHeading: (actor: Actor, input: TagHeading) => tagHeading(deps, actor, input),
    assessSet: (actor: Actor, input: AssessSet) => assessSet(deps, actor, input),
    defineMeasure: (actor: Actor, input: DefineMeasure) => defineMeasure(deps, actor, input),
    describeMeasure: (actor: Actor, input: DescribeMeasure) => describeMeasure(deps, actor, input),
    redefineMeasure: (actor: Actor, input: RedefineMeasure) => redefineMeasure(deps, actor, input),
    handOver: (actor: Actor, input: HandOver) => handOver(deps, actor, input),
    rebaseChart: (actor: Actor, input: RebaseChart) => rebaseChart(deps, actor, input),
    withdrawRebase: (actor: Actor, input: WithdrawRebase) => withdrawRebase(deps, actor, input),
    keepComparatorSet: (actor: Actor, input: KeepComparatorSet) => keepComparatorSet(deps, actor, input),
    retireComparatorSet: (actor: Actor, input: RetireComparatorSet) =>
      retireComparatorSet(deps, actor, input),
    chooseComparators: (actor: Actor, input: ChooseComparators) => chooseComparators(deps, actor, input),
    publishIndicator: (actor: Actor, input: PublishIndicator) => publishIndicator(deps, actor, input),
    publishSuite: (actor: Actor, input: PublishSuite) => publishSuite(deps, actor, input),
    withdrawPublication: (actor: Actor, input: WithdrawPublication) =>
      withdrawPublication(deps, actor, input),
    appointPerson: (actor: Actor, input: AppointPerson) => appointPerson(deps, directory, actor, input),
    endAppointment: (actor: Actor, input: EndAppointment) => endAppointment(deps, actor, input),
    delegateRole: (actor: Actor, input: DelegateRole) => delegateRole(deps, actor, input),
    endDelegation: (actor: Actor, input: EndDelegation) => endDelegation(deps, actor, input),
    readDelegationNotices: (actor: Actor, input: ReadDelegationNotices) =>
      readDelegationNotices(deps, actor, input),
    leavePartnership: (actor: Actor, input: LeavePartnership) => leavePartnership(deps, actor, input),
    stayInPartnership: (actor: Actor, input: StayInPartnership) => stayInPartnership(deps, actor, input),
    nameAccountableBody: (actor: Actor, input: NameAccountableBody) =>
      nameAccountableBody(deps, actor, input),
    readMembershipNotices: (actor: Actor) => readMembershipNotices(deps, actor),
    setPolicy: (actor: Actor, input: SetPolicy) => setPolicy(deps, actor, input),
    askForExport: (actor: Actor, input: AskForExport) => askForExport(deps, actor, input),
    askForRetention: (actor: Actor, input: AskForRetention) => askForRetention(deps, actor, input),
    redactEvidence: (actor: Actor, input: RedactEvidence) => redactEvidence(deps, actor, input),
    openCase: (actor: Actor, input: OpenCase) => openCase(deps, actor, input),
    addQuestion: (actor: Actor, input: AddQuestion) => addQuestion(deps, actor, input),
    rewordQuestion: (actor: Actor, input: RewordQuestion) => rewordQuestion(deps, actor, input),
    retireQuestion: (actor: Actor, input: RetireQuestion) => retireQuestion(deps, actor, input),
    openHeading: (actor: Actor, input: OpenHeading) => openHeading(deps, actor, input),
    setAuthority: (actor: Actor, input: SetAuthority) => setAuthority(deps, actor, input),
    openYear: (actor: Actor, input: OpenYear) => openYear(deps, actor, input),
    actOnVirement: (actor: Actor, command: VirementCommand) => actOnVirement(deps, actor, command),
    sendCaseEvent: (actor: Actor, command: CaseCommand) => sendCaseEvent(deps, actor, command),
    saveFormDraft: (actor: Actor, input: SaveFormDraft) => saveFormDraft(deps, actor, input),
    writeClosing: (actor: Actor, input: WriteClosing) => writeClosing(deps, actor, input),
    proposeSharing: (actor: Actor, input: ProposeSharing) => proposeSharing(deps, actor, input),
    actOnSharing: (actor: Actor, input: ActOnSharing) => actOnSharing(deps, actor, input),
    makeRecommendation: (actor: Actor, input: MakeRecommendation) => makeRecommendation(deps, actor, input),
    sendRecommendationAct: (actor: Actor, command: RecommendationCommand) =>
      sendRecommendationAct(deps, actor, command),
    addToProgramme: (actor: Actor, input: AddToProgramme) => addToProgramme(deps, actor, input),
    moveItem: (actor: Actor, input: MoveItem) => moveItem(deps, actor, input),
    takeOffItem: (actor: Actor, input: TakeOffItem) => takeOffItem(deps, actor, input),
  };
}

export type UseCases = ReturnType<typeof createUseCases>;
