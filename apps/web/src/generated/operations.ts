/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A question to add to a partnership's bank. */
export type AddQuestionInput = {
  /** Signals it fits best; none fits every signal alike. */
  fits: Array<string>;
  /** Group: why, difference, better, who, next or learn. */
  group: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The partnership. */
  partnershipId: string;
  /** Whether an explanation must answer it when it is put. */
  required: boolean;
  /** Parts of a case to put it in: challenge, plan, shift, review. */
  stages: Array<string>;
  /** The question, 300 characters at most, ending in a question mark. */
  text: string;
};

/** Adds an identity provider of an organisation. */
export type AddSignInProviderInput = {
  /** What the provider calls this product. */
  clientId: string;
  /** The secret it gave; none for a public client. */
  clientSecret?: string | null | undefined;
  /** The Microsoft Entra tenant, where the issuer does not say it. */
  entraTenant?: string | null | undefined;
  /** The exact issuer that its tokens must name. */
  issuer: string;
  /** Whether the sign-in page shows it to everybody. */
  listed: boolean;
  /** What its people call it. */
  name: string;
  /** The organisation. */
  organisationId: string;
};

/** Something for scrutiny to look at; a case is put there by watching it. */
export type AddToProgrammeInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** An indicator. */
  indicatorId?: string | null | undefined;
  /** The day of the meeting, once that is known. */
  meetingOn?: string | null | undefined;
  /** The partnership whose scrutiny it is. */
  partnershipId: string;
  /** Why scrutiny should look at it. */
  reason: string;
  /** Or a recommendation. */
  recommendationId?: string | null | undefined;
  /** Or a matter, in a few words. */
  title?: string | null | undefined;
};

/** What to take off a shared total because two partners count the same people. */
export type AdjustOverlapInput = {
  /** Off the total, or off the upper part of a ratio; zero or more. */
  amount: number;
  /** Off the lower part of a ratio; zero or more. */
  denominatorAmount?: number | null | undefined;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The shared indicator. */
  indicatorId: string;
  /** First day of the period. */
  periodStart: string;
  /** Why the same people are counted twice. */
  reason: string;
};

/** Agreeing to a proposal. */
export type AgreeSharingInput = {
  /** The agreement. */
  agreementId: string;
  /** Anything to say with it. */
  comment?: string | null | undefined;
  /** Version of the agreement that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Which of your indicators is meant, when the measure was asked for in words. */
  indicatorId?: string | null | undefined;
};

/** An answer to a question. */
export type AnswerInput = {
  /** The question. */
  questionId: string;
  /** The answer. */
  text: string;
};

/** What is done with a link. */
export type AnswerLinkInput = {
  /** confirm or end. */
  act: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The link. */
  linkId: string;
  /** Why it ends. */
  reason?: string | null | undefined;
};

/** Whether the resources that a case was given can move on. */
export type AnswerResourcesInput = {
  /** The case. */
  caseId: string;
  /** Version of it that was seen; 0 where there was none. */
  expectedVersion: number;
  /** If so, from which heading. */
  heading?: string | null | undefined;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** If so, the first day. */
  movesFrom?: string | null | undefined;
  /** Whether they can. */
  resourcesMayMove?: boolean | null | undefined;
  /** The reason. */
  text: string;
};

/** What a token for scripts can be made for. It only ever narrows what its person may do. */
export type ApiTokenScope =
  /** Also enters drafts of figures, their breakdowns and forecasts, and brings in files. A person checks and signs them. */
  | 'figures'
  /** Also marks milestones of plans as done and notes progress with recommendations. */
  | 'progress'
  /** Reads what you may read, and changes nothing. */
  | 'read';

/** Appoints somebody to a role. */
export type AppointPersonInput = {
  /** Why the same person must hold it beside a role that it pulls against, when they do. */
  conflictReason?: string | null | undefined;
  /** Address they sign in with; whoever is new is registered. */
  email: string;
  /** Last day in force, where one is known. */
  ends?: string | null | undefined;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Their job title. */
  jobTitle: string;
  /** What they are called here. */
  name: string;
  /** The organisation that they hold it for. */
  organisationId: string;
  /** The partnership or organisation that the role is in. */
  ownerId: string;
  /** Code of the portfolio, for portfolio holders alone. */
  portfolio?: string | null | undefined;
  /** The role. */
  role: Role;
  /** First day in force, today or later. */
  starts: string;
};

/** Who may approve a movement that a budget holder may not decide alone. */
export type ApproverRole =
  /** Another budget holder than the one who reserved it. */
  | 'budget_holder'
  /** The leader, for the cabinet. */
  | 'leader';

/** A further question. */
export type AskQuestionInput = {
  /** The case. */
  caseId: string;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The question. */
  question: QuestionInput;
};

/** A measure scored on the eight tests. */
export type AssessQualityInput = {
  /** The answers. */
  answers: Array<QualityAnswerInput>;
  /** Version of the passport that was seen. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The measure. */
  indicatorId: string;
};

/** The whole set of measures judged on the six qualities, for the financial year it is. */
export type AssessSetInput = {
  /** The answers. */
  answers: Array<SetAnswerInput>;
  /** Version of this year’s assessment that was seen. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The partnership or organisation. */
  ownerId: string;
};

/** Which entries of the trail; every part given must hold. */
export type AuditTrailFilter = {
  /** Part of what was done, such as “sign return”. */
  act?: string | null | undefined;
  /** First day. */
  from?: string | null | undefined;
  /** Part of the name of who acted, or on whose behalf. */
  person?: string | null | undefined;
  /** And its place there. */
  seq?: number | null | undefined;
  /** One entry alone: its chain. */
  stream?: string | null | undefined;
  /** Part of the name of what it was done to. */
  thing?: string | null | undefined;
  /** Last day. */
  until?: string | null | undefined;
};

/** A member's time-limited decision to let a lesser measure slip. */
export type AuthoriseDriftInput = {
  /** The case. */
  caseId: string;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** What this frees, and for what. */
  resourceReleased?: string | null | undefined;
  /** When it is looked at again. */
  reviewDate: string;
};

/** One step of authority to set. */
export type AuthorityTierInput = {
  /** Who approves what a budget holder has agreed to; nobody in a first step that needs nobody. */
  approvers: Array<ApproverRole>;
  /** The most it reaches to: pence, or hundredths of a post; null in the last step. */
  upTo?: number | null | undefined;
};

/** Begins a sign-in at an identity provider. */
export type BeginProviderSignInInput = {
  /** The secret of an invitation that was followed. */
  invitation?: string | null | undefined;
  /** The provider. */
  providerId: string;
  /** Where the provider is to send the browser back to. */
  returnTo: string;
};

/** What a measure is broken down by. */
export type BreakdownDimension =
  /** Groups of people. */
  | 'group'
  /** Wards. */
  | 'ward';

/** The figure of one ward or group. */
export type BreakdownRowInput = {
  /** GSS code of a ward, or a short code of a group. */
  code: string;
  /** Out of how many. */
  denominator?: number | null | undefined;
  /** Its name. */
  name: string;
  /** How many were counted. */
  numerator?: number | null | undefined;
  /** Its figure, where it is not worked out from two. */
  value?: number | null | undefined;
};

/** A series to fetch from a connected source. */
export type BringInSeriesInput = {
  /** GSS codes of the areas wanted. */
  areas: Array<string>;
  /** Figures of periods that began before this year are left out. */
  fromYear: number;
  /** The measure that its figures are for; it says where they go. */
  indicatorId: string;
  /** What the series is called at the source. */
  series: string;
  /** Code of the source; see seriesSources. */
  source: string;
};

/** Which cases to list; every part given must hold. */
export type CaseFilter = {
  /** Escalated at the present step. */
  escalated?: boolean | null | undefined;
  /** Class of the exception that opened it; "none" for a case that people opened. */
  exception?: string | null | undefined;
  /** At the present step for this many working days or more. */
  inStateFor?: number | null | undefined;
  /** In a second round of challenge and plan or later. */
  laterRound?: boolean | null | undefined;
  /** Waiting for the person signed in. */
  mine?: boolean | null | undefined;
  /** Open, or closed. */
  open?: boolean | null | undefined;
  /** Open for this many working days or more. */
  openFor?: number | null | undefined;
  /** For this organisation to act on. */
  organisationId?: string | null | undefined;
  /** Overdue at the present step, or not. */
  overdue?: boolean | null | undefined;
  /** A computed verdict was set aside. */
  overridden?: boolean | null | undefined;
  /** In this partnership. */
  partnershipId?: string | null | undefined;
  /** A redesign of the system itself. */
  redesign?: boolean | null | undefined;
  /** Words in the indicator's title, or the number of the case. */
  search?: string | null | undefined;
  /** In which order; those due soonest first unless said. */
  sort?: CaseOrder | null | undefined;
  /** In one of these states. */
  states?: Array<string> | null | undefined;
  /** Code of the theme of the indicator. */
  theme?: string | null | undefined;
  /** Words of whom it waits for. */
  waitingFor?: string | null | undefined;
  /** With a plan under way and no milestone met yet. */
  withoutMilestone?: boolean | null | undefined;
  /** Open, and without an approved plan. */
  withoutPlan?: boolean | null | undefined;
};

/** In which order cases are read; closed ones come last in each. */
export type CaseOrder =
  /** Due soonest first. */
  | 'due'
  /** Longest at the present step first. */
  | 'longestInState'
  /** Opened last first. */
  | 'newest'
  /** By number. */
  | 'number'
  /** Opened longest ago first. */
  | 'oldest'
  /** As they rank in triage, those that wait for no place after them. */
  | 'rank';

/** What is to be said of a priority from now on. */
export type ChangePriorityInput = {
  /** The body that adopted it. */
  adoptedBy: string;
  /** The day it was adopted. */
  adoptedOn: string;
  /** Last day, of one that is meant for a time only. */
  ends?: string | null | undefined;
  /** Version of it that was seen. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What is to become better, and for whom. */
  meaning: string;
  /** community_strategy, manifesto, consultation, government, inspection, performance, emergency or partners. */
  origin: string;
  /** The priority. */
  priorityId: string;
  /** What it rests on: who was asked, what was found, what was promised. */
  restsOn: string;
  /** When it is to be looked at again. */
  reviewOn?: string | null | undefined;
  /** First day. */
  starts: string;
  /** What it is, in a few words. */
  title: string;
};

/** A suite as it is to be from now on. */
export type ChangeSuiteInput = {
  /** Version of it that was seen. */
  expectedVersion: number;
  /** Whether it is meant for everybody to see. */
  forPublic: boolean;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Whether it is a key suite. */
  key: boolean;
  /** Its indicators, and measures that members share, in order. */
  measureIds: Array<string>;
  /** What it is called. */
  name: string;
  /** Why a key suite has fewer than 20 measures or more than 30. */
  sizeReason?: string | null | undefined;
  /** The suite. */
  suiteId: string;
};

/** Chooses what an indicator is compared with. */
export type ChooseComparatorsInput = {
  /** Areas of it that measure otherwise. */
  differs: Array<DifferingAreaInput>;
  /** How often it was chosen before, as you saw; 0 for never. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The indicator. */
  indicatorId: string;
  /** Code of the set; none for every area that there are figures of. */
  setCode?: string | null | undefined;
};

/** Chooses a password by a one-time link. */
export type ChoosePasswordInput = {
  /** The secret of the link. */
  link: string;
  /** The password chosen, of ten characters at least. */
  password: string;
};

/** Praise for what was done. */
export type CommendInput = {
  /** The case. */
  caseId: string;
  /** To whom it is, 200 characters at most. */
  commended: string;
  /** Version of it that was seen; 0 where there was none. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What it is for. */
  text: string;
};

/** An act with a comment, when there is something to say. */
export type CommentedInput = {
  /** The case. */
  caseId: string;
  /** The comment. */
  comment?: string | null | undefined;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
};

/** An act on a virement with a comment, when there is something to say. */
export type CommentedVirementInput = {
  /** The comment. */
  comment?: string | null | undefined;
  /** Version of the virement that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The virement. */
  virementId: string;
};

/** A milestone that is done, with evidence. */
export type CompleteMilestoneInput = {
  /** The case. */
  caseId: string;
  /** What shows that it was done. */
  evidence: string;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The milestone. */
  milestoneId: string;
};

/** The computed verdict, confirmed. */
export type ConfirmVerdictInput = {
  /** The case. */
  caseId: string;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What will change because of this. */
  lesson: string;
  /** challenge or redesign, when it did not improve. */
  next?: string | null | undefined;
};

/** What a measure counts. */
export type CountedInput = {
  /** Decimals shown, 0 to 6. */
  decimals: number;
  /** What exactly is counted. */
  definition: string;
  /** What the denominator counts. */
  denominatorLabel?: string | null | undefined;
  /** What the numerator counts. */
  numeratorLabel?: string | null | undefined;
  /** higher, lower, on_target or neutral. */
  polarity: string;
  /** Code of the unit, such as percent. */
  unit: string;
  /** Unit as printed; empty for a bare count. */
  unitLabel: string;
};

/** One rule to be agreed. */
export type CriterionInput = {
  /** bad, attention or good. */
  counts?: string | null | undefined;
  /** Periods in a row. */
  periods?: number | null | undefined;
  /** Code of the rule. */
  rule: string;
  /** Statuses in which alone it fires. */
  whileRag?: Array<string> | null | undefined;
};

/** What is made of a proposal of exception criteria. */
export type DecideCriteriaInput = {
  /** The body that adopts them. */
  body?: string | null | undefined;
  /** Comment; a reason where they are not adopted. */
  comment?: string | null | undefined;
  /** adopt, refuse or withdraw. */
  decision: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The proposal. */
  proposalId: string;
};

/** A member's decision on a proposed target. */
export type DecideTargetInput = {
  /** A remark with the agreement; what to change; or why it is turned down. */
  comment?: string | null | undefined;
  /** The decision. */
  decision: TargetDecision;
  /** Version of the proposal that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The proposal. */
  proposalId: string;
  /** To agree: a reason for everything that was noticed. */
  reasons?: Array<TargetFlagReasonInput> | null | undefined;
};

/** A measure to define. */
export type DefineMeasureInput = {
  /** What it counts. */
  counted: CountedInput;
  /** Who stands in for them. */
  deputyId?: string | null | undefined;
  /** What is said about it. */
  described: DescribedInput;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What is settled for good. */
  lasting: LastingInput;
  /** The partnership or organisation. */
  ownerId: string;
  /** Its one owner. */
  personId: string;
};

/** A suite to make. */
export type DefineSuiteInput = {
  /** Its short code, which stays. */
  code: string;
  /** Whether it is meant for everybody to see. */
  forPublic: boolean;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Whether it is a key suite. */
  key: boolean;
  /** Its indicators, and measures that members share, in order. */
  measureIds: Array<string>;
  /** What it is called. */
  name: string;
  /** The partnership or organisation. */
  ownerId: string;
  /** Why a key suite has fewer than 20 measures or more than 30. */
  sizeReason?: string | null | undefined;
};

/** Gives a role of one’s own to a stand-in for a time. */
export type DelegateRoleInput = {
  /** The appointment of one’s own. */
  appointmentId: string;
  /** Last day, a year later at most and never after the appointment. */
  ends: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The colleague who is to stand in. */
  personId: string;
  /** Why; it stays on the record. */
  reason: string;
  /** First day, today or later. */
  starts: string;
};

/** What is to be said about a measure from now on. */
export type DescribeMeasureInput = {
  /** What is said about it. */
  described: DescribedInput;
  /** Version that was seen. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The measure. */
  indicatorId: string;
};

/** What is said about a measure. */
export type DescribedInput = {
  /** How the source is credited. */
  attribution: string;
  /** What to bear in mind. */
  caveat?: string | null | undefined;
  /** input, throughput, output, early_outcome, outcome, satisfaction or context. */
  kind: string;
  /** community, strategic, service, management or individual. */
  level: string;
  /** Licence of the figures. */
  licence: string;
  /** statutory, national, local or partner. */
  origin: string;
  /** Portfolio it falls to. */
  portfolio?: string | null | undefined;
  /** 1 matters most, 3 least. */
  priority: number;
  /** Days after a period by which its figure is due; none is the rule for the frequency. */
  reportingLagDays?: number | null | undefined;
  /** Its publisher. */
  sourcePublisher: string;
  /** Source of the figures. */
  sourceTitle: string;
  /** Its address. */
  sourceUrl?: string | null | undefined;
  /** Theme it stands under. */
  themeCode?: string | null | undefined;
  /** Name. */
  title: string;
};

/** An area that measures otherwise. */
export type DifferingAreaInput = {
  /** Code of the area. */
  areaCode: string;
  /** What differs, 200 characters at most. */
  how: string;
};

/** Better or worse than before, by polarity. */
export type DirectionOfTravel =
  /** Better than the period before. */
  | 'improving'
  /** No change that can be shown. */
  | 'steady'
  /** There is nothing to compare with, or neither way is better. */
  | 'unknown'
  /** Worse than the period before. */
  | 'worsening';

/** Ends an appointment. */
export type EndAppointmentInput = {
  /** The appointment. */
  appointmentId: string;
  /** Last day in force; none ends it at once. */
  ends?: string | null | undefined;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Why; it stays on the record. */
  reason: string;
};

/** Takes a delegated role back at once. */
export type EndDelegationInput = {
  /** The delegation. */
  delegationId: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Why; it stays on the record. */
  reason: string;
};

/** The end of a priority. */
export type EndPriorityInput = {
  /** The body that decided. */
  decidedBy: string;
  /** Version of it that was seen. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Its last day. */
  lastDay: string;
  /** The priority. */
  priorityId: string;
  /** Why. */
  reason: string;
};

/** What shows that a recommendation was carried out. */
export type EvidenceInput = {
  /** What shows it. */
  evidence: string;
  /** Version of the recommendation that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The recommendation. */
  recommendationId: string;
};

/** What kind of exception a figure is. */
export type ExceptionClass =
  /** Worth watching. */
  | 'attention'
  /** Bad enough to be challenged. */
  | 'bad'
  /** Good enough to learn from. */
  | 'good';

/** The explanation, with answers to every required question and a forecast. */
export type ExplainInput = {
  /** The answers. */
  answers: Array<AnswerInput>;
  /** The case. */
  caseId: string;
  /** What is thought to be the cause. */
  causeHypothesis: string;
  /** What supports it. */
  evidence: string;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** First day of the period it is for. */
  forecastPeriodStart: string;
  /** The next figure expected, in the indicator's unit. */
  forecastValue: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
};

/** Asks for all that is held about a person who acts for an organisation, or did. */
export type ExportPersonalDataInput = {
  /** The address they sign in with, or did. */
  email: string;
  /** The organisation. */
  organisationId: string;
  /** Why. */
  reason: string;
};

/** Asks for a copy of all that a place holds. */
export type ExportTenantInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The partnership or organisation. */
  ownerId: string;
};

/** Finishes a sign-in at an identity provider. */
export type FinishProviderSignInInput = {
  /** What the beginning gave to this browser. */
  browser: string;
  /** The query of the address that the browser was sent back to. */
  query: string;
};

/** One field of a form as typed. */
export type FormDraftFieldInput = {
  /** Its name on the form, 200 characters at most. */
  name: string;
  /** What was typed. */
  value: string;
};

/** Leave to give a measure. */
export type GiveKeyLeaveInput = {
  /** The body that gives it. */
  body: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The measure. */
  indicatorId: string;
  /** Why. */
  reason: string;
  /** Last day, within a year. */
  until: string;
};

/** A measure to hand over. */
export type HandOverInput = {
  /** Who stands in for them. */
  deputyId?: string | null | undefined;
  /** Version that was seen. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The measure. */
  indicatorId: string;
  /** Its one owner. */
  personId: string;
  /** Why. */
  reason: string;
};

/** A part of a heading that serves a priority. */
export type HeadingPartInput = {
  /** How much of the heading, in whole percent. */
  percent: number;
  /** The priority. */
  priorityId: string;
};

/** An import to do something with. */
export type ImportActInput = {
  /** Version that was seen. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The import. */
  importId: string;
};

/** What something that a file says means. */
export type ImportAnswerInput = {
  /** What it is about: series, period, area, fill, standing or unusual. */
  kind: string;
  /** Id of the indicator, a period in another spelling, the area, what the file does not say, one of ImportQuestion.choices, why it is right, leaveOut, or empty to take it back. */
  meant: string;
  /** What the file says. */
  said: string;
};

/** Makes a one-time link for a person. */
export type IssueSignInLinkInput = {
  /** What the link is for. */
  kind: SignInLinkKind;
  /** The organisation they act for. */
  organisationId: string;
  /** The person. */
  personId: string;
};

/** An act that must say why. */
export type JustifiedInput = {
  /** The case. */
  caseId: string;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** A set of areas to compare with: a new one, or one worded anew. */
export type KeepComparatorSetInput = {
  /** Codes of the areas. */
  areas: Array<string>;
  /** Code of a whole country to show beside them. */
  benchmark?: string | null | undefined;
  /** Code of the set that is worded anew; none for a new one. */
  code?: string | null | undefined;
  /** The wording that you saw; none for a new set. */
  expectedVersion?: number | null | undefined;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What it is called, 100 characters at most. */
  name: string;
  /** The partnership or organisation. */
  ownerId: string;
  /** Why these areas, 500 characters at most. */
  reason: string;
};

/** What is settled about a measure once and for all. */
export type LastingInput = {
  /** How members’ figures are put together; a partnership’s only. */
  aggregation?: string | null | undefined;
  /** Short code, unique in its tenant. */
  code: string;
  /** How often it is reported. */
  frequency: string;
  /** What a ratio is multiplied by; 1 for a value. */
  multiplier: number;
  /** value or ratio. */
  valueKind: string;
};

/** Ends a membership after a last day. */
export type LeavePartnershipInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Last day as a member, today or later. */
  lastDay: string;
  /** Keys of the open work that stays as it is, of what may. */
  leaves: Array<string>;
  /** The organisation that is a member of it. */
  organisationId: string;
  /** The partnership. */
  partnershipId: string;
  /** Why; it stays on the record. */
  reason: string;
};

/** Which lines of a ledger; every part given must hold. */
export type LedgerFilter = {
  /** First day. */
  from?: string | null | undefined;
  /** Of one heading. */
  headingId?: string | null | undefined;
  /** Of a kind. */
  kind?: LedgerKind | null | undefined;
  /** Of headings that serve a priority now. */
  priorityId?: string | null | undefined;
  /** Last day. */
  until?: string | null | undefined;
  /** Of movements with the organisation of this name. */
  withOrganisation?: string | null | undefined;
  /** Of a financial year, by the calendar year it starts in. */
  year?: number | null | undefined;
};

/** Kinds of line in a ledger. */
export type LedgerKind =
  /** Held for a movement, or let go again. */
  | 'held'
  /** Moved in or out. */
  | 'moved'
  /** Moved back, because it was a mistake. */
  | 'reversed';

/** A link between two measures. */
export type LinkMeasuresInput = {
  /** What it rests on. */
  evidence: string;
  /** What comes first. */
  fromIndicatorId: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Months after which it shows. */
  lagMonths: number;
  /** leadsTo or proxyFor. */
  sort: string;
  /** weak, moderate or strong. */
  strength: string;
  /** What follows. */
  toIndicatorId: string;
};

/** What is expected of a period that is not over. */
export type MakeForecastInput = {
  /** What the forecast rests on. */
  basis: string;
  /** High end of that range. */
  high?: number | null | undefined;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The indicator. */
  indicatorId: string;
  /** Low end of the range it should fall in four times out of five. */
  low?: number | null | undefined;
  /** First day of the period. */
  periodStart: string;
  /** The figure expected. */
  value: number;
};

/** A recommendation that comes from no case. */
export type MakeRecommendationInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The indicator it is about, unless it is a matter in words. */
  indicatorId?: string | null | undefined;
  /** Whose portfolio holder or leader; the accountable body where none is named. */
  organisationId?: string | null | undefined;
  /** The partnership whose scrutiny makes it. */
  partnershipId: string;
  /** Code of the theme whose portfolio holder is to answer; the leader where none is named. */
  portfolio?: string | null | undefined;
  /** The recommendation. */
  recommendation: string;
  /** The matter in a few words, where no indicator is named. */
  title?: string | null | undefined;
};

/** Makes a token for scripts that act for the organisation one acts for. */
export type MakeTokenInput = {
  /** How many days it lives. */
  days: number;
  /** What to call it. */
  name: string;
  /** What it is for. */
  scope: ApiTokenScope;
};

/** How a file is to be read. */
export type MapImportInput = {
  /** Answers to what the file leaves open. */
  answers: Array<ImportAnswerInput>;
  /** Version that was seen. */
  expectedVersion: number;
  /** The row of the headings, from 1. */
  headerRow: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The import. */
  importId: string;
  /** What each column says, in their order; see ImportColumn.role. */
  roles: Array<string>;
};

/** A dated step of an action. */
export type MilestoneInput = {
  /** By when. */
  due?: string | null | undefined;
  /** The milestone, when it was there before. */
  id?: string | null | undefined;
  /** What will be done. */
  title?: string | null | undefined;
};

/** Why a figure will not come. */
export type MissingFigureInput = {
  /** The kind of reason. */
  kind: MissingKind;
  /** The reason in words, up to 500 letters. It is published with the period. */
  reason: string;
};

/** Why a figure does not come. */
export type MissingKind =
  /** Records were lost, or a system cannot be reached any more. */
  | 'lost'
  /** Nobody counted. */
  | 'notCollected'
  /** Its source did not publish it. */
  | 'notPublished'
  /** There was nothing of the kind in the period. */
  | 'nothingToMeasure'
  /** Another reason, said in words. */
  | 'other'
  /** It was counted, and what came out cannot be trusted. */
  | 'unreliable';

/** The meeting an item is put down for. */
export type MoveItemInput = {
  /** Version of the item that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The item. */
  itemId: string;
  /** The day of the meeting, or none yet. */
  meetingOn?: string | null | undefined;
};

/** Names the accountable body. */
export type NameAccountableBodyInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The member that it is from now on. */
  organisationId: string;
  /** The partnership. */
  partnershipId: string;
};

/** A case to open by hand. */
export type OpenCaseInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The indicator. */
  indicatorId: string;
  /** Why. */
  reason: string;
};

/** Opens the challenge with its first questions. */
export type OpenChallengeInput = {
  /** The case. */
  caseId: string;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Why a challenge is right when the signal is common cause. */
  justification?: string | null | undefined;
  /** Why it should be worked on before its turn, when it is not its turn. */
  outOfTurn?: string | null | undefined;
  /** The questions. */
  questions: Array<QuestionInput>;
};

/** A budget heading to open for a year. */
export type OpenHeadingInput = {
  /** What is budgeted: pence, or hundredths of a full-time post. */
  amount: number;
  /** Short code, one of its year. */
  code: string;
  /** Name of the heading. */
  name: string;
  /** What it holds. */
  unit: ResourceUnit;
  /** Financial year, by the calendar year in which it starts. */
  year: number;
};

/** A heading to open again, with what it holds. */
export type OpenYearHeadingInput = {
  /** What it holds: pence, or hundredths of a post. */
  amount: number;
  /** The heading of the earlier year. */
  headingId: string;
};

/** A year to open from headings of an earlier one. */
export type OpenYearInput = {
  /** The headings; code, name, unit and holder stay. */
  headings: Array<OpenYearHeadingInput>;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Financial year, by the calendar year in which it starts. */
  year: number;
};

/** Another verdict than the computed one; scrutiny is told. */
export type OverrideVerdictInput = {
  /** The case. */
  caseId: string;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What will change because of this. */
  lesson: string;
  /** challenge or redesign, when it did not improve. */
  next?: string | null | undefined;
  /** Why. */
  reason: string;
  /** improved, noChange or worse. */
  verdict: string;
};

/** An action of the plan. */
export type PlanActionInput = {
  /** By when. */
  due?: string | null | undefined;
  /** The action, when it was there before. */
  id?: string | null | undefined;
  /** Its steps. */
  milestones?: Array<MilestoneInput> | null | undefined;
  /** The organisation that will do it. */
  organisationId?: string | null | undefined;
  /** The named person who will do it. */
  person?: string | null | undefined;
  /** First day. */
  starts?: string | null | undefined;
  /** What will be done. */
  title?: string | null | undefined;
};

/** What the follow-through of a measure lacks. */
export type PlanGapKind =
  /** The measure is red and no case is open about it. */
  | 'noCase'
  /** Its plan is under way, and no milestone of it is met. */
  | 'noMilestone'
  /** The measure is red, and its case has no approved plan. */
  | 'noPlan';

/** An action plan; a draft may leave parts out. */
export type PlanInput = {
  /** What will be done. */
  actions?: Array<PlanActionInput> | null | undefined;
  /** The date by which the indicator should be back on track. */
  backOnTrack?: string | null | undefined;
  /** The case. */
  caseId: string;
  /** What causes it addresses. */
  causes?: string | null | undefined;
  /** Who was consulted. */
  consulted?: string | null | undefined;
  /** How many figures are needed after the action begins. */
  criteriaPointsAfter?: number | null | undefined;
  /** How success is judged: meetsTarget, specialCauseImprovement or meanShift. */
  criteriaRule?: string | null | undefined;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Impact on efficiency. */
  impactEfficiency?: string | null | undefined;
  /** Impact on equalities. */
  impactEqualities?: string | null | undefined;
  /** Impact on partners. */
  impactPartners?: string | null | undefined;
  /** Impact on other services. */
  impactServices?: string | null | undefined;
  /** Impact on sustainability. */
  impactSustainability?: string | null | undefined;
  /** Why the plan changes, once it is in delivery. */
  reason?: string | null | undefined;
  /** Resources asked for; an empty list when none. */
  resourcesAsked?: Array<ResourceAskInput> | null | undefined;
  /** What may go wrong. */
  risks?: string | null | undefined;
  /** The planned path. */
  trajectory?: Array<TrajectoryPointInput> | null | undefined;
};

/** Which way is better. */
export type Polarity =
  /** Higher is better. */
  | 'higher'
  /** Lower is better. */
  | 'lower'
  /** Neither way is judged. */
  | 'neutral'
  /** Close to the target is better. */
  | 'onTarget';

/** A new value of one setting. */
export type PolicyValueInput = {
  /** The name of the setting. */
  key: string;
  /** Digits (pence for money), true or false, codes with commas between; null for none. */
  value?: string | null | undefined;
};

/** What worked in a case that improved. */
export type PracticeNoteInput = {
  /** The case. */
  caseId: string;
  /** Version of it that was seen; 0 where there was none. */
  expectedVersion: number;
  /** For whom it worked. */
  forWhom: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What worked. */
  text: string;
  /** What it took. */
  whatItTook: string;
  /** What to watch. */
  whatToWatch: string;
};

/** A note of how far carrying out a recommendation has got. */
export type ProgressInput = {
  /** Version of the recommendation that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** How far it has got. */
  note: string;
  /** The recommendation. */
  recommendationId: string;
};

/** Exception criteria to put to the body. */
export type ProposeCriteriaInput = {
  /** First day on which they would count, today or after. */
  effectiveFrom: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The partnership or organisation. */
  ownerId: string;
  /** Why these are better. */
  rationale: string;
  /** The rules. */
  rules: Array<CriterionInput>;
};

/** A proposal to share a measure. Name the measure in one of three ways: an indicator of your own organisation, an organisation with words for the measure you ask of it, or the agreement whose terms are to change. */
export type ProposeSharingInput = {
  /** Last day, five years on at the latest. */
  ends: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The indicator of your own organisation to share. */
  indicatorId?: string | null | undefined;
  /** How much is to be shared. */
  level: SharingLevel;
  /** The measure that it is asked for, in words. */
  measure?: string | null | undefined;
  /** The organisation that is asked for a measure. */
  organisationId?: string | null | undefined;
  /** The partnership to share with. */
  partnershipId: string;
  /** What the partnership will use the measure for. */
  reason: string;
  /** The agreement whose level or dates are to change. */
  replacesId?: string | null | undefined;
  /** First day, today or later. */
  starts: string;
};

/** A target put to the member who decides. */
export type ProposeTargetInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The indicator. */
  indicatorId: string;
  /** What is proposed. */
  terms: TargetTermsInput;
};

/** Shows an indicator to everybody, as it stands now. */
export type PublishIndicatorInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The indicator. */
  indicatorId: string;
  /** What readers should know of this edition. */
  note?: string | null | undefined;
};

/** Shows every measure of a suite to everybody, as it stands now. */
export type PublishSuiteInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What readers should know of these editions. */
  note?: string | null | undefined;
  /** The suite. */
  suiteId: string;
};

/** One test as answered. */
export type QualityAnswerInput = {
  /** What that rests on. */
  evidence: string;
  /** 0 to 3. */
  score?: number | null | undefined;
  /** Code of the test. */
  test: string;
};

/** A question to put. */
export type QuestionInput = {
  /** Code in the question bank, when it is one of the bank's. */
  code?: string | null | undefined;
  /** Group of the question bank: why, difference, better, who, next or learn. */
  group: string;
  /** Whether it must be answered. */
  required: boolean;
  /** The question. */
  text: string;
};

/** Status of a figure against its target. Shown with a word, a letter and a shape, never by colour alone. */
export type Rag =
  /** Missed, within the tolerance. */
  | 'amber'
  /** Better than the target by more than the tolerance. */
  | 'exceeding'
  /** The target is met. */
  | 'green'
  /** There is no figure yet. */
  | 'noData'
  /** There is no target for the period. */
  | 'noTarget'
  /** The figure is overdue. */
  | 'overdue'
  /** Missed by more than the tolerance. */
  | 'red';

/** An order that members decided. */
export type RankPrioritiesInput = {
  /** The body that decided. */
  decidedBy: string;
  /** The day of the decision. */
  decidedOn: string;
  /** Version of the order that was seen; 0 before the first. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The partnership or organisation. */
  ownerId: string;
  /** Every priority that is not over, the first one first. */
  priorityIds: Array<string>;
  /** Why. */
  reason: string;
};

/** An act on a virement that must say why. */
export type ReasonedVirementInput = {
  /** Version of the virement that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The virement. */
  virementId: string;
};

/** Starts a chart afresh from a day on which the work changed. */
export type RebaseChartInput = {
  /** The case whose plan brought the change. */
  caseId?: string | null | undefined;
  /** The day from which the work changed. */
  from: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The indicator. */
  indicatorId: string;
  /** Why, 500 characters at most. Everyone who sees the chart reads it. */
  reason: string;
};

/** Which recommendations; every part given must hold. */
export type RecommendationFilter = {
  /** What was answered: accepted, partly or rejected. */
  decision?: string | null | undefined;
  /** Only open ones, or only closed ones. */
  open?: boolean | null | undefined;
  /** The organisation it is put to, or that carries it out. */
  organisationId?: string | null | undefined;
  /** Only those that are overdue, or that are not. */
  overdue?: boolean | null | undefined;
  /** One partnership. */
  partnershipId?: string | null | undefined;
  /** Words of the recommendation or of what it is about, or its number. */
  search?: string | null | undefined;
  /** States of the recommendation. */
  states?: Array<string> | null | undefined;
};

/** A recommendation of scrutiny. */
export type RecommendationInput = {
  /** The case. */
  caseId: string;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The recommendation. */
  recommendation: string;
};

/** An act on a recommendation that must say why. */
export type RecommendationReasonInput = {
  /** Version of the recommendation that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The recommendation. */
  recommendationId: string;
};

/** The approver's answer to a call-in. */
export type ReconsiderInput = {
  /** The case. */
  caseId: string;
  /** Why. */
  comment: string;
  /** confirm or return. */
  decision: string;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
};

/** Takes personal data out of the evidence for good; the chain stays whole. */
export type RedactEvidenceInput = {
  /** Whether the same texts go from every other entry too. */
  everywhere: boolean;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The partnership or organisation. */
  ownerId: string;
  /** Where the texts to be taken away stand in the entry. */
  places: Array<string>;
  /** Why, without the data itself. */
  reason: string;
  /** Its place in the chain. */
  seq: number;
  /** The chain of the entry. */
  stream: string;
};

/** A new version of what a measure counts. */
export type RedefineMeasureInput = {
  /** What it counts. */
  counted: CountedInput;
  /** First day on which it counts so, today or before. */
  effectiveFrom: string;
  /** Version that was seen. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The measure. */
  indicatorId: string;
  /** What changed and why. */
  reason: string;
};

/** Asks for the system to change, in its turn or with the reason for going before it. */
export type RedesignSystemInput = {
  /** The case. */
  caseId: string;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Why it should be worked on before its turn, when it is not its turn. */
  outOfTurn?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** Refusal of one side of a resource shift. */
export type RefuseShiftInput = {
  /** The case. */
  caseId: string;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The leg. */
  legId: string;
  /** Why. */
  reason: string;
};

/** Which draft to throw away. */
export type RemoveReturnDraftInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The organisation's own indicator. */
  indicatorId: string;
  /** First day of the period. */
  periodStart: string;
};

/** Resources asked of one heading for another. */
export type ResourceAskInput = {
  /** How much: pence, or hundredths of a full-time post. */
  amount: number;
  /** The heading that gives, as the author knows it. */
  fromHeading: string;
  /** Who gives. */
  fromOrganisationId: string;
  /** The heading that receives. */
  toHeading: string;
  /** Who receives. */
  toOrganisationId: string;
  /** What the amount is counted in; money when left out. */
  unit?: ResourceUnit | null | undefined;
  /** Financial year, by the calendar year in which it starts. */
  year: number;
};

/** What a resource is counted in. */
export type ResourceUnit =
  /** Staff, in hundredths of a full-time post. */
  | 'FTE'
  /** Money, in whole pence. */
  | 'GBP';

/** The executive's answer to a recommendation. */
export type RespondInput = {
  /** accepted, partly or rejected. */
  decision: string;
  /** Version of the recommendation that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The last day on which it is in time; not asked of a rejection. */
  implementBy?: string | null | undefined;
  /** The organisation that will carry it out; not asked of a rejection. */
  organisationId?: string | null | undefined;
  /** The named person who will; not asked of a rejection. */
  person?: string | null | undefined;
  /** The recommendation. */
  recommendationId: string;
  /** The answer and its reasons. */
  response: string;
  /** What will be done, step by step; not asked of a rejection. */
  steps?: string | null | undefined;
};

/** Gives a set up. */
export type RetireComparatorSetInput = {
  /** Code of the set. */
  code: string;
  /** The wording that you saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The partnership or organisation. */
  ownerId: string;
  /** Why, 500 characters at most. */
  reason: string;
};

/** Retires an indicator, or merges it into another. */
export type RetireIndicatorInput = {
  /** The first day without it, today or before. */
  from: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The indicator. */
  indicatorId: string;
  /** Why. */
  reason: string;
  /** The indicator that it is merged into. */
  successorId?: string | null | undefined;
};

/** A question of a partnership's own to take out of use. */
export type RetireQuestionInput = {
  /** Code of the question. */
  code: string;
  /** Version that was seen. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The partnership. */
  partnershipId: string;
  /** Why it is retired. */
  reason: string;
};

/** Scrutiny is not satisfied with the evidence. */
export type ReturnEvidenceInput = {
  /** Version of the recommendation that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The new last day on which it is in time. */
  implementBy: string;
  /** What the evidence does not show. */
  reason: string;
  /** The recommendation. */
  recommendationId: string;
};

/** A returned proposal, changed and put again. */
export type ReviseTargetInput = {
  /** Version of the proposal that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The proposal. */
  proposalId: string;
  /** What is proposed now. */
  terms: TargetTermsInput;
};

/** Revokes a token for scripts. */
export type RevokeTokenInput = {
  /** The token. */
  tokenId: string;
};

/** A new wording for a question of a partnership's own. */
export type RewordQuestionInput = {
  /** Code of the question. */
  code: string;
  /** Version that was seen. */
  expectedVersion: number;
  /** Signals it fits best; none fits every signal alike. */
  fits: Array<string>;
  /** Group: why, difference, better, who, next or learn. */
  group: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The partnership. */
  partnershipId: string;
  /** Why it is reworded. */
  reason: string;
  /** Whether an explanation must answer it when it is put. */
  required: boolean;
  /** Parts of a case to put it in: challenge, plan, shift, review. */
  stages: Array<string>;
  /** The question, 300 characters at most, ending in a question mark. */
  text: string;
};

/** A role that a person is appointed to. */
export type Role =
  /** Looks after people and appointments, without powers of approval. */
  | 'administrator'
  /** Reads everything, writes nothing. */
  | 'auditor'
  /** Consents to moving money. */
  | 'budgetHolder'
  /** Keeps notes on a service. */
  | 'criticalFriend'
  /** Verifies what others entered. */
  | 'dataVerifier'
  /** Answers for indicators: reports, explains, forecasts, drafts plans. */
  | 'indicatorOwner'
  /** Approves above the portfolio holder's limit. */
  | 'leader'
  /** Signs contributions and accepts responsibilities for the organisation. */
  | 'partnerLead'
  /** Looks after membership and agreements. */
  | 'partnershipCoordinator'
  /** Defines indicators and targets, opens and triages cases. */
  | 'performanceManager'
  /** Challenges, and approves or returns plans in a portfolio. */
  | 'portfolioHolder'
  /** Drafts contributions, and does not sign. */
  | 'reportingOfficer'
  /** Questions, calls in and reviews. */
  | 'scrutinyMember'
  /** Runs the work programme of scrutiny. */
  | 'scrutinyOfficer'
  /** Brings casework evidence. */
  | 'wardMember';

/** Asks for what is past its time to be taken out. */
export type RunRetentionInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The partnership or organisation. */
  ownerId: string;
};

/** The figures of wards or groups for a period. */
export type SaveBreakdownInput = {
  /** Wards or groups. */
  dimension: BreakdownDimension;
  /** What groups are of, such as age. */
  grouping?: string | null | undefined;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The indicator. */
  indicatorId: string;
  /** First day of the period. */
  periodStart: string;
  /** Why figures entered before change. */
  reason?: string | null | undefined;
  /** The parts. */
  rows: Array<BreakdownRowInput>;
};

/** A long form to keep as far as it is typed. */
export type SaveFormDraftInput = {
  /** The case it is about. */
  caseId: string;
  /** Every field, 300 at most; none at all takes the draft away. */
  fields: Array<FormDraftFieldInput>;
  /** Which form: challenge, explain or review. */
  form: string;
};

/** A figure to keep as a draft. */
export type SaveReturnInput = {
  /** What is said about the figure. */
  commentary?: string | null | undefined;
  /** Lower part, when it is reported as a ratio. */
  denominator?: number | null | undefined;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The organisation's own indicator. */
  indicatorId: string;
  /** Why the figure will not come, in place of one. */
  missing?: MissingFigureInput | null | undefined;
  /** Upper part, when it is reported as a ratio. */
  numerator?: number | null | undefined;
  /** First day of the period. */
  periodStart: string;
  /** Answer to the plausibility questions, or why a signed figure changes. */
  reason?: string | null | undefined;
  /** The figure, when the measure is reported as a value. */
  value?: number | null | undefined;
};

/** The signed figure that a data verifier sends back, and why. */
export type SendBackReturnInput = {
  /** Version of the return that was looked at. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The organisation's own indicator. */
  indicatorId: string;
  /** First day of the period. */
  periodStart: string;
  /** What is wrong with it, for whoever puts it right. */
  reason: string;
};

/** The measures of one place that serve a priority. */
export type ServePriorityInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** All of its measures that serve the priority from today. */
  measureIds: Array<string>;
  /** The partnership or organisation whose measures these are. */
  ownerId: string;
  /** The priority. */
  priorityId: string;
};

/** One quality as judged. */
export type SetAnswerInput = {
  /** What that rests on. */
  evidence: string;
  /** Code of the quality. */
  quality: string;
  /** 0 to 3. */
  score?: number | null | undefined;
};

/** How much who may decide in an organisation, from a day on. */
export type SetAuthorityInput = {
  /** The body that decided them. */
  decidedBy: string;
  /** The latest version that was seen; 0 before the first. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Steps for money, from the least up; none for no limit. */
  money: Array<AuthorityTierInput>;
  /** The organisation. */
  organisationId: string;
  /** Why. */
  reason: string;
  /** Steps for staff, from the least up; none for no limit. */
  staff: Array<AuthorityTierInput>;
  /** The first day they hold, today at the earliest. */
  starts: string;
};

/** Changes what a partnership or an organisation has decided. */
export type SetPolicyInput = {
  /** Version of the policy that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The partnership or organisation. */
  ownerId: string;
  /** What is to change; the rest stays. */
  values: Array<PolicyValueInput>;
};

/** A priority to set up. */
export type SetUpPriorityInput = {
  /** The body that adopted it. */
  adoptedBy: string;
  /** The day it was adopted. */
  adoptedOn: string;
  /** Last day, of one that is meant for a time only. */
  ends?: string | null | undefined;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** What is to become better, and for whom. */
  meaning: string;
  /** community_strategy, manifesto, consultation, government, inspection, performance, emergency or partners. */
  origin: string;
  /** The partnership or organisation. */
  ownerId: string;
  /** What it rests on: who was asked, what was found, what was promised. */
  restsOn: string;
  /** When it is to be looked at again. */
  reviewOn?: string | null | undefined;
  /** First day. */
  starts: string;
  /** What it is, in a few words. */
  title: string;
};

/** How much of a measure is shared. */
export type SharingLevel =
  /** Values and status, the counts behind them, and the commentary. */
  | 'detail'
  /** Values and status. */
  | 'summary';

/** An act on an agreement that must say why. */
export type SharingReasonInput = {
  /** The agreement. */
  agreementId: string;
  /** Version of the agreement that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** A side of a sharing agreement. */
export type SharingSide =
  /** The organisation whose measure it is. */
  | 'organisation'
  /** The partnership it is shared with. */
  | 'partnership';

/** Consent to one side of a resource shift. */
export type ShiftLegInput = {
  /** The case. */
  caseId: string;
  /** A comment. */
  comment?: string | null | undefined;
  /** Version of the case that the person saw. */
  expectedVersion: number;
  /** The organisation's own heading that gives or receives. */
  headingId: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The leg. */
  legId: string;
};

/** An address and a password. */
export type SignInInput = {
  /** The address the person signs in with. */
  email: string;
  /** Their password. */
  password: string;
};

/** What a one-time link is for. */
export type SignInLinkKind =
  /** To link an account at the organisation's own identity provider. */
  | 'join'
  /** To choose a password. */
  | 'password';

/** The saved figure to sign and publish. */
export type SignReturnInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The organisation's own indicator. */
  indicatorId: string;
  /** First day of the period. */
  periodStart: string;
  /** Why, when a period already signed is restated or the figure is unusual. */
  reason?: string | null | undefined;
};

/** Calls off that a member leaves. */
export type StayInPartnershipInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The organisation that is a member of it. */
  organisationId: string;
  /** The partnership. */
  partnershipId: string;
  /** Why; it stays on the record. */
  reason: string;
};

/** Which priorities of one owner a heading serves from today, whole. */
export type TagHeadingInput = {
  /** The heading. */
  headingId: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The partnership or organisation whose priorities these are. */
  ownerId: string;
  /** Each priority with its part; 100 percent in all at most. */
  tags: Array<HeadingPartInput>;
};

/** Why an item leaves the work programme. */
export type TakeOffItemInput = {
  /** Version of the item that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The item. */
  itemId: string;
  /** Why. */
  reason: string;
};

/** Takes the second factor off that somebody else has lost. */
export type TakeOffSecondFactorInput = {
  /** The organisation they act for. */
  organisationId: string;
  /** The person. */
  personId: string;
  /** Why, and how you know that it was they who asked. */
  reason: string;
};

/** One question of the checklist, answered. */
export type TargetAnswerInput = {
  /** Which question. */
  code: TargetQuestion;
  /** Why, in a sentence. */
  words?: string | null | undefined;
  /** Yes or no; nothing while it is not answered. */
  yes?: boolean | null | undefined;
};

/** What a member may decide on a proposed target. */
export type TargetDecision =
  /** The target is fixed as proposed. */
  | 'agree'
  /** It is turned down, with a reason. */
  | 'reject'
  /** It goes back to be changed, with a comment. */
  | 'return';

/** What the rules may notice about a proposed target. */
export type TargetFlagCode =
  /** It asks for last year’s result, or a small step more. */
  | 'lastYearAndABit'
  /** It asks for less after the last target was missed. */
  | 'loweredAfterMiss';

/** Why something that was noticed may stand. */
export type TargetFlagReasonInput = {
  /** What was noticed. */
  code: TargetFlagCode;
  /** Why the target may stand all the same. */
  reason: string;
};

/** The questions of the checklist: five of how a target is made, six of whether one is wanted. */
export type TargetQuestion =
  | 'achievable'
  | 'commitment'
  | 'cost'
  | 'focus'
  | 'influence'
  | 'measurable'
  | 'motivate'
  | 'predictable'
  | 'realistic'
  | 'specific'
  | 'timeBound';

/** What is proposed. What is left out is answered by its field. */
export type TargetTermsInput = {
  /** What the figure rests on. */
  basis?: string | null | undefined;
  /** Every question of the checklist, once. */
  checklist: Array<TargetAnswerInput>;
  /** Last day it applies to. */
  ends?: string | null | undefined;
  /** Why this much, and no more and no less. */
  rationale?: string | null | undefined;
  /** First day it applies to: the first day of a period of the measure. */
  starts?: string | null | undefined;
  /** Width of the band above the target, zero or more. */
  toleranceAbove?: number | null | undefined;
  /** Width of the band below the target, zero or more. */
  toleranceBelow?: number | null | undefined;
  /** The target, in the indicator's unit. */
  value?: number | null | undefined;
};

/** A point on the planned path. */
export type TrajectoryPointInput = {
  /** By when. */
  date: string;
  /** The figure, in the indicator's unit. */
  value: number;
};

/** Unlinks the accounts of a person at the providers of an organisation. */
export type UnlinkSignInInput = {
  /** The organisation they act for. */
  organisationId: string;
  /** The person. */
  personId: string;
};

/** The signed figure that a data verifier stands by. */
export type VerifyReturnInput = {
  /** Version of the return that was looked at. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The organisation's own indicator. */
  indicatorId: string;
  /** First day of the period. */
  periodStart: string;
};

/** Takes an indicator out of the public’s sight. */
export type WithdrawPublicationInput = {
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The indicator. */
  indicatorId: string;
  /** Why. */
  reason: string;
};

/** Takes back a day from which a chart starts afresh. */
export type WithdrawRebaseInput = {
  /** The day from which the work changed. */
  from: string;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The indicator. */
  indicatorId: string;
  /** Why, 500 characters at most. Everyone who sees the chart reads it. */
  reason: string;
};

/** Withdraws an identity provider. */
export type WithdrawSignInProviderInput = {
  /** The provider. */
  providerId: string;
};

/** A proposal taken back by whoever put it. */
export type WithdrawTargetInput = {
  /** Version of the proposal that the person saw. */
  expectedVersion: number;
  /** A repeat with the same key gets the first answer. */
  idempotencyKey?: string | null | undefined;
  /** The proposal. */
  proposalId: string;
  /** Why. */
  reason: string;
};

export type AccountPageQueryVariables = Exact<{ [key: string]: never }>;

export type AccountPageQuery = {
  viewer: {
    email: string;
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    appointments: Array<{ role: Role; roleName: string; tenantName: string }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
};

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type SecondFactorPageQueryVariables = Exact<{ [key: string]: never }>;

export type SecondFactorPageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  secondFactor: {
    since: string | null;
    recoveryCodesLeft: number;
    offered: { address: string; secret: string } | null;
  };
};

export type OfferSecondFactorMutationVariables = Exact<{ [key: string]: never }>;

export type OfferSecondFactorMutation = { offerSecondFactor: { since: string | null } | null };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;

export type ConfirmSecondFactorMutation = {
  confirmSecondFactor:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'SecondFactorChanged'; recoveryCodes: Array<string> }
    | null;
};

export type RemoveSecondFactorMutationVariables = Exact<{
  code: string;
}>;

export type RemoveSecondFactorMutation = {
  removeSecondFactor:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'SecondFactorChanged' }
    | null;
};

export type NoteSecondFactorTakenOffMutationVariables = Exact<{ [key: string]: never }>;

export type NoteSecondFactorTakenOffMutation = { noteSecondFactorTakenOff: boolean };

export type ActingQueryVariables = Exact<{ [key: string]: never }>;

export type ActingQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    choices: Array<{
      roles: Array<string>;
      current: boolean;
      organisation: { id: string; name: string; kind: string };
    }>;
    standIns: Array<{ id: string; fromName: string; roleName: string; until: string; current: boolean }>;
    appointments: Array<{
      roleName: string;
      tenantName: string;
      portfolio: string | null;
      starts: string;
      ends: string | null;
    }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    standsInFor: { name: string; over: boolean } | null;
  } | null;
};

export type ActForMutationVariables = Exact<{
  organisationId: string;
}>;

export type ActForMutation = {
  actFor:
    | { __typename: 'ActingFor'; viewer: { actingFor: { name: string } } }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type StandInMutationVariables = Exact<{
  delegationId: string;
}>;

export type StandInMutation = {
  standIn:
    | { __typename: 'ActingFor'; viewer: { standsInFor: { name: string } | null } }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type AuditPlacesQueryVariables = Exact<{ [key: string]: never }>;

export type AuditPlacesQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  auditPlaces: Array<{
    ownerId: string;
    name: string;
    mayExport: boolean;
    mayRedact: boolean;
    sealedTo: string | null;
    seals: number;
    newestSeal: string | null;
    checkedAt: string | null;
    checkedEntries: number | null;
    faults: Array<string>;
    exports: Array<{
      id: string;
      askedBy: string;
      askedAt: string;
      state: string;
      size: number | null;
      pieces: number;
    }>;
  }> | null;
};

export type AuditTrailQueryVariables = Exact<{
  ownerId: string;
  filter?: AuditTrailFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type AuditTrailQuery = {
  auditTrail: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        stream: string;
        seq: number;
        at: string;
        who: string;
        jobTitle: string | null;
        roles: Array<string>;
        onBehalfOf: string | null;
        byToken: string | null;
        whyNotRedact: string | null;
        act: string;
        thing: string;
        caseId: string | null;
        indicatorId: string | null;
        hash: string;
        sealed: boolean;
        redacted: boolean;
        changes: Array<{ label: string; before: string | null; after: string | null }>;
      } | null;
    } | null> | null;
  } | null;
};

export type AuditEntryTextsQueryVariables = Exact<{
  ownerId: string;
  filter?: AuditTrailFilter | null | undefined;
}>;

export type AuditEntryTextsQuery = {
  auditTrail: {
    edges: Array<{
      node: {
        stream: string;
        seq: number;
        at: string;
        act: string;
        redactable: Array<{ place: string; label: string; text: string }>;
      } | null;
    } | null> | null;
  } | null;
};

export type ExportPieceQueryVariables = Exact<{
  exportId: string;
  number: number;
}>;

export type ExportPieceQuery = { exportPiece: string | null };

export type ExportTenantMutationVariables = Exact<{
  input: ExportTenantInput;
}>;

export type ExportTenantMutation = {
  exportTenant:
    | { __typename: 'ExportAsked'; exportId: string }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type RedactEvidenceMutationVariables = Exact<{
  input: RedactEvidenceInput;
}>;

export type RedactEvidenceMutation = {
  redactEvidence:
    | { __typename: 'EvidenceRedacted'; redacted: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type AuthorityPageQueryVariables = Exact<{
  id: string;
}>;

export type AuthorityPageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  authorityLimits: {
    ownerId: string;
    name: string;
    version: number;
    maySet: boolean;
    whyNot: string | null;
    versions: Array<{
      version: number;
      starts: string;
      standing: string;
      decidedBy: string;
      reason: string;
      recordedBy: string;
      recordedAt: string;
      tiers: Array<{
        unit: string;
        upTo: number | null;
        approvers: Array<ApproverRole>;
        reach: string;
        who: string;
      }>;
    }>;
  } | null;
};

export type SetAuthorityLimitsMutationVariables = Exact<{
  input: SetAuthorityInput;
}>;

export type SetAuthorityLimitsMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type BreakdownFormQueryVariables = Exact<{
  id: string;
}>;

export type BreakdownFormQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  breakdownOffer: { available: boolean; whyNot: string | null } | null;
  indicator: {
    id: string;
    title: string;
    unitLabel: string;
    series: import('../charts/series.ts').Series | null;
  } | null;
};

export type SaveBreakdownMutationVariables = Exact<{
  input: SaveBreakdownInput;
}>;

export type SaveBreakdownMutation = {
  saveBreakdown:
    | { __typename: 'BreakdownSaved'; breakdowns: Array<{ grouping: string }> }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseApproveQueryVariables = Exact<{
  id: string;
}>;

export type CaseApproveQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    explanation: { causeHypothesis: string; evidence: string } | null;
    plan: {
      author: string;
      status: string;
      causes: string;
      backOnTrack: string | null;
      impactEqualities: string;
      impactSustainability: string;
      impactEfficiency: string;
      impactServices: string;
      impactPartners: string;
      consulted: string;
      risks: string;
      redesign: boolean;
      submittedAt: string | null;
      approvedBy: string | null;
      approvedAt: string | null;
      returnedComment: string | null;
      actions: Array<{
        id: string;
        title: string;
        person: string;
        starts: string | null;
        due: string | null;
        acceptance: string;
        organisation: { id: string; name: string } | null;
        milestones: Array<{
          id: string;
          title: string;
          due: string | null;
          state: string;
          evidence: string | null;
          completedBy: string | null;
          completedAt: string | null;
        }>;
      }>;
      trajectory: Array<{ periodLabel: string; date: string; value: number }>;
      criteria: { rule: string; ruleWords: string; pointsAfter: number } | null;
      resourcesAsked: Array<{
        id: string;
        fromHeading: string;
        toHeading: string;
        amount: number;
        unit: string;
        year: number;
        fromOrganisation: { id: string; name: string };
        toOrganisation: { id: string; name: string };
      }>;
    } | null;
    shift: { state: string; total: number } | null;
    indicator: { id: string; title: string; unitLabel: string; decimals: number };
    partnership: { id: string; name: string };
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
};

export type ApprovePlanMutationVariables = Exact<{
  input: CommentedInput;
}>;

export type ApprovePlanMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type ReturnPlanMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type ReturnPlanMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type RejectPlanMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type RejectPlanMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseAskQueryVariables = Exact<{
  id: string;
}>;

export type CaseAskQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    questions: Array<{ id: string; text: string; required: boolean; askedBy: string }>;
    indicator: { id: string; title: string; unitLabel: string; decimals: number };
    partnership: { id: string; name: string };
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
  suggestedQuestions: Array<{
    code: string;
    group: string;
    text: string;
    own: boolean;
    required: boolean;
    earlier: Array<{
      caseId: string;
      caseNumber: number;
      answer: string;
      answeredBy: string;
      answeredAt: string;
      causeHypothesis: string | null;
      proved: string;
      words: string;
    }>;
  }> | null;
};

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;

export type AskQuestionMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseChallengeQueryVariables = Exact<{
  id: string;
}>;

export type CaseChallengeQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    draft: { savedAt: string; fields: Array<{ name: string; value: string }> } | null;
    indicator: { id: string; title: string; unitLabel: string; decimals: number };
    partnership: { id: string; name: string };
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
  suggestedQuestions: Array<{
    code: string;
    group: string;
    text: string;
    own: boolean;
    required: boolean;
    earlier: Array<{
      caseId: string;
      caseNumber: number;
      answer: string;
      answeredBy: string;
      answeredAt: string;
      causeHypothesis: string | null;
      proved: string;
      words: string;
    }>;
  }> | null;
};

export type OpenChallengeMutationVariables = Exact<{
  input: OpenChallengeInput;
}>;

export type OpenChallengeMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseConsentQueryVariables = Exact<{
  id: string;
}>;

export type CaseConsentQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    plan: {
      causes: string;
      resourcesAsked: Array<{
        id: string;
        fromHeading: string;
        toHeading: string;
        amount: number;
        unit: string;
        year: number;
        fromOrganisation: { id: string; name: string };
        toOrganisation: { id: string; name: string };
      }>;
    } | null;
    shift: {
      state: string;
      total: number;
      legs: Array<{
        id: string;
        heading: string;
        direction: string;
        amount: number;
        unit: string;
        year: number;
        state: string;
        virementState: string | null;
        virementNeeds: string | null;
        by: string | null;
        at: string | null;
        organisation: { id: string; name: string };
      }>;
    } | null;
    indicator: { id: string; title: string; unitLabel: string; decimals: number };
    partnership: { id: string; name: string };
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
  budgetHeadings: {
    edges: Array<{
      node: {
        id: string;
        code: string;
        name: string;
        year: number;
        unit: string;
        amount: number;
        reserved: number;
        available: number;
        priority: string | null;
        holderName: string;
      } | null;
    } | null> | null;
  } | null;
  suggestedQuestions: Array<{
    code: string;
    group: string;
    text: string;
    own: boolean;
    required: boolean;
    earlier: Array<{
      caseId: string;
      caseNumber: number;
      answer: string;
      answeredBy: string;
      answeredAt: string;
      causeHypothesis: string | null;
      proved: string;
      words: string;
    }>;
  }> | null;
};

export type ConsentToShiftMutationVariables = Exact<{
  input: ShiftLegInput;
}>;

export type ConsentToShiftMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type RefuseShiftMutationVariables = Exact<{
  input: RefuseShiftInput;
}>;

export type RefuseShiftMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseDecideQueryVariables = Exact<{
  id: string;
}>;

export type CaseDecideQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    indicator: { id: string; title: string; unitLabel: string; decimals: number };
    partnership: { id: string; name: string };
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
};

export type DismissCaseMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type DismissCaseMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CorrectDataMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type CorrectDataMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type RedesignSystemMutationVariables = Exact<{
  input: RedesignSystemInput;
}>;

export type RedesignSystemMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CallInMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type CallInMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type EndDriftMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type EndDriftMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type DraftRecommendationMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type DraftRecommendationMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type EndTrackingMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type EndTrackingMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type IssueRecommendationMutationVariables = Exact<{
  input: RecommendationInput;
}>;

export type IssueRecommendationMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type MakeNoRecommendationMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type MakeNoRecommendationMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type ReferToScrutinyMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type ReferToScrutinyMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type StopWatchingCaseMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type StopWatchingCaseMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type WatchCaseMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type WatchCaseMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseDeliveryQueryVariables = Exact<{
  id: string;
}>;

export type CaseDeliveryQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    plan: {
      author: string;
      status: string;
      causes: string;
      backOnTrack: string | null;
      impactEqualities: string;
      impactSustainability: string;
      impactEfficiency: string;
      impactServices: string;
      impactPartners: string;
      consulted: string;
      risks: string;
      redesign: boolean;
      submittedAt: string | null;
      approvedBy: string | null;
      approvedAt: string | null;
      returnedComment: string | null;
      actions: Array<{
        id: string;
        title: string;
        person: string;
        starts: string | null;
        due: string | null;
        acceptance: string;
        organisation: { id: string; name: string } | null;
        milestones: Array<{
          id: string;
          title: string;
          due: string | null;
          state: string;
          evidence: string | null;
          completedBy: string | null;
          completedAt: string | null;
        }>;
      }>;
      trajectory: Array<{ periodLabel: string; date: string; value: number }>;
      criteria: { rule: string; ruleWords: string; pointsAfter: number } | null;
      resourcesAsked: Array<{
        id: string;
        fromHeading: string;
        toHeading: string;
        amount: number;
        unit: string;
        year: number;
        fromOrganisation: { id: string; name: string };
        toOrganisation: { id: string; name: string };
      }>;
    } | null;
    review: { pointsNeeded: number; pointsSoFar: number } | null;
    indicator: { id: string; title: string; unitLabel: string; decimals: number };
    partnership: { id: string; name: string };
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
};

export type CompleteMilestoneMutationVariables = Exact<{
  input: CompleteMilestoneInput;
}>;

export type CompleteMilestoneMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type BeginReviewMutationVariables = Exact<{
  input: CommentedInput;
}>;

export type BeginReviewMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseDriftQueryVariables = Exact<{
  id: string;
}>;

export type CaseDriftQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    indicator: { id: string; title: string; unitLabel: string; decimals: number };
    partnership: { id: string; name: string };
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
};

export type AuthoriseDriftMutationVariables = Exact<{
  input: AuthoriseDriftInput;
}>;

export type AuthoriseDriftMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseExplainQueryVariables = Exact<{
  id: string;
}>;

export type CaseExplainQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    draft: { savedAt: string; fields: Array<{ name: string; value: string }> } | null;
    indicator: {
      frequency: string;
      caption: string;
      id: string;
      title: string;
      unitLabel: string;
      decimals: number;
      latest: { periodLabel: string; periodStart: string; value: number | null } | null;
    };
    questions: Array<{
      id: string;
      group: string;
      text: string;
      required: boolean;
      askedBy: string;
      askedAt: string;
      answer: string | null;
      answeredBy: string | null;
      answeredAt: string | null;
      current: boolean;
      carriedOver: number;
      earlier: Array<{
        caseId: string;
        caseNumber: number;
        answer: string;
        answeredBy: string;
        answeredAt: string;
        causeHypothesis: string | null;
        proved: string;
        words: string;
      }>;
    }>;
    explanation: {
      causeHypothesis: string;
      evidence: string;
      forecastPeriodLabel: string;
      forecastValue: number;
      by: string;
      at: string;
      returnedComment: string | null;
    } | null;
    partnership: { id: string; name: string };
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
};

export type ExplainMutationVariables = Exact<{
  input: ExplainInput;
}>;

export type ExplainMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseHeadFragment = {
  id: string;
  number: number;
  version: number;
  state: string;
  stateLabel: string;
  waitingFor: string;
  open: boolean;
  cycle: number;
  dueAt: string | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
  mayTakeOutOfTurn: boolean;
  indicator: { id: string; title: string; unitLabel: string; decimals: number };
  partnership: { id: string; name: string };
  signal: {
    kind: string;
    class: ExceptionClass | null;
    ruleWords: string;
    periodLabel: string | null;
    value: number | null;
    target: number | null;
    text: string;
  };
  queue: {
    reason: string;
    inHand: number;
    capacity: number | null;
    inTurn: boolean;
    whyNot: string | null;
  } | null;
  events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
};

type CaseOutcome_CaseMoved_Fragment = {
  __typename: 'CaseMoved';
  case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
};

type CaseOutcome_ChangedMeanwhile_Fragment = {
  __typename: 'ChangedMeanwhile';
  message: string;
  version: number;
};

type CaseOutcome_Invalid_Fragment = {
  __typename: 'Invalid';
  message: string;
  fields: Array<{ field: string; message: string }>;
};

type CaseOutcome_NoFreePlace_Fragment = {
  __typename: 'NoFreePlace';
  message: string;
  mayTakeOutOfTurn: boolean;
};

type CaseOutcome_NotAvailableNow_Fragment = {
  __typename: 'NotAvailableNow';
  message: string;
  state: string;
  stateLabel: string;
  available: Array<string>;
};

type CaseOutcome_NotFound_Fragment = { __typename: 'NotFound'; message: string };

type CaseOutcome_NotPermitted_Fragment = { __typename: 'NotPermitted'; message: string; rule: string };

export type CaseOutcomeFragment =
  | CaseOutcome_CaseMoved_Fragment
  | CaseOutcome_ChangedMeanwhile_Fragment
  | CaseOutcome_Invalid_Fragment
  | CaseOutcome_NoFreePlace_Fragment
  | CaseOutcome_NotAvailableNow_Fragment
  | CaseOutcome_NotFound_Fragment
  | CaseOutcome_NotPermitted_Fragment;

export type DraftFragment = { savedAt: string; fields: Array<{ name: string; value: string }> };

export type SaveFormDraftMutationVariables = Exact<{
  input: SaveFormDraftInput;
}>;

export type SaveFormDraftMutation = {
  outcome:
    | { __typename: 'FormDraftSaved'; savedAt: string }
    | { __typename: 'Invalid'; message: string }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string }
    | null;
};

export type PlanPaperFragment = {
  author: string;
  status: string;
  causes: string;
  backOnTrack: string | null;
  impactEqualities: string;
  impactSustainability: string;
  impactEfficiency: string;
  impactServices: string;
  impactPartners: string;
  consulted: string;
  risks: string;
  redesign: boolean;
  submittedAt: string | null;
  approvedBy: string | null;
  approvedAt: string | null;
  returnedComment: string | null;
  actions: Array<{
    id: string;
    title: string;
    person: string;
    starts: string | null;
    due: string | null;
    acceptance: string;
    organisation: { id: string; name: string } | null;
    milestones: Array<{
      id: string;
      title: string;
      due: string | null;
      state: string;
      evidence: string | null;
      completedBy: string | null;
      completedAt: string | null;
    }>;
  }>;
  trajectory: Array<{ periodLabel: string; date: string; value: number }>;
  criteria: { rule: string; ruleWords: string; pointsAfter: number } | null;
  resourcesAsked: Array<{
    id: string;
    fromHeading: string;
    toHeading: string;
    amount: number;
    unit: string;
    year: number;
    fromOrganisation: { id: string; name: string };
    toOrganisation: { id: string; name: string };
  }>;
};

export type EarlierPartsFragment = {
  caseId: string;
  caseNumber: number;
  answer: string;
  answeredBy: string;
  answeredAt: string;
  causeHypothesis: string | null;
  proved: string;
  words: string;
};

export type QuestionPartsFragment = {
  id: string;
  group: string;
  text: string;
  required: boolean;
  askedBy: string;
  askedAt: string;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
  current: boolean;
  carriedOver: number;
  earlier: Array<{
    caseId: string;
    caseNumber: number;
    answer: string;
    answeredBy: string;
    answeredAt: string;
    causeHypothesis: string | null;
    proved: string;
    words: string;
  }>;
};

export type SuggestionPartsFragment = {
  code: string;
  group: string;
  text: string;
  own: boolean;
  required: boolean;
  earlier: Array<{
    caseId: string;
    caseNumber: number;
    answer: string;
    answeredBy: string;
    answeredAt: string;
    causeHypothesis: string | null;
    proved: string;
    words: string;
  }>;
};

export type CaseLeavesQueryVariables = Exact<{
  id: string;
}>;

export type CaseLeavesQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    closing: {
      practiceNote: {
        kind: string;
        version: number;
        text: string;
        forWhom: string | null;
        whatItTook: string | null;
        whatToWatch: string | null;
        commended: string | null;
        resourcesMayMove: boolean | null;
        heading: string | null;
        movesFrom: string | null;
        by: string;
        organisationName: string;
        at: string;
      } | null;
      commendation: {
        kind: string;
        version: number;
        text: string;
        forWhom: string | null;
        whatItTook: string | null;
        whatToWatch: string | null;
        commended: string | null;
        resourcesMayMove: boolean | null;
        heading: string | null;
        movesFrom: string | null;
        by: string;
        organisationName: string;
        at: string;
      } | null;
      resources: {
        kind: string;
        version: number;
        text: string;
        forWhom: string | null;
        whatItTook: string | null;
        whatToWatch: string | null;
        commended: string | null;
        resourcesMayMove: boolean | null;
        heading: string | null;
        movesFrom: string | null;
        by: string;
        organisationName: string;
        at: string;
      } | null;
      acts: Array<{
        name: string;
        label: string;
        available: boolean;
        whyNot: string | null;
        page: string | null;
      }>;
    } | null;
    indicator: { id: string; title: string; unitLabel: string; decimals: number };
    partnership: { id: string; name: string };
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
};

export type WritePracticeNoteMutationVariables = Exact<{
  input: PracticeNoteInput;
}>;

export type WritePracticeNoteMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'ClosingWritten'; caseId: string }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CommendMutationVariables = Exact<{
  input: CommendInput;
}>;

export type CommendMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'ClosingWritten'; caseId: string }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type AnswerResourcesMutationVariables = Exact<{
  input: AnswerResourcesInput;
}>;

export type AnswerResourcesMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'ClosingWritten'; caseId: string }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type ClosingNotePartsFragment = {
  kind: string;
  version: number;
  text: string;
  forWhom: string | null;
  whatItTook: string | null;
  whatToWatch: string | null;
  commended: string | null;
  resourcesMayMove: boolean | null;
  heading: string | null;
  movesFrom: string | null;
  by: string;
  organisationName: string;
  at: string;
};

export type ClosingPartsFragment = {
  practiceNote: {
    kind: string;
    version: number;
    text: string;
    forWhom: string | null;
    whatItTook: string | null;
    whatToWatch: string | null;
    commended: string | null;
    resourcesMayMove: boolean | null;
    heading: string | null;
    movesFrom: string | null;
    by: string;
    organisationName: string;
    at: string;
  } | null;
  commendation: {
    kind: string;
    version: number;
    text: string;
    forWhom: string | null;
    whatItTook: string | null;
    whatToWatch: string | null;
    commended: string | null;
    resourcesMayMove: boolean | null;
    heading: string | null;
    movesFrom: string | null;
    by: string;
    organisationName: string;
    at: string;
  } | null;
  resources: {
    kind: string;
    version: number;
    text: string;
    forWhom: string | null;
    whatItTook: string | null;
    whatToWatch: string | null;
    commended: string | null;
    resourcesMayMove: boolean | null;
    heading: string | null;
    movesFrom: string | null;
    by: string;
    organisationName: string;
    at: string;
  } | null;
  acts: Array<{
    name: string;
    label: string;
    available: boolean;
    whyNot: string | null;
    page: string | null;
  }>;
};

export type CasePlanQueryVariables = Exact<{
  id: string;
}>;

export type CasePlanQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    indicator: {
      id: string;
      title: string;
      unitLabel: string;
      decimals: number;
      latest: { periodLabel: string; value: number | null } | null;
      target: { value: number } | null;
    };
    partnership: {
      id: string;
      name: string;
      members: Array<{ left: string | null; organisation: { id: string; name: string } }>;
    };
    explanation: { causeHypothesis: string; evidence: string } | null;
    plan: {
      author: string;
      status: string;
      causes: string;
      backOnTrack: string | null;
      impactEqualities: string;
      impactSustainability: string;
      impactEfficiency: string;
      impactServices: string;
      impactPartners: string;
      consulted: string;
      risks: string;
      redesign: boolean;
      submittedAt: string | null;
      approvedBy: string | null;
      approvedAt: string | null;
      returnedComment: string | null;
      actions: Array<{
        id: string;
        title: string;
        person: string;
        starts: string | null;
        due: string | null;
        acceptance: string;
        organisation: { id: string; name: string } | null;
        milestones: Array<{
          id: string;
          title: string;
          due: string | null;
          state: string;
          evidence: string | null;
          completedBy: string | null;
          completedAt: string | null;
        }>;
      }>;
      trajectory: Array<{ periodLabel: string; date: string; value: number }>;
      criteria: { rule: string; ruleWords: string; pointsAfter: number } | null;
      resourcesAsked: Array<{
        id: string;
        fromHeading: string;
        toHeading: string;
        amount: number;
        unit: string;
        year: number;
        fromOrganisation: { id: string; name: string };
        toOrganisation: { id: string; name: string };
      }>;
    } | null;
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
  budgetHeadings: {
    edges: Array<{
      node: { name: string; year: number; unit: string; available: number } | null;
    } | null> | null;
  } | null;
  suggestedQuestions: Array<{
    code: string;
    group: string;
    text: string;
    own: boolean;
    required: boolean;
    earlier: Array<{
      caseId: string;
      caseNumber: number;
      answer: string;
      answeredBy: string;
      answeredAt: string;
      causeHypothesis: string | null;
      proved: string;
      words: string;
    }>;
  }> | null;
};

export type SavePlanDraftMutationVariables = Exact<{
  input: PlanInput;
}>;

export type SavePlanDraftMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type SubmitPlanMutationVariables = Exact<{
  input: PlanInput;
}>;

export type SubmitPlanMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type ChangePlanMutationVariables = Exact<{
  input: PlanInput;
}>;

export type ChangePlanMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseReconsiderQueryVariables = Exact<{
  id: string;
}>;

export type CaseReconsiderQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    explanation: { causeHypothesis: string; evidence: string } | null;
    plan: {
      author: string;
      status: string;
      causes: string;
      backOnTrack: string | null;
      impactEqualities: string;
      impactSustainability: string;
      impactEfficiency: string;
      impactServices: string;
      impactPartners: string;
      consulted: string;
      risks: string;
      redesign: boolean;
      submittedAt: string | null;
      approvedBy: string | null;
      approvedAt: string | null;
      returnedComment: string | null;
      actions: Array<{
        id: string;
        title: string;
        person: string;
        starts: string | null;
        due: string | null;
        acceptance: string;
        organisation: { id: string; name: string } | null;
        milestones: Array<{
          id: string;
          title: string;
          due: string | null;
          state: string;
          evidence: string | null;
          completedBy: string | null;
          completedAt: string | null;
        }>;
      }>;
      trajectory: Array<{ periodLabel: string; date: string; value: number }>;
      criteria: { rule: string; ruleWords: string; pointsAfter: number } | null;
      resourcesAsked: Array<{
        id: string;
        fromHeading: string;
        toHeading: string;
        amount: number;
        unit: string;
        year: number;
        fromOrganisation: { id: string; name: string };
        toOrganisation: { id: string; name: string };
      }>;
    } | null;
    history: Array<{ event: string; who: string; at: string; detail: string | null }>;
    indicator: { id: string; title: string; unitLabel: string; decimals: number };
    partnership: { id: string; name: string };
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
};

export type ReconsiderMutationVariables = Exact<{
  input: ReconsiderInput;
}>;

export type ReconsiderMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseRespondQueryVariables = Exact<{
  id: string;
}>;

export type CaseRespondQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    explanation: { causeHypothesis: string; evidence: string } | null;
    plan: {
      author: string;
      status: string;
      causes: string;
      backOnTrack: string | null;
      impactEqualities: string;
      impactSustainability: string;
      impactEfficiency: string;
      impactServices: string;
      impactPartners: string;
      consulted: string;
      risks: string;
      redesign: boolean;
      submittedAt: string | null;
      approvedBy: string | null;
      approvedAt: string | null;
      returnedComment: string | null;
      actions: Array<{
        id: string;
        title: string;
        person: string;
        starts: string | null;
        due: string | null;
        acceptance: string;
        organisation: { id: string; name: string } | null;
        milestones: Array<{
          id: string;
          title: string;
          due: string | null;
          state: string;
          evidence: string | null;
          completedBy: string | null;
          completedAt: string | null;
        }>;
      }>;
      trajectory: Array<{ periodLabel: string; date: string; value: number }>;
      criteria: { rule: string; ruleWords: string; pointsAfter: number } | null;
      resourcesAsked: Array<{
        id: string;
        fromHeading: string;
        toHeading: string;
        amount: number;
        unit: string;
        year: number;
        fromOrganisation: { id: string; name: string };
        toOrganisation: { id: string; name: string };
      }>;
    } | null;
    shift: { state: string; total: number } | null;
    indicator: { id: string; title: string; unitLabel: string; decimals: number };
    partnership: { id: string; name: string };
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
};

export type AcceptResponsibilityMutationVariables = Exact<{
  input: CommentedInput;
}>;

export type AcceptResponsibilityMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type DeclineResponsibilityMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type DeclineResponsibilityMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseReviewExplanationQueryVariables = Exact<{
  id: string;
}>;

export type CaseReviewExplanationQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    questions: Array<{
      id: string;
      group: string;
      text: string;
      required: boolean;
      askedBy: string;
      askedAt: string;
      answer: string | null;
      answeredBy: string | null;
      answeredAt: string | null;
      current: boolean;
      carriedOver: number;
      earlier: Array<{
        caseId: string;
        caseNumber: number;
        answer: string;
        answeredBy: string;
        answeredAt: string;
        causeHypothesis: string | null;
        proved: string;
        words: string;
      }>;
    }>;
    explanation: {
      causeHypothesis: string;
      evidence: string;
      forecastPeriodLabel: string;
      forecastValue: number;
      by: string;
      at: string;
      returnedComment: string | null;
    } | null;
    indicator: { id: string; title: string; unitLabel: string; decimals: number };
    partnership: { id: string; name: string };
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
};

export type AcceptExplanationMutationVariables = Exact<{
  input: CommentedInput;
}>;

export type AcceptExplanationMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type ReturnExplanationMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type ReturnExplanationMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CloseExplainedMutationVariables = Exact<{
  input: JustifiedInput;
}>;

export type CloseExplainedMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseReviewQueryVariables = Exact<{
  id: string;
}>;

export type CaseReviewQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    draft: { savedAt: string; fields: Array<{ name: string; value: string }> } | null;
    indicator: {
      caption: string;
      polarity: Polarity;
      series: import('../charts/series.ts').Series | null;
      id: string;
      title: string;
      unitLabel: string;
      decimals: number;
    };
    plan: {
      author: string;
      status: string;
      causes: string;
      backOnTrack: string | null;
      impactEqualities: string;
      impactSustainability: string;
      impactEfficiency: string;
      impactServices: string;
      impactPartners: string;
      consulted: string;
      risks: string;
      redesign: boolean;
      submittedAt: string | null;
      approvedBy: string | null;
      approvedAt: string | null;
      returnedComment: string | null;
      actions: Array<{
        id: string;
        title: string;
        person: string;
        starts: string | null;
        due: string | null;
        acceptance: string;
        organisation: { id: string; name: string } | null;
        milestones: Array<{
          id: string;
          title: string;
          due: string | null;
          state: string;
          evidence: string | null;
          completedBy: string | null;
          completedAt: string | null;
        }>;
      }>;
      trajectory: Array<{ periodLabel: string; date: string; value: number }>;
      criteria: { rule: string; ruleWords: string; pointsAfter: number } | null;
      resourcesAsked: Array<{
        id: string;
        fromHeading: string;
        toHeading: string;
        amount: number;
        unit: string;
        year: number;
        fromOrganisation: { id: string; name: string };
        toOrganisation: { id: string; name: string };
      }>;
    } | null;
    review: {
      verdict: string | null;
      computedVerdict: string;
      basis: string;
      pointsNeeded: number;
      pointsSoFar: number;
    } | null;
    partnership: { id: string; name: string };
    signal: {
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
  suggestedQuestions: Array<{
    code: string;
    group: string;
    text: string;
    own: boolean;
    required: boolean;
    earlier: Array<{
      caseId: string;
      caseNumber: number;
      answer: string;
      answeredBy: string;
      answeredAt: string;
      causeHypothesis: string | null;
      proved: string;
      words: string;
    }>;
  }> | null;
};

export type ConfirmVerdictMutationVariables = Exact<{
  input: ConfirmVerdictInput;
}>;

export type ConfirmVerdictMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type OverrideVerdictMutationVariables = Exact<{
  input: OverrideVerdictInput;
}>;

export type OverrideVerdictMutation = {
  outcome:
    | {
        __typename: 'CaseMoved';
        case: { id: string; version: number; stateLabel: string; waitingFor: string; open: boolean };
      }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type CaseHistoryFragment = {
  history: Array<{
    seq: number;
    at: string;
    event: string;
    label: string;
    who: string;
    onBehalfOf: string | null;
    byToken: string | null;
    fromLabel: string;
    toLabel: string;
    detail: string | null;
    kind: string | null;
    changes: Array<{ label: string; before: string | null; after: string | null }> | null;
  }>;
};

export type CaseTimelineQueryVariables = Exact<{
  id: string;
}>;

export type CaseTimelineQuery = {
  viewer: { id: string } | null;
  case: {
    number: number;
    history: Array<{
      seq: number;
      at: string;
      event: string;
      label: string;
      who: string;
      onBehalfOf: string | null;
      byToken: string | null;
      fromLabel: string;
      toLabel: string;
      detail: string | null;
      kind: string | null;
      changes: Array<{ label: string; before: string | null; after: string | null }> | null;
    }>;
  } | null;
};

export type CasePathQueryVariables = Exact<{
  id: string;
}>;

export type CasePathQuery = {
  viewer: { id: string } | null;
  case: {
    number: number;
    indicator: { series: import('../charts/series.ts').Series | null };
    plan: { trajectory: Array<{ periodLabel: string; date: string; value: number }> } | null;
  } | null;
};

export type CaseExplanationFragment = {
  causeHypothesis: string;
  evidence: string;
  forecastPeriodLabel: string;
  forecastValue: number;
  by: string;
  at: string;
  returnedComment: string | null;
};

export type CaseShiftFragment = {
  state: string;
  total: number;
  legs: Array<{
    id: string;
    heading: string;
    direction: string;
    amount: number;
    unit: string;
    year: number;
    state: string;
    virementId: string | null;
    virementLabel: string | null;
    by: string | null;
    at: string | null;
    organisation: { id: string; name: string };
  }>;
};

export type CaseReviewedFragment = {
  verdict: string | null;
  computedVerdict: string;
  basis: string;
  pointsNeeded: number;
  pointsSoFar: number;
  lesson: string | null;
  by: string | null;
  at: string | null;
  overridden: boolean;
  overrideReason: string | null;
};

export type CaseQueryVariables = Exact<{
  id: string;
}>;

export type CaseQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    openedAt: string;
    closedAt: string | null;
    scrutinyState: string;
    scrutinyStateLabel: string;
    id: string;
    number: number;
    version: number;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    cycle: number;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    mayTakeOutOfTurn: boolean;
    outOfTurn: Array<{ reason: string; by: string; at: string; place: string }>;
    recommendations: Array<{
      id: string;
      number: number;
      stateLabel: string;
      waitingFor: string;
      open: boolean;
      overdue: boolean;
      dueInWorkingDays: number | null;
    }>;
    indicator: {
      caption: string;
      polarity: Polarity;
      ownerName: string;
      ownerJobTitle: string;
      ownerOrganisationName: string;
      series: import('../charts/series.ts').Series | null;
      id: string;
      title: string;
      unitLabel: string;
      decimals: number;
    };
    signal: {
      criteriaVersion: number | null;
      adoptedBy: string | null;
      kind: string;
      class: ExceptionClass | null;
      ruleWords: string;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      text: string;
    };
    questions: Array<{
      id: string;
      group: string;
      text: string;
      required: boolean;
      askedBy: string;
      askedAt: string;
      answer: string | null;
      answeredBy: string | null;
      answeredAt: string | null;
    }>;
    explanation: {
      causeHypothesis: string;
      evidence: string;
      forecastPeriodLabel: string;
      forecastValue: number;
      by: string;
      at: string;
      returnedComment: string | null;
    } | null;
    plan: {
      author: string;
      status: string;
      causes: string;
      backOnTrack: string | null;
      impactEqualities: string;
      impactSustainability: string;
      impactEfficiency: string;
      impactServices: string;
      impactPartners: string;
      consulted: string;
      risks: string;
      redesign: boolean;
      submittedAt: string | null;
      approvedBy: string | null;
      approvedAt: string | null;
      returnedComment: string | null;
      actions: Array<{
        id: string;
        title: string;
        person: string;
        starts: string | null;
        due: string | null;
        acceptance: string;
        organisation: { id: string; name: string } | null;
        milestones: Array<{
          id: string;
          title: string;
          due: string | null;
          state: string;
          evidence: string | null;
          completedBy: string | null;
          completedAt: string | null;
        }>;
      }>;
      trajectory: Array<{ periodLabel: string; date: string; value: number }>;
      criteria: { rule: string; ruleWords: string; pointsAfter: number } | null;
      resourcesAsked: Array<{
        id: string;
        fromHeading: string;
        toHeading: string;
        amount: number;
        unit: string;
        year: number;
        fromOrganisation: { id: string; name: string };
        toOrganisation: { id: string; name: string };
      }>;
    } | null;
    shift: {
      state: string;
      total: number;
      legs: Array<{
        id: string;
        heading: string;
        direction: string;
        amount: number;
        unit: string;
        year: number;
        state: string;
        virementId: string | null;
        virementLabel: string | null;
        by: string | null;
        at: string | null;
        organisation: { id: string; name: string };
      }>;
    } | null;
    review: {
      verdict: string | null;
      computedVerdict: string;
      basis: string;
      pointsNeeded: number;
      pointsSoFar: number;
      lesson: string | null;
      by: string | null;
      at: string | null;
      overridden: boolean;
      overrideReason: string | null;
      numbers: {
        ruleWords: string;
        interventionDate: string;
        points: Array<{ periodLabel: string; value: number; place: string }>;
        before: { mean: number; upper: number; lower: number } | null;
        rebased: { mean: number; upper: number; lower: number } | null;
      } | null;
    } | null;
    pastCycles: Array<{ cycle: number }>;
    closing: {
      practiceNote: {
        kind: string;
        version: number;
        text: string;
        forWhom: string | null;
        whatItTook: string | null;
        whatToWatch: string | null;
        commended: string | null;
        resourcesMayMove: boolean | null;
        heading: string | null;
        movesFrom: string | null;
        by: string;
        organisationName: string;
        at: string;
      } | null;
      commendation: {
        kind: string;
        version: number;
        text: string;
        forWhom: string | null;
        whatItTook: string | null;
        whatToWatch: string | null;
        commended: string | null;
        resourcesMayMove: boolean | null;
        heading: string | null;
        movesFrom: string | null;
        by: string;
        organisationName: string;
        at: string;
      } | null;
      resources: {
        kind: string;
        version: number;
        text: string;
        forWhom: string | null;
        whatItTook: string | null;
        whatToWatch: string | null;
        commended: string | null;
        resourcesMayMove: boolean | null;
        heading: string | null;
        movesFrom: string | null;
        by: string;
        organisationName: string;
        at: string;
      } | null;
      acts: Array<{
        name: string;
        label: string;
        available: boolean;
        whyNot: string | null;
        page: string | null;
      }>;
    } | null;
    told: Array<{ at: string; addressedTo: string; about: string; escalation: boolean }>;
    way: Array<{ at: string; state: string; act: string }>;
    partnership: { id: string; name: string };
    queue: {
      reason: string;
      inHand: number;
      capacity: number | null;
      inTurn: boolean;
      whyNot: string | null;
    } | null;
    events: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
    history: Array<{
      seq: number;
      at: string;
      event: string;
      label: string;
      who: string;
      onBehalfOf: string | null;
      byToken: string | null;
      fromLabel: string;
      toLabel: string;
      detail: string | null;
      kind: string | null;
      changes: Array<{ label: string; before: string | null; after: string | null }> | null;
    }>;
  } | null;
};

export type CasePastQueryVariables = Exact<{
  id: string;
}>;

export type CasePastQuery = {
  viewer: { id: string } | null;
  case: {
    pastCycles: Array<{
      cycle: number;
      explanation: {
        causeHypothesis: string;
        evidence: string;
        forecastPeriodLabel: string;
        forecastValue: number;
        by: string;
        at: string;
        returnedComment: string | null;
      } | null;
      plan: {
        author: string;
        status: string;
        causes: string;
        backOnTrack: string | null;
        impactEqualities: string;
        impactSustainability: string;
        impactEfficiency: string;
        impactServices: string;
        impactPartners: string;
        consulted: string;
        risks: string;
        redesign: boolean;
        submittedAt: string | null;
        approvedBy: string | null;
        approvedAt: string | null;
        returnedComment: string | null;
        actions: Array<{
          id: string;
          title: string;
          person: string;
          starts: string | null;
          due: string | null;
          acceptance: string;
          organisation: { id: string; name: string } | null;
          milestones: Array<{
            id: string;
            title: string;
            due: string | null;
            state: string;
            evidence: string | null;
            completedBy: string | null;
            completedAt: string | null;
          }>;
        }>;
        trajectory: Array<{ periodLabel: string; date: string; value: number }>;
        criteria: { rule: string; ruleWords: string; pointsAfter: number } | null;
        resourcesAsked: Array<{
          id: string;
          fromHeading: string;
          toHeading: string;
          amount: number;
          unit: string;
          year: number;
          fromOrganisation: { id: string; name: string };
          toOrganisation: { id: string; name: string };
        }>;
      } | null;
      shift: {
        state: string;
        total: number;
        legs: Array<{
          id: string;
          heading: string;
          direction: string;
          amount: number;
          unit: string;
          year: number;
          state: string;
          virementId: string | null;
          virementLabel: string | null;
          by: string | null;
          at: string | null;
          organisation: { id: string; name: string };
        }>;
      } | null;
      review: {
        verdict: string | null;
        computedVerdict: string;
        basis: string;
        pointsNeeded: number;
        pointsSoFar: number;
        lesson: string | null;
        by: string | null;
        at: string | null;
        overridden: boolean;
        overrideReason: string | null;
      } | null;
    }>;
  } | null;
};

export type BottlenecksQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;

export type BottlenecksQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  waitingTimes: {
    readable: boolean;
    whyNot: string | null;
    from: string;
    to: string;
    problems: Array<{ field: string; message: string }>;
    stages: Array<{
      stage: string;
      stageLabel: string;
      organisationName: string | null;
      ended: number;
      median: number | null;
      ninetieth: number | null;
      longest: number | null;
      now: number;
      overdueNow: number;
      escalations: number;
    }>;
    organisations: Array<{
      stage: string;
      stageLabel: string;
      organisationName: string | null;
      ended: number;
      median: number | null;
      ninetieth: number | null;
      longest: number | null;
      now: number;
      overdueNow: number;
      escalations: number;
    }>;
  } | null;
};

export type WaitingPartsFragment = {
  stage: string;
  stageLabel: string;
  organisationName: string | null;
  ended: number;
  median: number | null;
  ninetieth: number | null;
  longest: number | null;
  now: number;
  overdueNow: number;
  escalations: number;
};

export type CasesQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;

export type CasesQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    partnerships: Array<{ id: string; name: string; themes: Array<{ code: string; name: string }> }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  organisations: { edges: Array<{ node: { id: string; name: string } | null } | null> | null } | null;
  cases: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    counts: Array<{
      state: string;
      label: string;
      count: number;
      overdue: number;
      medianWorkingDays: number | null;
    }>;
    edges: Array<{
      node: {
        id: string;
        number: number;
        indicatorId: string;
        indicatorTitle: string;
        partnershipName: string;
        organisationName: string;
        themeName: string;
        state: string;
        stateLabel: string;
        waitingFor: string;
        openedAt: string;
        closedAt: string | null;
        ageWorkingDays: number;
        stateSince: string;
        inStateWorkingDays: number | null;
        dueAt: string | null;
        dueInWorkingDays: number | null;
        overdue: boolean;
        exception: ExceptionClass | null;
        cycle: number;
        rank: number | null;
        rankReason: string | null;
        waitsForPlace: boolean;
        outOfTurn: number;
        escalated: number;
        redesign: boolean;
        overrides: number;
        planApproved: boolean;
        milestones: number;
        milestonesMet: number;
      } | null;
    } | null> | null;
  } | null;
};

export type PlanGapsQueryVariables = Exact<{
  partnershipId?: string | null | undefined;
  organisationId?: string | null | undefined;
  kind?: PlanGapKind | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;

export type PlanGapsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    partnerships: Array<{ id: string; name: string }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  organisations: { edges: Array<{ node: { id: string; name: string } | null } | null> | null } | null;
  planGaps: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    counts: { red: number; noCase: number; noPlan: number; plansUnderWay: number; noMilestone: number };
    edges: Array<{
      node: {
        kind: PlanGapKind;
        indicatorId: string;
        indicatorTitle: string;
        themeName: string;
        partnershipName: string;
        organisationName: string;
        ownerName: string;
        periodLabel: string | null;
        value: number | null;
        target: number | null;
        unitLabel: string;
        decimals: number;
        ragWord: string;
        rag: Rag;
        caseId: string | null;
        number: number | null;
        stateLabel: string | null;
        waitingFor: string | null;
        ageWorkingDays: number | null;
        dueAt: string | null;
        dueInWorkingDays: number | null;
        overdue: boolean;
        milestones: number;
        lastCaseId: string | null;
        lastCaseStateLabel: string | null;
        lastCaseClosedAt: string | null;
      } | null;
    } | null> | null;
  } | null;
};

export type OverridesQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;

export type OverridesQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  verdictOverrides: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{
      node: {
        caseId: string;
        number: number;
        indicatorTitle: string;
        organisationName: string;
        partnershipName: string;
        cycle: number;
        computedLabel: string;
        basis: string;
        verdictLabel: string;
        reason: string;
        lesson: string;
        by: string;
        at: string | null;
      } | null;
    } | null> | null;
  } | null;
};

export type DriftRegisterQueryVariables = Exact<{
  inForce?: boolean | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;

export type DriftRegisterQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  driftRegister: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{
      node: {
        caseId: string;
        number: number;
        indicatorTitle: string;
        organisationName: string;
        partnershipName: string;
        reason: string;
        reviewDate: string;
        resourceReleased: string | null;
        by: string;
        at: string;
        stateBefore: string;
        endedAt: string | null;
        reviewOverdue: boolean;
      } | null;
    } | null> | null;
  } | null;
};

export type OutcomeChainQueryVariables = Exact<{
  id: string;
}>;

export type OutcomeChainQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  outcomeChain: {
    indicatorId: string;
    title: string;
    mayLink: boolean;
    whyNot: string | null;
    others: Array<{ value: string; label: string }>;
    nodes: Array<{
      indicatorId: string;
      title: string;
      kind: string;
      ownerOrganisationName: string;
      column: number;
      concern: boolean;
      ragWord: string | null;
    }>;
    links: Array<{
      id: string;
      fromId: string;
      fromTitle: string;
      toId: string;
      toTitle: string;
      sort: string;
      lagMonths: number;
      strength: string;
      evidence: string;
      proposedBy: string;
      fromConfirmedBy: string | null;
      toConfirmedBy: string | null;
      confirmed: boolean;
      mayConfirm: boolean;
      mayEnd: boolean;
    }>;
    warnings: Array<{
      indicatorId: string;
      title: string;
      lagMonths: number;
      expectedBy: string;
      strength: string;
    }>;
  } | null;
};

export type LinkMeasuresMutationVariables = Exact<{
  input: LinkMeasuresInput;
}>;

export type LinkMeasuresMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type AnswerLinkMutationVariables = Exact<{
  input: AnswerLinkInput;
}>;

export type AnswerLinkMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type ComparatorSetsQueryVariables = Exact<{
  id: string;
}>;

export type ComparatorSetsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  comparatorSets: {
    ownerId: string;
    of: string;
    name: string;
    mayMaintain: boolean;
    whyNot: string | null;
    areas: Array<{ code: string; name: string }>;
    benchmarks: Array<{ code: string; name: string }>;
    sets: Array<{
      code: string;
      version: number;
      name: string;
      reason: string;
      retired: boolean;
      by: string;
      at: string;
      measureCount: number;
      areas: Array<{ code: string; name: string }>;
      benchmark: { code: string; name: string } | null;
    }>;
  } | null;
};

export type KeepComparatorSetMutationVariables = Exact<{
  input: KeepComparatorSetInput;
}>;

export type KeepComparatorSetMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type RetireComparatorSetMutationVariables = Exact<{
  input: RetireComparatorSetInput;
}>;

export type RetireComparatorSetMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type ComparatorUseQueryVariables = Exact<{
  id: string;
}>;

export type ComparatorUseQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  comparatorUse: {
    indicatorId: string;
    indicatorTitle: string;
    ownerId: string;
    of: string;
    version: number;
    setCode: string | null;
    mayMaintain: boolean;
    whyNot: string | null;
    differs: Array<{ areaCode: string; how: string }>;
    sets: Array<{ code: string; name: string; reason: string; areas: Array<{ code: string; name: string }> }>;
  } | null;
};

export type ChooseComparatorsMutationVariables = Exact<{
  input: ChooseComparatorsInput;
}>;

export type ChooseComparatorsMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type CriteriaQueryVariables = Exact<{
  id: string;
}>;

export type CriteriaQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  exceptionCriteria: {
    ownerId: string;
    of: string;
    name: string;
    mayPropose: boolean;
    whyNot: string | null;
    versions: Array<{
      version: number;
      adoptedBy: string;
      adoptedAt: string;
      effectiveFrom: string;
      inForce: boolean;
      rationale: string | null;
      proposedBy: string | null;
      rules: Array<{
        rule: string;
        periods: number | null;
        counts: string | null;
        whileRag: Array<string>;
        words: string;
      }>;
    }>;
    proposal: {
      id: string;
      effectiveFrom: string;
      rationale: string;
      proposedBy: string;
      proposedAt: string;
      mayDecide: boolean;
      whyNot: string | null;
      rules: Array<{ words: string }>;
    } | null;
    flagged: Array<{ indicatorId: string; title: string; counts: string; words: string; version: number }>;
  } | null;
};

export type ProposeCriteriaMutationVariables = Exact<{
  input: ProposeCriteriaInput;
}>;

export type ProposeCriteriaMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type DecideCriteriaMutationVariables = Exact<{
  input: DecideCriteriaInput;
}>;

export type DecideCriteriaMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type DelegationFieldsFragment = {
  id: string;
  roleName: string;
  tenantName: string;
  fromName: string;
  toName: string;
  toJobTitle: string;
  starts: string;
  ends: string;
  reason: string;
  endedAt: string | null;
  endReason: string | null;
  standing: string;
  acts: Array<{ name: string; available: boolean; whyNot: string | null }>;
};

export type DelegationsPageQueryVariables = Exact<{ [key: string]: never }>;

export type DelegationsPageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  delegations: {
    organisationName: string;
    seesEverybodys: boolean;
    given: Array<{
      id: string;
      roleName: string;
      tenantName: string;
      fromName: string;
      toName: string;
      toJobTitle: string;
      starts: string;
      ends: string;
      reason: string;
      endedAt: string | null;
      endReason: string | null;
      standing: string;
      acts: Array<{ name: string; available: boolean; whyNot: string | null }>;
    }>;
    received: Array<{
      id: string;
      roleName: string;
      tenantName: string;
      fromName: string;
      toName: string;
      toJobTitle: string;
      starts: string;
      ends: string;
      reason: string;
      endedAt: string | null;
      endReason: string | null;
      standing: string;
      acts: Array<{ name: string; available: boolean; whyNot: string | null }>;
    }>;
    everybodys: Array<{
      id: string;
      roleName: string;
      tenantName: string;
      fromName: string;
      toName: string;
      toJobTitle: string;
      starts: string;
      ends: string;
      reason: string;
      endedAt: string | null;
      endReason: string | null;
      standing: string;
      acts: Array<{ name: string; available: boolean; whyNot: string | null }>;
    }>;
    notices: Array<{ delegationId: string; text: string; at: string }>;
    offers: Array<{
      appointmentId: string;
      label: string;
      acts: Array<{ name: string; available: boolean; whyNot: string | null; rule: string | null }>;
    }>;
    colleagues: Array<{ value: string; label: string }>;
  };
};

export type DelegateRoleMutationVariables = Exact<{
  input: DelegateRoleInput;
}>;

export type DelegateRoleMutation = {
  outcome:
    | { __typename: 'DelegationsChanged'; delegations: { organisationName: string } }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type EndDelegationMutationVariables = Exact<{
  input: EndDelegationInput;
}>;

export type EndDelegationMutation = {
  outcome:
    | { __typename: 'DelegationsChanged'; delegations: { organisationName: string } }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type ReadDelegationMutationVariables = Exact<{
  delegationId: string;
}>;

export type ReadDelegationMutation = {
  outcome:
    | { __typename: 'DelegationsChanged' }
    | { __typename: 'Invalid' }
    | { __typename: 'NotFound' }
    | { __typename: 'NotPermitted' }
    | null;
};

export type DoorsPageQueryVariables = Exact<{
  id: string;
}>;

export type DoorsPageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  doors: {
    organisationId: string;
    organisationName: string;
    providers: Array<{
      id: string;
      name: string;
      issuer: string;
      entraTenant: string | null;
      clientId: string;
      hasSecret: boolean;
      listed: boolean;
      addedAt: string;
    }>;
    people: Array<{
      personId: string;
      name: string;
      email: string;
      hasPassword: boolean;
      hasSecondFactor: boolean;
      linkedAt: Array<string>;
      actsElsewhere: boolean;
      factorAskedAt: string | null;
    }>;
  } | null;
};

export type AddSignInProviderMutationVariables = Exact<{
  input: AddSignInProviderInput;
}>;

export type AddSignInProviderMutation = {
  addSignInProvider:
    | { __typename: 'DoorsKept' }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type WithdrawSignInProviderMutationVariables = Exact<{
  input: WithdrawSignInProviderInput;
}>;

export type WithdrawSignInProviderMutation = {
  withdrawSignInProvider:
    | { __typename: 'DoorsKept' }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type UnlinkSignInMutationVariables = Exact<{
  input: UnlinkSignInInput;
}>;

export type UnlinkSignInMutation = {
  unlinkSignIn:
    | { __typename: 'DoorsKept' }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type IssueSignInLinkMutationVariables = Exact<{
  input: IssueSignInLinkInput;
}>;

export type IssueSignInLinkMutation = {
  issueSignInLink:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SignInLinkIssued'; personName: string; secret: string; expiresAt: string }
    | null;
};

export type TakeOffSecondFactorMutationVariables = Exact<{
  input: TakeOffSecondFactorInput;
}>;

export type TakeOffSecondFactorMutation = {
  takeOffSecondFactor:
    | { __typename: 'DoorsKept' }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type ForecastsQueryVariables = Exact<{
  id: string;
}>;

export type ForecastsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  forecastRecord: {
    indicatorId: string;
    title: string;
    unitLabel: string;
    decimals: number;
    scoreWords: string;
    may: boolean;
    whyNot: string | null;
    score: {
      pairs: number;
      meanError: number;
      bias: number;
      coverage: number | null;
      maseNaive: number | null;
      maseSeasonal: number | null;
    } | null;
    open: Array<{
      periodStart: string;
      periodLabel: string;
      locksOn: string;
      forecast: {
        value: number;
        low: number | null;
        high: number | null;
        basis: string;
        madeBy: string;
        madeAt: string;
        revision: number;
      } | null;
      statistical: { value: number; low: number; high: number; methodWords: string } | null;
    }>;
    lines: Array<{
      periodStart: string;
      periodLabel: string;
      value: number;
      low: number | null;
      high: number | null;
      basis: string;
      madeBy: string;
      madeAt: string;
      revision: number;
      actual: number | null;
      actualStatus: string | null;
      error: number | null;
      inRange: boolean | null;
    }>;
  } | null;
};

export type MakeForecastMutationVariables = Exact<{
  input: MakeForecastInput;
}>;

export type MakeForecastMutation = {
  makeForecast:
    | { __typename: 'ForecastMade'; record: { indicatorId: string } }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type ReaderQueryVariables = Exact<{ [key: string]: never }>;

export type ReaderQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
};

export type HomeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type HomeQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    partnerships: Array<{ id: string; name: string }>;
    appointments: Array<{ role: Role; tenantName: string }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  needsMe: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        kind: string;
        title: string;
        detail: string;
        partnershipName: string;
        dueAt: string | null;
        dueInWorkingDays: number | null;
        overdue: boolean;
        button: string;
        subjectId: string | null;
        caseId: string | null;
        indicatorId: string | null;
        periodStart: string | null;
      } | null;
    } | null> | null;
  } | null;
};

export type ImportsQueryVariables = Exact<{ [key: string]: never }>;

export type ImportsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  importPlaces: Array<{ ownerId: string; name: string; kind: string; kindLabel: string }> | null;
  imports: {
    edges: Array<{
      node: {
        id: string;
        ownerName: string;
        kindLabel: string;
        unitWord: string;
        fileName: string;
        state: string;
        stateLabel: string;
        uploadedByName: string;
        uploadedAt: string;
        outcome: { added: number; changed: number; same: number } | null;
      } | null;
    } | null> | null;
  } | null;
};

export type FileImportQueryVariables = Exact<{
  id: string;
}>;

export type FileImportQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  fileImport: {
    id: string;
    ownerName: string;
    kind: string;
    kindLabel: string;
    unitWord: string;
    fileName: string;
    size: number;
    state: string;
    stateLabel: string;
    working: boolean;
    version: number;
    progress: number | null;
    done: number | null;
    whole: number | null;
    uploadedByName: string;
    uploadedAt: string;
    appliedByName: string | null;
    appliedAt: string | null;
    undoneByName: string | null;
    undoneAt: string | null;
    trouble: string | null;
    format: string | null;
    otherSheets: Array<string>;
    headerRow: number | null;
    columnProblems: Array<string>;
    sameFileAt: string | null;
    canChange: boolean;
    canConfirm: boolean;
    canUndo: boolean;
    canDiscard: boolean;
    columns: Array<{ name: string; role: string; samples: Array<string> }>;
    questions: Array<{
      kind: string;
      said: string;
      rows: number;
      firstRow: number;
      message: string | null;
      choices: Array<string>;
      answer: string | null;
    }>;
    notices: Array<{ text: string; times: number }>;
    problems: Array<{
      row: number;
      column: number | null;
      columnName: string | null;
      cell: string;
      message: string;
    }>;
    preview: Array<{
      row: number;
      title: string;
      period: string;
      areaName: string;
      value: number | null;
      missing: string | null;
      before: number | null;
      missingBefore: string | null;
      unitLabel: string;
      decimals: number;
    }>;
    entries: Array<{
      row: number;
      title: string;
      detail: string;
      standing: string;
      notes: Array<string>;
      resultId: string | null;
    }>;
    explained: Array<{
      row: number;
      title: string;
      period: string;
      value: number;
      unitLabel: string;
      decimals: number;
      explanation: string;
    }>;
    roleChoices: Array<{ role: string; words: string }>;
    indicators: Array<{ id: string; title: string }>;
    counts: {
      rows: number;
      figures: number;
      missing: number | null;
      problems: number;
      noFigure: number;
      leftOut: number;
      otherAreas: number;
      notes: number;
    } | null;
    outcome: { added: number; changed: number; same: number; indicators: number; casesOpened: number } | null;
  } | null;
};

export type MapImportMutationVariables = Exact<{
  input: MapImportInput;
}>;

export type MapImportMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'ImportMoved'; fileImport: { id: string } }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type ConfirmImportMutationVariables = Exact<{
  input: ImportActInput;
}>;

export type ConfirmImportMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'ImportMoved'; fileImport: { id: string } }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type UndoImportMutationVariables = Exact<{
  input: ImportActInput;
}>;

export type UndoImportMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'ImportMoved'; fileImport: { id: string } }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type DiscardImportMutationVariables = Exact<{
  input: ImportActInput;
}>;

export type DiscardImportMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'ImportMoved'; fileImport: { id: string } }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type SeriesSourcesQueryVariables = Exact<{ [key: string]: never }>;

export type SeriesSourcesQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  seriesSources: Array<{ code: string; name: string; host: string; seriesHint: string }> | null;
  seriesPlaces: Array<{
    ownerId: string;
    name: string;
    kindLabel: string;
    areas: Array<string>;
    fetched: Array<{
      source: string;
      indicatorId: string;
      title: string;
      series: string;
      areas: Array<string>;
      fromYear: number;
      fetchedAt: string;
    }>;
    indicators: Array<{ id: string; title: string }>;
  }> | null;
};

export type BringInSeriesMutationVariables = Exact<{
  input: BringInSeriesInput;
}>;

export type BringInSeriesMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'ImportMoved'; fileImport: { id: string } }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type IndicatorDataQueryVariables = Exact<{
  id: string;
}>;

export type IndicatorDataQuery = {
  viewer: { id: string } | null;
  indicator: {
    code: string;
    title: string;
    definition: string;
    unitLabel: string;
    series: import('../charts/series.ts').Series | null;
    partnership: { name: string } | null;
    organisation: { code: string; name: string; gssCode: string | null } | null;
    source: { publisher: string; licence: string; attribution: string };
    contributions: Array<{
      periodLabel: string;
      periodStart: string;
      value: number | null;
      numerator: number | null;
      denominator: number | null;
      state: string;
      missing: string | null;
      revision: number | null;
      restatedReason: string | null;
      signedBy: string | null;
      signedAt: string | null;
      verifiedBy: string | null;
      commentary: string | null;
      organisation: { code: string; name: string; gssCode: string | null };
    }>;
    targets: Array<{
      starts: string;
      ends: string;
      value: number;
      toleranceBelow: number;
      toleranceAbove: number;
      basis: string;
      fixedAt: string;
    }>;
    comparators: Array<{
      areaCode: string;
      areaName: string;
      periodLabel: string;
      value: number;
      rank: number | null;
      differs: string | null;
    }>;
  } | null;
};

export type IndicatorQueryVariables = Exact<{
  id: string;
}>;

export type IndicatorQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  breakdowns: Array<{
    grouping: string;
    periodLabel: string;
    threshold: number;
    hiddenCount: number;
    parts: Array<{
      code: string;
      name: string;
      value: number | null;
      numerator: number | null;
      denominator: number | null;
      hidden: boolean;
      rag: Rag;
      ragWord: string;
    }>;
    masked: Array<{ name: string; value: number; ragWord: string; sure: boolean | null }>;
  }> | null;
  forecastRecord: {
    scoreWords: string;
    may: boolean;
    lines: Array<{ periodStart: string }>;
    open: Array<{
      periodLabel: string;
      forecast: { value: number; low: number | null; high: number | null; madeBy: string } | null;
      statistical: { value: number; low: number; high: number; methodWords: string } | null;
    }>;
  } | null;
  indicatorActs: Array<{ name: string; available: boolean; whyNot: string | null }> | null;
  breakdownOffer: { available: boolean } | null;
  targetOffer: { available: boolean } | null;
  targetProposals: {
    edges: Array<{
      node: {
        id: string;
        value: number;
        starts: string;
        ends: string;
        open: boolean;
        stateLabel: string;
        waitingFor: string;
      } | null;
    } | null> | null;
  } | null;
  servedPriorities: Array<{ id: string; title: string; rank: number | null; ownerName: string }> | null;
  indicator: {
    id: string;
    title: string;
    definition: string;
    definitionVersion: number;
    themeName: string | null;
    level: string;
    kind: string;
    origin: string;
    polarity: Polarity;
    polarityWords: string;
    unitLabel: string;
    decimals: number;
    frequencyWords: string;
    aggregation: string | null;
    aggregationWords: string | null;
    ownerName: string;
    ownerJobTitle: string;
    ownerOrganisationName: string;
    deputyName: string | null;
    portfolio: string | null;
    portfolioHolderName: string | null;
    caveat: string | null;
    without: Array<string>;
    caption: string;
    series: import('../charts/series.ts').Series | null;
    funnel: import('../charts/funnel.ts').Funnel | null;
    whyNoFunnel: string | null;
    partnership: { id: string; name: string } | null;
    organisation: { id: string; name: string } | null;
    overlaps: Array<{ periodStart: string; amount: number; reason: string; by: string; at: string }>;
    source: { title: string; publisher: string; url: string | null; licence: string; attribution: string };
    retirement: {
      from: string;
      reason: string;
      successorId: string | null;
      successorTitle: string | null;
    } | null;
    latest: {
      periodLabel: string;
      value: number | null;
      rag: Rag;
      ragWord: string;
      ragOfLatestMeaning: string;
      direction: DirectionOfTravel;
      sinceLast: number | null;
      sinceLastYear: number | null;
      variation: string | null;
      variationWords: string | null;
      assurance: string | null;
      assuranceWords: string | null;
      exception: ExceptionClass | null;
      exceptionWords: string | null;
      criteriaVersion: number | null;
      recommendedResponseWords: string | null;
      signedLabel: string | null;
      provisional: boolean;
      missing: string | null;
      overdue: { periodLabel: string; dueOn: string } | null;
    } | null;
    contributions: Array<{
      periodLabel: string;
      periodStart: string;
      value: number | null;
      numerator: number | null;
      denominator: number | null;
      state: string;
      missing: string | null;
      signedBy: string | null;
      signedAt: string | null;
      revision: number | null;
      restatedReason: string | null;
      verifiedBy: string | null;
      verifiedAt: string | null;
      commentary: string | null;
      organisation: { id: string; name: string };
    }>;
    target: {
      id: string;
      starts: string;
      ends: string;
      value: number;
      toleranceBelow: number;
      toleranceAbove: number;
      basis: string;
      example: boolean;
      fixedAt: string;
    } | null;
    targets: Array<{ starts: string; ends: string; value: number }>;
    comparators: Array<{
      areaCode: string;
      areaName: string;
      periodLabel: string;
      value: number;
      own: boolean;
      rank: number | null;
      quartile: number | null;
      benchmark: boolean;
      differs: string | null;
    }>;
    comparedWith: {
      name: string;
      reason: string;
      by: string;
      at: string;
      withoutFigure: Array<string>;
    } | null;
    openCase: {
      id: string;
      number: number;
      stateLabel: string;
      waitingFor: string;
      openedAt: string;
      dueAt: string | null;
      dueInWorkingDays: number | null;
      overdue: boolean;
    } | null;
    pastCases: Array<{
      id: string;
      number: number;
      stateLabel: string;
      openedAt: string;
      closedAt: string | null;
    }>;
  } | null;
  pastFlags: Array<{
    periodLabel: string;
    judgedOn: string;
    counts: string;
    words: string;
    version: number;
    adoptedBy: string;
  }> | null;
  qualityPassport: {
    gap: string | null;
    assessedBy: string | null;
    mayAssess: boolean;
    leave: { until: string; body: string } | null;
    tests: Array<{ label: string; scoreWords: string | null }>;
  } | null;
  outcomeChain: {
    indicatorId: string;
    mayLink: boolean;
    nodes: Array<{
      indicatorId: string;
      title: string;
      kind: string;
      ownerOrganisationName: string;
      column: number;
      concern: boolean;
      ragWord: string | null;
    }>;
    links: Array<{
      id: string;
      fromId: string;
      fromTitle: string;
      toId: string;
      toTitle: string;
      sort: string;
      lagMonths: number;
      strength: string;
      evidence: string;
      proposedBy: string;
      fromConfirmedBy: string | null;
      toConfirmedBy: string | null;
      confirmed: boolean;
      mayConfirm: boolean;
      mayEnd: boolean;
    }>;
    warnings: Array<{
      indicatorId: string;
      title: string;
      lagMonths: number;
      expectedBy: string;
      strength: string;
    }>;
  } | null;
  measureSetUp: {
    mayChange: boolean;
    ownerLeft: boolean;
    definitions: Array<{
      version: number;
      effectiveFrom: string | null;
      definition: string;
      reason: string | null;
      setBy: string;
      setAt: string;
    }>;
  } | null;
};

export type MeasurePartsFragment = {
  pastFlags: Array<{
    periodLabel: string;
    judgedOn: string;
    counts: string;
    words: string;
    version: number;
    adoptedBy: string;
  }> | null;
  qualityPassport: {
    gap: string | null;
    assessedBy: string | null;
    mayAssess: boolean;
    leave: { until: string; body: string } | null;
    tests: Array<{ label: string; scoreWords: string | null }>;
  } | null;
  outcomeChain: {
    indicatorId: string;
    mayLink: boolean;
    nodes: Array<{
      indicatorId: string;
      title: string;
      kind: string;
      ownerOrganisationName: string;
      column: number;
      concern: boolean;
      ragWord: string | null;
    }>;
    links: Array<{
      id: string;
      fromId: string;
      fromTitle: string;
      toId: string;
      toTitle: string;
      sort: string;
      lagMonths: number;
      strength: string;
      evidence: string;
      proposedBy: string;
      fromConfirmedBy: string | null;
      toConfirmedBy: string | null;
      confirmed: boolean;
      mayConfirm: boolean;
      mayEnd: boolean;
    }>;
    warnings: Array<{
      indicatorId: string;
      title: string;
      lagMonths: number;
      expectedBy: string;
      strength: string;
    }>;
  } | null;
  measureSetUp: {
    mayChange: boolean;
    ownerLeft: boolean;
    definitions: Array<{
      version: number;
      effectiveFrom: string | null;
      definition: string;
      reason: string | null;
      setBy: string;
      setAt: string;
    }>;
  } | null;
};

export type PlaceMeasuresQueryVariables = Exact<{
  id: string;
}>;

export type PlaceMeasuresQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  placeMeasures: {
    ownerId: string;
    of: string;
    name: string;
    mayDefine: boolean;
    whyNot: string | null;
    measures: Array<{
      id: string;
      code: string;
      title: string;
      themeName: string | null;
      level: string;
      kind: string;
      origin: string;
      ownerName: string;
      ownerOrganisationName: string;
      deputyName: string | null;
      ownerLeft: boolean;
      definitionVersion: number;
      suites: Array<string>;
    }>;
    people: Array<{ value: string; label: string }>;
    themes: Array<{ value: string; label: string }>;
    portfolios: Array<{ value: string; label: string }>;
  } | null;
};

export type MeasureSetUpQueryVariables = Exact<{
  id: string;
}>;

export type MeasureSetUpQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  measureSetUp: {
    id: string;
    ownerId: string;
    version: number;
    mayChange: boolean;
    whyNot: string | null;
    retired: boolean;
    ownerLeft: boolean;
    code: string;
    title: string;
    definition: string;
    definitionVersion: number;
    themeCode: string | null;
    level: string;
    kind: string;
    origin: string;
    polarity: string;
    unit: string;
    unitLabel: string;
    decimals: number;
    frequency: string;
    reportingLagDays: number | null;
    valueKind: string;
    multiplier: number;
    numeratorLabel: string | null;
    denominatorLabel: string | null;
    aggregation: string | null;
    ownerPersonId: string;
    ownerName: string;
    deputyPersonId: string | null;
    deputyName: string | null;
    portfolio: string | null;
    priority: number;
    sourceTitle: string;
    sourcePublisher: string;
    sourceUrl: string | null;
    licence: string;
    attribution: string;
    caveat: string | null;
  } | null;
};

export type DefineMeasureMutationVariables = Exact<{
  input: DefineMeasureInput;
}>;

export type DefineMeasureMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type DescribeMeasureMutationVariables = Exact<{
  input: DescribeMeasureInput;
}>;

export type DescribeMeasureMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type RedefineMeasureMutationVariables = Exact<{
  input: RedefineMeasureInput;
}>;

export type RedefineMeasureMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type HandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;

export type HandOverMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type MembershipPageQueryVariables = Exact<{
  partnershipId: string;
  organisationId: string;
  lastDay?: string | null | undefined;
}>;

export type MembershipPageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  memberStanding: {
    partnershipId: string;
    partnershipName: string;
    organisationId: string;
    organisationName: string;
    accountableBody: boolean;
    joined: string;
    left: string | null;
    standing: string;
    lastDay: string;
    mayChange: boolean;
    whyNot: string | null;
    work: Array<{ key: string; kind: string; bearing: string; words: string; subjectId: string | null }>;
    departures: Array<{
      joined: string;
      lastDay: string;
      reason: string;
      decidedBy: string;
      decidedAt: string;
      standing: string;
      calledOffBy: string | null;
      calledOffReason: string | null;
      leaves: Array<string>;
      leftOpen: Array<string>;
    }>;
  } | null;
};

export type LeavePartnershipMutationVariables = Exact<{
  input: LeavePartnershipInput;
}>;

export type LeavePartnershipMutation = {
  outcome:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'MembershipChanged'; member: { standing: string } }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type StayInPartnershipMutationVariables = Exact<{
  input: StayInPartnershipInput;
}>;

export type StayInPartnershipMutation = {
  outcome:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'MembershipChanged'; member: { standing: string } }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type NameAccountableBodyMutationVariables = Exact<{
  input: NameAccountableBodyInput;
}>;

export type NameAccountableBodyMutation = {
  outcome:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'MembershipChanged'; member: { standing: string } }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type MembershipNewsQueryVariables = Exact<{ [key: string]: never }>;

export type MembershipNewsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  membershipNotices: Array<{ text: string; reason: string; at: string }>;
};

export type ReadMembershipNewsMutationVariables = Exact<{ [key: string]: never }>;

export type ReadMembershipNewsMutation = {
  outcome:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'MembershipNoticesRead'; notices: Array<{ at: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type IndicatorTitleQueryVariables = Exact<{
  id: string;
}>;

export type IndicatorTitleQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  indicator: { id: string; title: string; caption: string; openCase: { id: string } | null } | null;
};

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;

export type OpenCaseMutation = {
  openCase:
    | { __typename: 'CaseMoved'; case: { id: string; number: number } }
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NoFreePlace'; message: string; mayTakeOutOfTurn: boolean }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type OpenCatalogueQueryVariables = Exact<{
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;

export type OpenCatalogueQuery = {
  openData: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{
      node: {
        address: string;
        edition: number;
        code: string;
        title: string;
        definition: string;
        publisher: string;
        licence: string;
        frequency: string;
        firstPublishedAt: string;
        publishedAt: string;
        covers: { from: string; to: string } | null;
      } | null;
    } | null> | null;
  } | null;
};

export type OpenIndicatorQueryVariables = Exact<{
  address: string;
  edition?: number | null | undefined;
}>;

export type OpenIndicatorQuery = {
  openIndicator: {
    address: string;
    edition: number;
    publishedAt: string;
    note: string | null;
    contentHash: string;
    editions: Array<{ number: number; publishedAt: string; note: string | null }>;
    content: {
      code: string;
      title: string;
      definition: string;
      definitionVersion: number;
      unit: string;
      decimals: number;
      frequency: string;
      caveat: string | null;
      publisher: string;
      areaCode: string | null;
      areaName: string;
      threshold: number;
      source: { title: string; publisher: string; url: string | null; licence: string; attribution: string };
      rows: Array<{
        label: string;
        start: string;
        end: string;
        value: number | null;
        numerator: number | null;
        denominator: number | null;
        status: string;
        missing: string | null;
        target: number | null;
      }>;
    };
  } | null;
};

export type OverlapFormQueryVariables = Exact<{
  id: string;
}>;

export type OverlapFormQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  indicator: {
    id: string;
    title: string;
    unitLabel: string;
    decimals: number;
    aggregation: string | null;
    contributions: Array<{
      periodLabel: string;
      periodStart: string;
      value: number | null;
      numerator: number | null;
      denominator: number | null;
      organisation: { name: string };
    }>;
    overlaps: Array<{ periodStart: string; amount: number; denominatorAmount: number; reason: string }>;
  } | null;
};

export type AdjustOverlapMutationVariables = Exact<{
  input: AdjustOverlapInput;
}>;

export type AdjustOverlapMutation = {
  adjustOverlap:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'OverlapAdjusted'; indicator: { id: string } }
    | null;
};

export type PartnershipsQueryVariables = Exact<{ [key: string]: never }>;

export type PartnershipsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    partnerships: Array<{ id: string; name: string; description: string; members: Array<{ over: boolean }> }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  auditPlaces: Array<{ ownerId: string; name: string }> | null;
};

export type PartnershipQueryVariables = Exact<{
  id: string;
}>;

export type PartnershipQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  partnership: {
    id: string;
    name: string;
    description: string;
    members: Array<{
      accountableBody: boolean;
      joined: string;
      left: string | null;
      over: boolean;
      organisation: { id: string; name: string; kind: string };
    }>;
    suites: Array<{ id: string; name: string; key: boolean; indicatorCount: number; advice: string | null }>;
    themes: Array<{ name: string }>;
  } | null;
};

export type PeoplePageQueryVariables = Exact<{
  id: string;
}>;

export type PeoplePageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  people: {
    ownerId: string;
    of: string;
    name: string;
    mayAppoint: boolean;
    whyNot: string | null;
    appointments: Array<{
      id: string;
      personName: string;
      jobTitle: string;
      role: Role;
      roleName: string;
      organisationName: string;
      portfolio: string | null;
      starts: string;
      ends: string | null;
      standing: string;
      acts: Array<{ name: string; available: boolean; whyNot: string | null }>;
    }>;
    changes: Array<{ at: string; who: string; what: string; reason: string | null }>;
    organisations: Array<{ value: string; label: string }>;
    portfolios: Array<{ value: string; label: string }>;
  } | null;
};

export type AppointPersonMutationVariables = Exact<{
  input: AppointPersonInput;
}>;

export type AppointPersonMutation = {
  outcome:
    | { __typename: 'AppointmentsChanged'; people: { ownerId: string } }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type EndAppointmentMutationVariables = Exact<{
  input: EndAppointmentInput;
}>;

export type EndAppointmentMutation = {
  outcome:
    | { __typename: 'AppointmentsChanged'; people: { ownerId: string } }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type ExportPersonalDataMutationVariables = Exact<{
  input: ExportPersonalDataInput;
}>;

export type ExportPersonalDataMutation = {
  exportPersonalData:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'PersonalDataFile'; personName: string; content: string }
    | null;
};

export type ExportOwnDataMutationVariables = Exact<{ [key: string]: never }>;

export type ExportOwnDataMutation = {
  exportOwnData:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'PersonalDataFile'; personName: string; content: string }
    | null;
};

export type PolicyPageQueryVariables = Exact<{
  id: string;
}>;

export type PolicyPageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  policy: {
    ownerId: string;
    of: string;
    name: string;
    version: number;
    maySet: boolean;
    whyNot: string | null;
    settings: Array<{
      key: string;
      group: string;
      label: string;
      hint: string;
      kind: string;
      unit: string | null;
      empty: string | null;
      value: string | null;
      words: string;
      usualWords: string;
      isUsual: boolean;
      maySet: boolean;
      options: Array<{ value: string; label: string }>;
    }>;
    changes: Array<{ at: string; who: string; label: string; before: string; after: string }>;
  } | null;
};

export type SetPolicyMutationVariables = Exact<{
  input: SetPolicyInput;
}>;

export type SetPolicyMutation = {
  setPolicy:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'PolicySet'; policy: { version: number } }
    | null;
};

export type PracticeQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type PracticeQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  practiceLibrary: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        caseId: string;
        caseNumber: number;
        indicatorTitle: string;
        organisationName: string;
        partnershipName: string;
        note: {
          kind: string;
          version: number;
          text: string;
          forWhom: string | null;
          whatItTook: string | null;
          whatToWatch: string | null;
          commended: string | null;
          resourcesMayMove: boolean | null;
          heading: string | null;
          movesFrom: string | null;
          by: string;
          organisationName: string;
          at: string;
        };
      } | null;
    } | null> | null;
  } | null;
};

export type HeadingPrioritiesQueryVariables = Exact<{
  id: string;
}>;

export type HeadingPrioritiesQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  headingPriorities: {
    headingId: string;
    code: string;
    name: string;
    year: number;
    mayTag: boolean;
    whyNot: string | null;
    lists: Array<{
      ownerId: string;
      ownerName: string;
      choices: Array<{ priorityId: string; title: string; rank: number | null; percent: number | null }>;
    }>;
  } | null;
};

export type TagHeadingMutationVariables = Exact<{
  input: TagHeadingInput;
}>;

export type TagHeadingMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type PlacePrioritiesQueryVariables = Exact<{
  id: string;
  year?: number | null | undefined;
}>;

export type PlacePrioritiesQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  placePriorities: {
    ownerId: string;
    of: string;
    name: string;
    mayDefine: boolean;
    mayRank: boolean;
    whyNotRank: string | null;
    year: number;
    years: Array<number>;
    moneyOf: string;
    orderVersion: number;
    order: { decidedOn: string; decidedBy: string; reason: string } | null;
    lines: Array<{
      id: string;
      title: string;
      rank: number | null;
      originLabel: string;
      standing: string;
      starts: string;
      ends: string | null;
      reviewOn: string | null;
      reviewDue: boolean;
      spendPlace: number | null;
      difficulty: string;
      stretchShare: number | null;
      measures: number;
      met: number;
      missed: number;
      justMissed: number;
      openCases: number;
      flags: Array<string>;
      money: Array<{
        unit: string;
        budgeted: number;
        movedIn: number;
        movedOut: number;
        now: number;
        share: number | null;
        shareBefore: number | null;
      }>;
    }>;
    unclaimed: Array<{ unit: string; now: number; share: number | null }>;
    ended: Array<{ id: string; title: string; ends: string | null; endedBy: string | null }>;
  } | null;
};

export type SetUpPriorityMutationVariables = Exact<{
  input: SetUpPriorityInput;
}>;

export type SetUpPriorityMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type RankPrioritiesMutationVariables = Exact<{
  input: RankPrioritiesInput;
}>;

export type RankPrioritiesMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type PriorityLinePartsFragment = {
  id: string;
  title: string;
  rank: number | null;
  originLabel: string;
  standing: string;
  starts: string;
  ends: string | null;
  reviewOn: string | null;
  reviewDue: boolean;
  spendPlace: number | null;
  difficulty: string;
  stretchShare: number | null;
  measures: number;
  met: number;
  missed: number;
  justMissed: number;
  openCases: number;
  flags: Array<string>;
  money: Array<{
    unit: string;
    budgeted: number;
    movedIn: number;
    movedOut: number;
    now: number;
    share: number | null;
    shareBefore: number | null;
  }>;
};

export type PriorityPageQueryVariables = Exact<{
  id: string;
}>;

export type PriorityPageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  priority: {
    id: string;
    ownerId: string;
    of: string;
    ownerName: string;
    version: number;
    title: string;
    meaning: string;
    origin: string;
    originLabel: string;
    restsOn: string;
    adoptedBy: string;
    adoptedOn: string;
    starts: string;
    ends: string | null;
    reviewOn: string | null;
    standing: string;
    endedBy: string | null;
    endReason: string | null;
    setUpBy: string;
    setUpAt: string;
    mayChange: boolean;
    mayEnd: boolean;
    mayChooseMeasures: boolean;
    year: number;
    moneyOf: string;
    outOf: number;
    line: {
      id: string;
      title: string;
      rank: number | null;
      originLabel: string;
      standing: string;
      starts: string;
      ends: string | null;
      reviewOn: string | null;
      reviewDue: boolean;
      spendPlace: number | null;
      difficulty: string;
      stretchShare: number | null;
      measures: number;
      met: number;
      missed: number;
      justMissed: number;
      openCases: number;
      flags: Array<string>;
      money: Array<{
        unit: string;
        budgeted: number;
        movedIn: number;
        movedOut: number;
        now: number;
        share: number | null;
        shareBefore: number | null;
      }>;
    } | null;
    measuresShown: Array<{
      indicatorId: string;
      title: string;
      placeName: string;
      rag: Rag;
      ragWord: string;
      direction: DirectionOfTravel;
      valueText: string | null;
      targetText: string | null;
      periodLabel: string | null;
      difficulty: string;
      caseId: string | null;
      since: string;
    }>;
    headings: Array<{
      headingId: string;
      code: string;
      name: string;
      year: number;
      unit: string;
      percent: number;
      now: number;
    }>;
    ranks: Array<{
      version: number;
      decidedOn: string;
      decidedBy: string;
      reason: string;
      rank: number;
      outOf: number;
      before: number | null;
    }>;
  } | null;
};

export type PriorityMeasureChoicesQueryVariables = Exact<{
  id: string;
}>;

export type PriorityMeasureChoicesQuery = {
  viewer: { id: string } | null;
  placeMeasures: {
    ownerId: string;
    name: string;
    mayDefine: boolean;
    measures: Array<{ id: string; title: string; themeName: string | null }>;
  } | null;
};

export type ChangePriorityMutationVariables = Exact<{
  input: ChangePriorityInput;
}>;

export type ChangePriorityMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type EndPriorityMutationVariables = Exact<{
  input: EndPriorityInput;
}>;

export type EndPriorityMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type ServePriorityMutationVariables = Exact<{
  input: ServePriorityInput;
}>;

export type ServePriorityMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type PublicationQueryVariables = Exact<{
  id: string;
}>;

export type PublicationQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  indicator: { id: string; title: string } | null;
  publication: {
    address: string | null;
    live: boolean;
    threshold: number;
    unverified: string | null;
    mayPublish: boolean;
    whyNot: string | null;
    editions: Array<{ number: number; publishedAt: string; publishedBy: string; note: string | null }>;
  } | null;
};

export type PublishIndicatorMutationVariables = Exact<{
  input: PublishIndicatorInput;
}>;

export type PublishIndicatorMutation = {
  publishIndicator:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'PublicationChanged'; publication: { address: string | null } }
    | null;
};

export type WithdrawPublicationMutationVariables = Exact<{
  input: WithdrawPublicationInput;
}>;

export type WithdrawPublicationMutation = {
  withdrawPublication:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'PublicationChanged'; publication: { live: boolean } }
    | null;
};

export type QualityPassportQueryVariables = Exact<{
  id: string;
}>;

export type QualityPassportQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  qualityPassport: {
    indicatorId: string;
    title: string;
    version: number;
    gap: string | null;
    assessedBy: string | null;
    assessedAt: string | null;
    isKey: boolean;
    mayAssess: boolean;
    whyNot: string | null;
    mayGiveLeave: boolean;
    leave: { reason: string; body: string; until: string; givenBy: string } | null;
    tests: Array<{
      test: string;
      label: string;
      question: string;
      score: number | null;
      scoreWords: string | null;
      evidence: string | null;
    }>;
  } | null;
};

export type AssessQualityMutationVariables = Exact<{
  input: AssessQualityInput;
}>;

export type AssessQualityMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type GiveKeyLeaveMutationVariables = Exact<{
  input: GiveKeyLeaveInput;
}>;

export type GiveKeyLeaveMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type QuestionsQueryVariables = Exact<{
  id: string;
}>;

export type QuestionsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  questionBank: {
    partnershipId: string;
    partnershipName: string;
    maintainable: boolean;
    whyNot: string | null;
    questions: Array<{
      code: string;
      version: number | null;
      own: boolean;
      group: string;
      groupLabel: string;
      stages: Array<string>;
      fits: Array<string>;
      text: string;
      required: boolean;
      setBy: string | null;
      setAt: string | null;
    }>;
  } | null;
};

export type AddQuestionMutationVariables = Exact<{
  input: AddQuestionInput;
}>;

export type AddQuestionMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'QuestionKept'; code: string }
    | null;
};

export type RewordQuestionMutationVariables = Exact<{
  input: RewordQuestionInput;
}>;

export type RewordQuestionMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'QuestionKept'; code: string }
    | null;
};

export type RetireQuestionMutationVariables = Exact<{
  input: RetireQuestionInput;
}>;

export type RetireQuestionMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'QuestionKept'; code: string }
    | null;
};

export type ChartStartsQueryVariables = Exact<{
  id: string;
}>;

export type ChartStartsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  chartStarts: {
    indicatorId: string;
    indicatorTitle: string;
    rebases: Array<{
      from: string;
      reason: string;
      by: string;
      at: string;
      caseId: string | null;
      caseNumber: number | null;
    }>;
    hints: Array<{ from: string; caseId: string; caseNumber: number }>;
    act: { available: boolean; whyNot: string | null };
  } | null;
};

export type RebaseChartMutationVariables = Exact<{
  input: RebaseChartInput;
}>;

export type RebaseChartMutation = {
  rebaseChart:
    | { __typename: 'ChartRebased'; starts: { indicatorId: string } }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type WithdrawRebaseMutationVariables = Exact<{
  input: WithdrawRebaseInput;
}>;

export type WithdrawRebaseMutation = {
  withdrawRebase:
    | { __typename: 'ChartRebased'; starts: { indicatorId: string } }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type RecommendationActQueryVariables = Exact<{
  id: string;
}>;

export type RecommendationActQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  recommendation: {
    id: string;
    number: number;
    version: number;
    aboutKind: string;
    aboutTitle: string;
    text: string;
    toWhom: string;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    responseDue: string;
    madeAt: string;
    responses: Array<{ decisionLabel: string; text: string; by: string; at: string }>;
    implementation: { organisationName: string; person: string; by: string; steps: string } | null;
    evidence: Array<{ text: string; by: string; at: string; returned: { text: string } | null }>;
    partnership: { id: string; name: string };
    acts: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
};

export type NoteRecommendationProgressMutationVariables = Exact<{
  input: ProgressInput;
}>;

export type NoteRecommendationProgressMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | {
        __typename: 'RecommendationMoved';
        recommendation: { id: string; stateLabel: string; waitingFor: string };
      }
    | null;
};

export type SubmitRecommendationEvidenceMutationVariables = Exact<{
  input: EvidenceInput;
}>;

export type SubmitRecommendationEvidenceMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | {
        __typename: 'RecommendationMoved';
        recommendation: { id: string; stateLabel: string; waitingFor: string };
      }
    | null;
};

export type CloseRecommendationMutationVariables = Exact<{
  input: RecommendationReasonInput;
}>;

export type CloseRecommendationMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | {
        __typename: 'RecommendationMoved';
        recommendation: { id: string; stateLabel: string; waitingFor: string };
      }
    | null;
};

export type ReturnRecommendationEvidenceMutationVariables = Exact<{
  input: ReturnEvidenceInput;
}>;

export type ReturnRecommendationEvidenceMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | {
        __typename: 'RecommendationMoved';
        recommendation: { id: string; stateLabel: string; waitingFor: string };
      }
    | null;
};

export type AcceptRejectionMutationVariables = Exact<{
  input: RecommendationReasonInput;
}>;

export type AcceptRejectionMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | {
        __typename: 'RecommendationMoved';
        recommendation: { id: string; stateLabel: string; waitingFor: string };
      }
    | null;
};

export type PressRecommendationAgainMutationVariables = Exact<{
  input: RecommendationReasonInput;
}>;

export type PressRecommendationAgainMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | {
        __typename: 'RecommendationMoved';
        recommendation: { id: string; stateLabel: string; waitingFor: string };
      }
    | null;
};

export type WithdrawRecommendationMutationVariables = Exact<{
  input: RecommendationReasonInput;
}>;

export type WithdrawRecommendationMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | {
        __typename: 'RecommendationMoved';
        recommendation: { id: string; stateLabel: string; waitingFor: string };
      }
    | null;
};

export type MakeFormQueryVariables = Exact<{ [key: string]: never }>;

export type MakeFormQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  workProgramme: {
    keptBy: Array<{
      id: string;
      name: string;
      themes: Array<{ code: string; name: string }>;
      members: Array<{ left: string | null; organisation: { id: string; name: string } }>;
    }>;
  } | null;
};

export type RecommendedIndicatorQueryVariables = Exact<{
  id: string;
}>;

export type RecommendedIndicatorQuery = { indicator: { id: string; title: string } | null };

export type MakeRecommendationMutationVariables = Exact<{
  input: MakeRecommendationInput;
}>;

export type MakeRecommendationMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | {
        __typename: 'RecommendationMoved';
        recommendation: { id: string; stateLabel: string; waitingFor: string };
      }
    | null;
};

export type RespondFormQueryVariables = Exact<{
  id: string;
}>;

export type RespondFormQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  recommendation: {
    id: string;
    number: number;
    version: number;
    aboutKind: string;
    aboutTitle: string;
    text: string;
    toWhom: string;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    responseDue: string;
    madeAt: string;
    pressedAgain: { text: string; by: string; at: string } | null;
    responses: Array<{ decisionLabel: string; text: string; by: string; at: string }>;
    partnership: {
      id: string;
      name: string;
      members: Array<{ left: string | null; organisation: { id: string; name: string } }>;
    };
    acts: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
};

export type RespondToRecommendationMutationVariables = Exact<{
  input: RespondInput;
}>;

export type RespondToRecommendationMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | {
        __typename: 'RecommendationMoved';
        recommendation: { id: string; stateLabel: string; waitingFor: string };
      }
    | null;
};

export type CaseAwaitedQueryVariables = Exact<{
  id: string;
}>;

export type CaseAwaitedQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  case: {
    id: string;
    recommendations: Array<{ id: string; state: string; respondedAt: string | null }>;
  } | null;
};

export type RecommendationQueryVariables = Exact<{
  id: string;
}>;

export type RecommendationQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  workProgramme: { keptBy: Array<{ id: string }> } | null;
  recommendation: {
    caseId: string | null;
    caseNumber: number | null;
    indicatorId: string | null;
    madeBy: string;
    respondedAt: string | null;
    answeredInTime: boolean | null;
    closedAt: string | null;
    id: string;
    number: number;
    version: number;
    aboutKind: string;
    aboutTitle: string;
    text: string;
    toWhom: string;
    state: string;
    stateLabel: string;
    waitingFor: string;
    open: boolean;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    responseDue: string;
    madeAt: string;
    partnership: { id: string; name: string };
    responses: Array<{ decision: string; decisionLabel: string; text: string; by: string; at: string }>;
    implementation: { organisationName: string; person: string; by: string; steps: string } | null;
    progress: Array<{ text: string; by: string; at: string }>;
    evidence: Array<{
      text: string;
      by: string;
      at: string;
      returned: { text: string; by: string; at: string } | null;
    }>;
    pressedAgain: { text: string; by: string; at: string } | null;
    closing: { text: string; by: string; at: string } | null;
    way: Array<{ at: string; state: string; act: string }>;
    history: Array<{
      seq: number;
      at: string;
      label: string;
      who: string;
      onBehalfOf: string | null;
      byToken: string | null;
      fromLabel: string;
      toLabel: string;
      detail: string | null;
    }>;
    acts: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
  } | null;
};

export type RecommendationsQueryVariables = Exact<{
  filter?: RecommendationFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type RecommendationsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    partnerships: Array<{ id: string; name: string }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  organisations: { edges: Array<{ node: { id: string; name: string } | null } | null> | null } | null;
  workProgramme: { keptBy: Array<{ id: string }> } | null;
  recommendations: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    counts: Array<{ state: string; label: string; count: number; overdue: number }>;
    edges: Array<{
      node: {
        id: string;
        number: number;
        aboutTitle: string;
        caseNumber: number | null;
        text: string;
        toWhom: string;
        partnershipName: string;
        state: string;
        stateLabel: string;
        waitingFor: string;
        open: boolean;
        decisionLabel: string | null;
        madeAt: string;
        responseDue: string;
        respondedAt: string | null;
        answeredInTime: boolean | null;
        implementer: string | null;
        implementBy: string | null;
        dueAt: string | null;
        dueInWorkingDays: number | null;
        overdue: boolean;
        closedAt: string | null;
      } | null;
    } | null> | null;
  } | null;
};

export type LedgerLinePartsFragment = {
  id: string;
  headingId: string;
  headingName: string;
  headingCode: string;
  act: string;
  actLabel: string;
  unit: string;
  amount: number;
  amountText: string;
  effect: number;
  year: number;
  at: string;
  madeBy: string;
  virementId: string;
  caseId: string | null;
  caseNumber: number | null;
  title: string | null;
  otherOrganisationName: string | null;
};

export type LedgerPageQueryVariables = Exact<{
  filter?: LedgerFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type LedgerPageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  ledgerLines: {
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
    edges: Array<{
      node: {
        id: string;
        headingId: string;
        headingName: string;
        headingCode: string;
        act: string;
        actLabel: string;
        unit: string;
        amount: number;
        amountText: string;
        effect: number;
        year: number;
        at: string;
        madeBy: string;
        virementId: string;
        caseId: string | null;
        caseNumber: number | null;
        title: string | null;
        otherOrganisationName: string | null;
      } | null;
    } | null> | null;
  } | null;
  ledgerBalances: {
    parties: Array<string>;
    balances: Array<{
      year: number;
      unit: string;
      headings: number;
      opening: number;
      lines: number;
      linesIn: number;
      linesOut: number;
      linesReserved: number;
      others: number;
      closing: number;
      agrees: boolean;
    }>;
    priorities: Array<{ id: string; title: string; ownerName: string }>;
  } | null;
  budgetHeadings: {
    edges: Array<{ node: { id: string; code: string; name: string; year: number } | null } | null> | null;
  } | null;
};

export type LedgerFileQueryVariables = Exact<{
  filter?: LedgerFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type LedgerFileQuery = {
  viewer: { id: string } | null;
  ledgerLines: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        headingId: string;
        headingName: string;
        headingCode: string;
        act: string;
        actLabel: string;
        unit: string;
        amount: number;
        amountText: string;
        effect: number;
        year: number;
        at: string;
        madeBy: string;
        virementId: string;
        caseId: string | null;
        caseNumber: number | null;
        title: string | null;
        otherOrganisationName: string | null;
      } | null;
    } | null> | null;
  } | null;
};

export type ResourcesHeadQueryVariables = Exact<{ [key: string]: never }>;

export type ResourcesHeadQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
};

export type OpenBudgetHeadingMutationVariables = Exact<{
  input: OpenHeadingInput;
}>;

export type OpenBudgetHeadingMutation = {
  openBudgetHeading:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type YearHeadingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type YearHeadingsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  budgetHeadings: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        code: string;
        name: string;
        year: number;
        unit: string;
        amount: number;
        movedIn: number;
        movedOut: number;
        holderName: string;
      } | null;
    } | null> | null;
  } | null;
};

export type OpenBudgetYearMutationVariables = Exact<{
  input: OpenYearInput;
}>;

export type OpenBudgetYearMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type VirementLineFragment = {
  id: string;
  state: string;
  stateLabel: string;
  direction: string;
  amountText: string;
  year: number;
  title: string;
  caseId: string;
  caseNumber: number;
  otherOrganisationName: string;
  heading: string;
  waitingFor: string;
  stateSince: string;
  dueAt: string | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
};

export type ResourcesQueryVariables = Exact<{ [key: string]: never }>;

export type ResourcesQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    partnerships: Array<{ id: string; name: string }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  waiting: {
    edges: Array<{
      node: {
        id: string;
        state: string;
        stateLabel: string;
        direction: string;
        amountText: string;
        year: number;
        title: string;
        caseId: string;
        caseNumber: number;
        otherOrganisationName: string;
        heading: string;
        waitingFor: string;
        stateSince: string;
        dueAt: string | null;
        dueInWorkingDays: number | null;
        overdue: boolean;
      } | null;
    } | null> | null;
  } | null;
  done: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        state: string;
        stateLabel: string;
        direction: string;
        amountText: string;
        year: number;
        title: string;
        caseId: string;
        caseNumber: number;
        otherOrganisationName: string;
        heading: string;
        waitingFor: string;
        stateSince: string;
        dueAt: string | null;
        dueInWorkingDays: number | null;
        overdue: boolean;
      } | null;
    } | null> | null;
  } | null;
  budgetHeadings: {
    edges: Array<{
      node: {
        id: string;
        code: string;
        name: string;
        year: number;
        unit: string;
        amount: number;
        reserved: number;
        movedIn: number;
        movedOut: number;
        available: number;
        holderName: string;
      } | null;
    } | null> | null;
  } | null;
  ledgerLines: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        headingName: string;
        actLabel: string;
        amountText: string;
        at: string;
        madeBy: string;
        virementId: string;
      } | null;
    } | null> | null;
  } | null;
};

export type RetentionPageQueryVariables = Exact<{
  id: string;
}>;

export type RetentionPageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  retention: {
    ownerId: string;
    ownerName: string;
    ofPartnership: boolean;
    daily: boolean;
    kinds: Array<{
      label: string;
      hint: string;
      keptFor: string;
      pastTime: number;
      unit: string;
      oldest: string | null;
    }>;
    runs: Array<{
      dueAt: string;
      doneAt: string | null;
      state: string;
      askedBy: string | null;
      takenOut: Array<string>;
    }>;
  } | null;
};

export type RunRetentionMutationVariables = Exact<{
  input: RunRetentionInput;
}>;

export type RunRetentionMutation = {
  runRetention:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'RetentionAsked' }
    | null;
};

export type RetireFormQueryVariables = Exact<{
  id: string;
}>;

export type RetireFormQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  indicator: {
    id: string;
    title: string;
    retirement: { from: string } | null;
    openCase: { id: string; number: number } | null;
  } | null;
  successors: Array<{ id: string; title: string }> | null;
};

export type RetireIndicatorMutationVariables = Exact<{
  input: RetireIndicatorInput;
}>;

export type RetireIndicatorMutation = {
  retireIndicator:
    | { __typename: 'IndicatorRetired'; indicator: { id: string } }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | null;
};

export type ReturnItemQueryVariables = Exact<{
  indicatorId: string;
  periodStart: string;
}>;

export type ReturnItemQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  returnItem: {
    indicatorId: string;
    title: string;
    unitLabel: string;
    decimals: number;
    valueKind: string;
    numeratorLabel: string | null;
    denominatorLabel: string | null;
    multiplier: number | null;
    periodStart: string;
    periodEnd: string;
    periodLabel: string;
    dueAt: string;
    dueInWorkingDays: number;
    overdue: boolean;
    state: string;
    stage: string;
    stageLabel: string;
    verifiedBy: string | null;
    verifiedAt: string | null;
    sentBackBy: string | null;
    sentBackAt: string | null;
    sentBackReason: string | null;
    value: number | null;
    numerator: number | null;
    denominator: number | null;
    commentary: string | null;
    reason: string | null;
    enteredBy: string | null;
    lastValue: number | null;
    lastPeriodLabel: string | null;
    canDraft: boolean;
    canSign: boolean;
    whyNotSign: string | null;
    missing: { kind: MissingKind; reason: string; words: string } | null;
    missingKinds: Array<{ kind: MissingKind; words: string; hint: string }>;
    questions: Array<{ code: string; message: string }>;
    partnerships: Array<{ partnershipName: string; indicatorId: string; signedLabel: string }>;
  } | null;
  forecastRecord: {
    indicatorId: string;
    scoreWords: string;
    lines: Array<{
      periodStart: string;
      value: number;
      low: number | null;
      high: number | null;
      madeBy: string;
    }>;
  } | null;
  returnWay: Array<{ at: string; state: string; act: string }> | null;
  returnHistory: Array<{
    seq: number;
    at: string;
    label: string;
    who: string;
    onBehalfOf: string | null;
    byToken: string | null;
    detail: string | null;
  }> | null;
};

export type SharedForecastQueryVariables = Exact<{
  id: string;
}>;

export type SharedForecastQuery = {
  viewer: { id: string } | null;
  forecastRecord: {
    indicatorId: string;
    scoreWords: string;
    lines: Array<{
      periodStart: string;
      value: number;
      low: number | null;
      high: number | null;
      madeBy: string;
    }>;
  } | null;
};

export type ReturnResultQueryVariables = Exact<{
  id: string;
}>;

export type ReturnResultQuery = {
  viewer: { id: string } | null;
  indicator: {
    id: string;
    unitLabel: string;
    decimals: number;
    partnership: { name: string } | null;
    latest: {
      periodLabel: string;
      periodStart: string;
      value: number | null;
      rag: Rag;
      ragWord: string;
      signedLabel: string | null;
    } | null;
    openCase: { id: string; number: number; stateLabel: string; openedAt: string } | null;
  } | null;
};

export type SaveReturnMutationVariables = Exact<{
  input: SaveReturnInput;
}>;

export type SaveReturnMutation = {
  saveReturn:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'ReturnSaved'; item: { id: string } }
    | null;
};

export type RemoveReturnDraftMutationVariables = Exact<{
  input: RemoveReturnDraftInput;
}>;

export type RemoveReturnDraftMutation = {
  removeReturnDraft:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'ReturnMoved'; item: { id: string } }
    | null;
};

export type SignReturnMutationVariables = Exact<{
  input: SignReturnInput;
}>;

export type SignReturnMutation = {
  signReturn:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'ReturnSigned'; item: { id: string }; casesOpened: Array<{ id: string; number: number }> }
    | null;
};

export type EnterReturnsQueryVariables = Exact<{ [key: string]: never }>;

export type EnterReturnsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  returnsDue: {
    organisation: { name: string };
    items: Array<{
      indicatorId: string;
      title: string;
      periodStart: string;
      periodLabel: string;
      dueInWorkingDays: number;
      overdue: boolean;
      state: string;
      stage: string;
      valueKind: string;
      numeratorLabel: string | null;
      denominatorLabel: string | null;
      multiplier: number | null;
      unitLabel: string;
      decimals: number;
      value: number | null;
      numerator: number | null;
      denominator: number | null;
      commentary: string | null;
      reason: string | null;
      lastValue: number | null;
      lastPeriodLabel: string | null;
      canDraft: boolean;
    }>;
  } | null;
};

export type ReturnsQueryVariables = Exact<{ [key: string]: never }>;

export type ReturnsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  returnsToVerify: { totalCount: number } | null;
  returnsDue: {
    organisation: { name: string };
    items: Array<{
      indicatorId: string;
      title: string;
      periodStart: string;
      periodLabel: string;
      laterPeriods: number;
      dueAt: string;
      dueInWorkingDays: number;
      overdue: boolean;
      state: string;
      stage: string;
      stageLabel: string;
      sentBackBy: string | null;
      sentBackReason: string | null;
      value: number | null;
      unitLabel: string;
      decimals: number;
      enteredBy: string | null;
      canDraft: boolean;
      canSign: boolean;
      missing: { words: string } | null;
      questions: Array<{ code: string }>;
      partnerships: Array<{ partnershipName: string; signedLabel: string }>;
    }>;
    recentlySigned: Array<{
      indicatorId: string;
      title: string;
      periodStart: string;
      periodLabel: string;
      value: number | null;
      unitLabel: string;
      decimals: number;
      canDraft: boolean;
      stage: string;
      stageLabel: string;
      verifiedBy: string | null;
      verifiedAt: string | null;
      missing: { words: string } | null;
      partnerships: Array<{ indicatorId: string; partnershipName: string; signedLabel: string }>;
    }>;
  } | null;
};

export type RevisionsQueryVariables = Exact<{
  id: string;
}>;

export type RevisionsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  revisions: {
    indicatorId: string;
    title: string;
    unitLabel: string;
    decimals: number;
    days: Array<string>;
    lines: Array<{
      periodStart: string;
      periodLabel: string;
      values: Array<number | null>;
      revised: Array<boolean>;
    }>;
    changes: Array<{
      periodStart: string;
      periodLabel: string;
      publishedAt: string;
      revision: number;
      before: number | null;
      value: number | null;
      change: number | null;
      status: string;
      signedLabel: string | null;
      reason: string | null;
      by: string | null;
    }>;
  } | null;
};

export type IndicatorThenQueryVariables = Exact<{
  id: string;
  on: string;
}>;

export type IndicatorThenQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  indicator: {
    id: string;
    title: string;
    unitLabel: string;
    decimals: number;
    polarity: Polarity;
    caption: string;
    series: import('../charts/series.ts').Series | null;
    latest: {
      periodLabel: string;
      value: number | null;
      rag: Rag;
      ragWord: string;
      ragOfLatestMeaning: string;
      direction: DirectionOfTravel;
      sinceLast: number | null;
      sinceLastYear: number | null;
      variation: string | null;
      variationWords: string | null;
      assurance: string | null;
      assuranceWords: string | null;
      exceptionWords: string | null;
      criteriaVersion: number | null;
      signedLabel: string | null;
      missing: string | null;
      overdue: { periodLabel: string; dueOn: string } | null;
    } | null;
    target: {
      starts: string;
      ends: string;
      value: number;
      toleranceBelow: number;
      toleranceAbove: number;
      basis: string;
      fixedAt: string;
    } | null;
    overlaps: Array<{ periodStart: string }>;
    contributions: Array<{
      periodLabel: string;
      periodStart: string;
      value: number | null;
      numerator: number | null;
      denominator: number | null;
      state: string;
      missing: string | null;
      signedBy: string | null;
      signedAt: string | null;
      restatedReason: string | null;
      verifiedBy: string | null;
      commentary: string | null;
      organisation: { name: string };
    }>;
  } | null;
};

export type SuitesQueryVariables = Exact<{ [key: string]: never }>;

export type SuitesQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    partnerships: Array<{ id: string; name: string; suites: Array<{ id: string; key: boolean }> }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
};

export type ScorecardQueryVariables = Exact<{
  suiteId: string;
  on?: string | null | undefined;
}>;

export type ScorecardQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    partnerships: Array<{ name: string; suites: Array<{ id: string; name: string }> }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  suitePriorities: Array<{ indicatorId: string; id: string; title: string; rank: number | null }> | null;
  scorecard: {
    asOf: string;
    asOn: string | null;
    suite: { id: string; name: string; key: boolean; advice: string | null };
    partnership: { id: string; name: string };
    counts: {
      exceeding: number;
      green: number;
      amber: number;
      red: number;
      noTarget: number;
      noData: number;
      overdue: number;
      openCases: number;
    };
    rows: Array<{
      indicatorId: string;
      code: string;
      title: string;
      themeCode: string;
      themeName: string;
      unitLabel: string;
      decimals: number;
      periodLabel: string | null;
      value: number | null;
      target: number | null;
      rag: Rag;
      ragWord: string;
      ragOfLatestWord: string;
      direction: DirectionOfTravel;
      change: number | null;
      exception: ExceptionClass | null;
      variation: string | null;
      assurance: string | null;
      sparkline: (number | null)[] | null;
      signedLabel: string | null;
      missing: string | null;
      ownerName: string;
      organisations: Array<string>;
      openCaseId: string | null;
      openCaseStateLabel: string | null;
    }>;
  } | null;
};

export type ReportPlacesQueryVariables = Exact<{ [key: string]: never }>;

export type ReportPlacesQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    partnerships: Array<{ id: string; name: string }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
};

export type ScrutinyReportQueryVariables = Exact<{
  partnershipId: string;
  from: string;
  to: string;
}>;

export type ScrutinyReportQuery = {
  scrutinyReport: {
    from: string;
    to: string;
    asAt: string;
    counts: {
      made: number;
      answersDue: number;
      answeredInTime: number;
      answeredLate: number;
      unanswered: number;
      accepted: number;
      partly: number;
      rejected: number;
      implemented: number;
      rejectionAccepted: number;
      withdrawn: number;
      open: number;
      overdue: number;
    };
    recommendations: Array<{
      id: string;
      number: number;
      aboutTitle: string;
      caseNumber: number | null;
      text: string;
      toWhom: string;
      partnershipName: string;
      state: string;
      stateLabel: string;
      waitingFor: string;
      open: boolean;
      decisionLabel: string | null;
      madeAt: string;
      responseDue: string;
      respondedAt: string | null;
      answeredInTime: boolean | null;
      implementer: string | null;
      implementBy: string | null;
      dueAt: string | null;
      dueInWorkingDays: number | null;
      overdue: boolean;
      closedAt: string | null;
    }>;
  } | null;
};

export type RecommendationHeadFragment = {
  id: string;
  number: number;
  version: number;
  aboutKind: string;
  aboutTitle: string;
  text: string;
  toWhom: string;
  state: string;
  stateLabel: string;
  waitingFor: string;
  open: boolean;
  dueAt: string | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
  responseDue: string;
  madeAt: string;
  partnership: { id: string; name: string };
  acts: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
};

type RecommendationOutcome_ChangedMeanwhile_Fragment = {
  __typename: 'ChangedMeanwhile';
  message: string;
  version: number;
};

type RecommendationOutcome_Invalid_Fragment = {
  __typename: 'Invalid';
  message: string;
  fields: Array<{ field: string; message: string }>;
};

type RecommendationOutcome_NotAvailableNow_Fragment = {
  __typename: 'NotAvailableNow';
  message: string;
  state: string;
  stateLabel: string;
  available: Array<string>;
};

type RecommendationOutcome_NotFound_Fragment = { __typename: 'NotFound'; message: string };

type RecommendationOutcome_NotPermitted_Fragment = {
  __typename: 'NotPermitted';
  message: string;
  rule: string;
};

type RecommendationOutcome_RecommendationMoved_Fragment = {
  __typename: 'RecommendationMoved';
  recommendation: { id: string; stateLabel: string; waitingFor: string };
};

export type RecommendationOutcomeFragment =
  | RecommendationOutcome_ChangedMeanwhile_Fragment
  | RecommendationOutcome_Invalid_Fragment
  | RecommendationOutcome_NotAvailableNow_Fragment
  | RecommendationOutcome_NotFound_Fragment
  | RecommendationOutcome_NotPermitted_Fragment
  | RecommendationOutcome_RecommendationMoved_Fragment;

export type TrackerRowFragment = {
  id: string;
  number: number;
  aboutTitle: string;
  caseNumber: number | null;
  text: string;
  toWhom: string;
  partnershipName: string;
  state: string;
  stateLabel: string;
  waitingFor: string;
  open: boolean;
  decisionLabel: string | null;
  madeAt: string;
  responseDue: string;
  respondedAt: string | null;
  answeredInTime: boolean | null;
  implementer: string | null;
  implementBy: string | null;
  dueAt: string | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
  closedAt: string | null;
};

export type SharedMeasurePageQueryVariables = Exact<{
  id: string;
}>;

export type SharedMeasurePageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  sharedMeasure: {
    id: string;
    agreementId: string;
    title: string;
    definition: string;
    organisationName: string;
    partnershipId: string;
    partnershipName: string;
    level: SharingLevel;
    levelName: string;
    levelMeans: string;
    starts: string;
    ends: string;
    unitLabel: string;
    decimals: number;
    polarityWords: string;
    frequencyWords: string;
    numeratorLabel: string | null;
    denominatorLabel: string | null;
    ownerJobTitle: string;
    attribution: string;
    caveat: string | null;
    periodLabel: string | null;
    value: number | null;
    target: number | null;
    rag: Rag;
    ragWord: string;
    direction: DirectionOfTravel;
    publishedAt: string;
    series: import('../charts/series.ts').Series | null;
    commentary: Array<{ periodLabel: string; text: string }>;
  } | null;
};

type SharingOutcome_ChangedMeanwhile_Fragment = {
  __typename: 'ChangedMeanwhile';
  message: string;
  version: number;
};

type SharingOutcome_Invalid_Fragment = {
  __typename: 'Invalid';
  message: string;
  fields: Array<{ field: string; message: string }>;
};

type SharingOutcome_NotAvailableNow_Fragment = {
  __typename: 'NotAvailableNow';
  message: string;
  state: string;
  stateLabel: string;
  available: Array<string>;
};

type SharingOutcome_NotFound_Fragment = { __typename: 'NotFound'; message: string };

type SharingOutcome_NotPermitted_Fragment = { __typename: 'NotPermitted'; message: string; rule: string };

type SharingOutcome_SharingMoved_Fragment = {
  __typename: 'SharingMoved';
  agreement: { id: string; state: string };
};

export type SharingOutcomeFragment =
  | SharingOutcome_ChangedMeanwhile_Fragment
  | SharingOutcome_Invalid_Fragment
  | SharingOutcome_NotAvailableNow_Fragment
  | SharingOutcome_NotFound_Fragment
  | SharingOutcome_NotPermitted_Fragment
  | SharingOutcome_SharingMoved_Fragment;

export type ProposeSharingMutationVariables = Exact<{
  input: ProposeSharingInput;
}>;

export type ProposeSharingMutation = {
  proposeSharing:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SharingMoved'; agreement: { id: string; state: string } }
    | null;
};

export type AgreeSharingMutationVariables = Exact<{
  input: AgreeSharingInput;
}>;

export type AgreeSharingMutation = {
  agreeSharing:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SharingMoved'; agreement: { id: string; state: string } }
    | null;
};

export type RefuseSharingMutationVariables = Exact<{
  input: SharingReasonInput;
}>;

export type RefuseSharingMutation = {
  refuseSharing:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SharingMoved'; agreement: { id: string; state: string } }
    | null;
};

export type WithdrawSharingMutationVariables = Exact<{
  input: SharingReasonInput;
}>;

export type WithdrawSharingMutation = {
  withdrawSharing:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SharingMoved'; agreement: { id: string; state: string } }
    | null;
};

export type EndSharingMutationVariables = Exact<{
  input: SharingReasonInput;
}>;

export type EndSharingMutation = {
  endSharing:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SharingMoved'; agreement: { id: string; state: string } }
    | null;
};

export type SharingFileQueryVariables = Exact<{
  partnershipId?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type SharingFileQuery = {
  sharingAgreements: {
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
      hasPreviousPage: boolean;
      startCursor: string | null;
    };
    edges: Array<{
      node: {
        id: string;
        measure: string;
        state: string;
        stateLabel: string;
        levelName: string;
        starts: string;
        ends: string;
        organisationId: string;
        organisationName: string;
        partnershipName: string;
        proposedAt: string;
        waitingFor: string;
        dueAt: string | null;
        dueInWorkingDays: number | null;
        overdue: boolean;
      } | null;
    } | null> | null;
  } | null;
};

export type SharedMeasuresFileQueryVariables = Exact<{
  partnershipId?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type SharedMeasuresFileQuery = {
  sharedMeasures: {
    pageInfo: {
      hasNextPage: boolean;
      endCursor: string | null;
      hasPreviousPage: boolean;
      startCursor: string | null;
    };
    edges: Array<{
      node: {
        id: string;
        title: string;
        organisationName: string;
        partnershipName: string;
        levelName: string;
        periodLabel: string | null;
        value: number | null;
        unitLabel: string;
        ragWord: string;
        ends: string;
      } | null;
    } | null> | null;
  } | null;
};

export type SharingRowFragment = {
  id: string;
  measure: string;
  state: string;
  stateLabel: string;
  levelName: string;
  starts: string;
  ends: string;
  organisationId: string;
  organisationName: string;
  partnershipName: string;
  proposedAt: string;
  waitingFor: string;
  dueAt: string | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
};

export type SharingListQueryVariables = Exact<{
  partnershipId?: string | null | undefined;
}>;

export type SharingListQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    appointments: Array<{ role: Role }>;
    partnerships: Array<{ id: string; name: string }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  open: {
    edges: Array<{
      node: {
        id: string;
        measure: string;
        state: string;
        stateLabel: string;
        levelName: string;
        starts: string;
        ends: string;
        organisationId: string;
        organisationName: string;
        partnershipName: string;
        proposedAt: string;
        waitingFor: string;
        dueAt: string | null;
        dueInWorkingDays: number | null;
        overdue: boolean;
      } | null;
    } | null> | null;
  } | null;
  over: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        measure: string;
        state: string;
        stateLabel: string;
        levelName: string;
        starts: string;
        ends: string;
        organisationId: string;
        organisationName: string;
        partnershipName: string;
        proposedAt: string;
        waitingFor: string;
        dueAt: string | null;
        dueInWorkingDays: number | null;
        overdue: boolean;
      } | null;
    } | null> | null;
  } | null;
  sharedMeasures: {
    edges: Array<{
      node: {
        id: string;
        title: string;
        organisationName: string;
        partnershipName: string;
        levelName: string;
        periodLabel: string | null;
        value: number | null;
        unitLabel: string;
        decimals: number;
        rag: Rag;
        ragWord: string;
        ends: string;
      } | null;
    } | null> | null;
  } | null;
};

export type SharingAgreementPageQueryVariables = Exact<{
  id: string;
}>;

export type SharingAgreementPageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  sharingAgreement: {
    id: string;
    version: number;
    measure: string;
    state: string;
    stateLabel: string;
    level: SharingLevel;
    levelName: string;
    levelMeans: string;
    starts: string;
    ends: string;
    reason: string;
    organisationName: string;
    partnershipId: string;
    partnershipName: string;
    proposedBy: SharingSide;
    proposedByName: string;
    proposedAt: string;
    waitingFor: string;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    sharedMeasureId: string | null;
    indicatorWanted: boolean;
    comment: string | null;
    closingReason: string | null;
    replacesId: string | null;
    mayChangeTerms: boolean;
    acts: Array<{ name: string; label: string; available: boolean; whyNot: string | null }>;
    way: Array<{ at: string; state: string; act: string }>;
    history: Array<{
      seq: number;
      at: string;
      label: string;
      who: string;
      onBehalfOf: string | null;
      toLabel: string;
      detail: string | null;
    }>;
  } | null;
};

export type SharingPartiesQueryVariables = Exact<{ [key: string]: never }>;

export type SharingPartiesQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    appointments: Array<{ role: Role; tenantName: string }>;
    partnerships: Array<{ id: string; name: string }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  ownIndicators: { edges: Array<{ node: { id: string; title: string } | null } | null> | null } | null;
};

export type AskedMembersQueryVariables = Exact<{ [key: string]: never }>;

export type AskedMembersQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    appointments: Array<{ role: Role; tenantName: string }>;
    partnerships: Array<{
      id: string;
      name: string;
      members: Array<{ left: string | null; organisation: { id: string; name: string } }>;
    }>;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
};

export type SignInProvidersQueryVariables = Exact<{
  invitation?: string | null | undefined;
}>;

export type SignInProvidersQuery = { signInProviders: Array<{ id: string; name: string }> };

export type BeginProviderSignInMutationVariables = Exact<{
  input: BeginProviderSignInInput;
}>;

export type BeginProviderSignInMutation = {
  beginProviderSignIn:
    | { __typename: 'ProviderSignInBegun'; address: string; browser: string }
    | { __typename: 'SignInRefused'; message: string }
    | null;
};

export type FinishProviderSignInMutationVariables = Exact<{
  input: FinishProviderSignInInput;
}>;

export type FinishProviderSignInMutation = {
  finishProviderSignIn:
    | { __typename: 'SecondFactorNeeded' }
    | { __typename: 'SignInRefused'; message: string }
    | { __typename: 'SignedIn'; token: string; expiresAt: string }
    | null;
};

export type AnswerSecondFactorMutationVariables = Exact<{
  ticket: string;
  code: string;
}>;

export type AnswerSecondFactorMutation = {
  answerSecondFactor:
    | { __typename: 'SecondFactorNeeded'; ticket: string; problem: string | null }
    | { __typename: 'SignInRefused'; message: string }
    | { __typename: 'SignedIn'; token: string; expiresAt: string }
    | null;
};

export type SignOutOfProviderMutationVariables = Exact<{
  returnTo: string;
}>;

export type SignOutOfProviderMutation = { signOutOfProvider: string | null };

export type ChoosePasswordMutationVariables = Exact<{
  input: ChoosePasswordInput;
}>;

export type ChoosePasswordMutation = {
  choosePassword:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'PasswordChosen'; email: string }
    | null;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = {
  signIn:
    | { __typename: 'SecondFactorNeeded'; ticket: string }
    | { __typename: 'SignInRefused'; message: string }
    | {
        __typename: 'SignedIn';
        token: string;
        expiresAt: string;
        viewer: { choices: Array<{ current: boolean }> };
      }
    | null;
};

export type PublishSuiteMutationVariables = Exact<{
  input: PublishSuiteInput;
}>;

export type PublishSuiteMutation = {
  outcome:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SuitePublished'; published: number }
    | null;
};

export type SetAssessmentsQueryVariables = Exact<{
  id: string;
}>;

export type SetAssessmentsQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  setAssessments: {
    ownerId: string;
    of: string;
    name: string;
    yearLabel: string;
    version: number;
    dueOn: string | null;
    assessedBy: string | null;
    assessedAt: string | null;
    mayAssess: boolean;
    whyNot: string | null;
    qualities: Array<{
      quality: string;
      label: string;
      question: string;
      score: number | null;
      scoreWords: string | null;
      evidence: string | null;
    }>;
    earlier: Array<{
      yearLabel: string;
      assessedBy: string;
      assessedAt: string;
      qualities: Array<{ quality: string; scoreWords: string | null; evidence: string | null }>;
    }>;
  } | null;
};

export type AssessSetMutationVariables = Exact<{
  input: AssessSetInput;
}>;

export type AssessSetMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type SuiteMeasurePartsFragment = {
  id: string;
  title: string;
  sharedBy: string | null;
  themeName: string | null;
  level: string | null;
  kind: string | null;
  gate: string;
  passesGate: boolean;
  published: boolean;
};

export type PlaceSuitesQueryVariables = Exact<{
  id: string;
}>;

export type PlaceSuitesQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  placeSuites: {
    ownerId: string;
    of: string;
    name: string;
    mayDefine: boolean;
    whyNot: string | null;
    suites: Array<{
      id: string;
      code: string;
      name: string;
      key: boolean;
      forPublic: boolean;
      measureCount: number;
      advice: string | null;
      sizeReason: string | null;
      flags: Array<string>;
    }>;
    candidates: Array<{
      id: string;
      title: string;
      sharedBy: string | null;
      themeName: string | null;
      level: string | null;
      kind: string | null;
      gate: string;
      passesGate: boolean;
      published: boolean;
    }>;
  } | null;
};

export type SuiteSetUpQueryVariables = Exact<{
  id: string;
}>;

export type SuiteSetUpQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  suiteSetUp: {
    id: string;
    ownerId: string;
    of: string;
    ownerName: string;
    code: string;
    name: string;
    key: boolean;
    forPublic: boolean;
    sizeReason: string | null;
    version: number;
    advice: string | null;
    flags: Array<string>;
    mayDefine: boolean;
    mayPublish: boolean;
    whyNot: string | null;
    balance: Array<{ by: string; of: string | null; count: number }>;
    measures: Array<{
      id: string;
      title: string;
      sharedBy: string | null;
      themeName: string | null;
      level: string | null;
      kind: string | null;
      gate: string;
      passesGate: boolean;
      published: boolean;
    }>;
    others: Array<{
      id: string;
      title: string;
      sharedBy: string | null;
      themeName: string | null;
      level: string | null;
      kind: string | null;
      gate: string;
      passesGate: boolean;
      published: boolean;
    }>;
  } | null;
};

export type DefineSuiteMutationVariables = Exact<{
  input: DefineSuiteInput;
}>;

export type DefineSuiteMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type ChangeSuiteMutationVariables = Exact<{
  input: ChangeSuiteInput;
}>;

export type ChangeSuiteMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'SetUpDone'; id: string }
    | null;
};

export type TargetFormQueryVariables = Exact<{
  id: string;
}>;

export type TargetFormQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  targetQuestions: Array<{ code: TargetQuestion; group: string; name: string; text: string }> | null;
  targetOffer: { available: boolean; whyNot: string | null } | null;
  indicator: {
    id: string;
    title: string;
    unitLabel: string;
    decimals: number;
    polarity: Polarity;
    polarityWords: string;
    frequencyWords: string;
    caption: string;
    series: import('../charts/series.ts').Series | null;
    targets: Array<{
      starts: string;
      ends: string;
      value: number;
      toleranceBelow: number;
      toleranceAbove: number;
    }>;
  } | null;
};

export type TargetProposalQueryVariables = Exact<{
  id: string;
}>;

export type TargetProposalQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  targetProposal: {
    id: string;
    indicatorId: string;
    indicatorTitle: string;
    unitLabel: string;
    decimals: number;
    placeName: string;
    starts: string;
    ends: string;
    value: number;
    toleranceBelow: number;
    toleranceAbove: number;
    basis: string;
    rationale: string;
    example: boolean;
    state: string;
    stateLabel: string;
    open: boolean;
    version: number;
    waitingFor: string;
    proposedBy: string;
    proposedAt: string;
    closedAt: string | null;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    latestLabel: string | null;
    latestValue: number | null;
    level: number | null;
    previousTarget: number | null;
    missed: boolean | null;
    decidedBy: string | null;
    decisionComment: string | null;
    flags: Array<{ code: TargetFlagCode; words: string; reason: string | null }>;
    checklist: Array<{
      code: TargetQuestion;
      group: string;
      name: string;
      text: string;
      yes: boolean;
      words: string;
    }>;
    rounds: Array<{
      value: number;
      toleranceBelow: number;
      toleranceAbove: number;
      by: string;
      at: string;
      returnedBy: string | null;
      returnedComment: string | null;
    }>;
    acts: Array<{
      name: string;
      label: string;
      available: boolean;
      whyNot: string | null;
      page: string | null;
    }>;
    way: Array<{ at: string; state: string; act: string }>;
    history: Array<{
      label: string;
      who: string;
      onBehalfOf: string | null;
      at: string;
      detail: string | null;
      fromLabel: string;
      toLabel: string;
    }>;
    indicator: {
      caption: string;
      series: import('../charts/series.ts').Series | null;
      polarity: Polarity;
      polarityWords: string;
    } | null;
  } | null;
};

type TargetOutcome_ChangedMeanwhile_Fragment = {
  __typename: 'ChangedMeanwhile';
  message: string;
  version: number;
};

type TargetOutcome_Invalid_Fragment = {
  __typename: 'Invalid';
  message: string;
  fields: Array<{ field: string; message: string }>;
};

type TargetOutcome_NotAvailableNow_Fragment = {
  __typename: 'NotAvailableNow';
  message: string;
  state: string;
  stateLabel: string;
  available: Array<string>;
};

type TargetOutcome_NotFound_Fragment = { __typename: 'NotFound'; message: string };

type TargetOutcome_NotPermitted_Fragment = { __typename: 'NotPermitted'; message: string; rule: string };

type TargetOutcome_TargetProposalMoved_Fragment = {
  __typename: 'TargetProposalMoved';
  proposal: { id: string; stateLabel: string; waitingFor: string };
};

export type TargetOutcomeFragment =
  | TargetOutcome_ChangedMeanwhile_Fragment
  | TargetOutcome_Invalid_Fragment
  | TargetOutcome_NotAvailableNow_Fragment
  | TargetOutcome_NotFound_Fragment
  | TargetOutcome_NotPermitted_Fragment
  | TargetOutcome_TargetProposalMoved_Fragment;

export type ProposeTargetMutationVariables = Exact<{
  input: ProposeTargetInput;
}>;

export type ProposeTargetMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'TargetProposalMoved'; proposal: { id: string; stateLabel: string; waitingFor: string } }
    | null;
};

export type DecideTargetMutationVariables = Exact<{
  input: DecideTargetInput;
}>;

export type DecideTargetMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'TargetProposalMoved'; proposal: { id: string; stateLabel: string; waitingFor: string } }
    | null;
};

export type ReviseTargetMutationVariables = Exact<{
  input: ReviseTargetInput;
}>;

export type ReviseTargetMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'TargetProposalMoved'; proposal: { id: string; stateLabel: string; waitingFor: string } }
    | null;
};

export type WithdrawTargetMutationVariables = Exact<{
  input: WithdrawTargetInput;
}>;

export type WithdrawTargetMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'TargetProposalMoved'; proposal: { id: string; stateLabel: string; waitingFor: string } }
    | null;
};

export type TokensHeldFragment = {
  organisationId: string;
  organisationName: string;
  mostDays: number | null;
  scopes: Array<{ scope: ApiTokenScope; label: string; hint: string }>;
  tokens: Array<{
    id: string;
    name: string;
    scopeLabel: string;
    personName: string;
    own: boolean;
    madeAt: string;
    expiresAt: string;
    lastUsedAt: string | null;
    ended: string | null;
  }>;
};

export type MyTokensPageQueryVariables = Exact<{ [key: string]: never }>;

export type MyTokensPageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  myTokens: {
    organisationId: string;
    organisationName: string;
    mostDays: number | null;
    scopes: Array<{ scope: ApiTokenScope; label: string; hint: string }>;
    tokens: Array<{
      id: string;
      name: string;
      scopeLabel: string;
      personName: string;
      own: boolean;
      madeAt: string;
      expiresAt: string;
      lastUsedAt: string | null;
      ended: string | null;
    }>;
  };
};

export type OrganisationTokensPageQueryVariables = Exact<{
  id: string;
}>;

export type OrganisationTokensPageQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  organisationTokens: {
    organisationId: string;
    organisationName: string;
    mostDays: number | null;
    scopes: Array<{ scope: ApiTokenScope; label: string; hint: string }>;
    tokens: Array<{
      id: string;
      name: string;
      scopeLabel: string;
      personName: string;
      own: boolean;
      madeAt: string;
      expiresAt: string;
      lastUsedAt: string | null;
      ended: string | null;
    }>;
  } | null;
};

export type MakeTokenMutationVariables = Exact<{
  input: MakeTokenInput;
}>;

export type MakeTokenMutation = {
  makeToken:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'TokenMade'; name: string; secret: string; expiresAt: string }
    | null;
};

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;

export type RevokeTokenMutation = {
  revokeToken:
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'TokenRevoked' }
    | null;
};

export type ToVerifyQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ToVerifyQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  returnsToVerify: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        indicatorId: string;
        title: string;
        periodStart: string;
        periodLabel: string;
        value: number | null;
        unitLabel: string;
        decimals: number;
        figureEnteredBy: string | null;
        signedBy: string | null;
        dueAt: string;
        dueInWorkingDays: number;
        overdue: boolean;
        canVerify: boolean;
        whyNotVerify: string | null;
        missing: { words: string } | null;
      } | null;
    } | null> | null;
  } | null;
};

export type VerifyFormQueryVariables = Exact<{
  indicatorId: string;
  periodStart: string;
}>;

export type VerifyFormQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  returnItem: {
    indicatorId: string;
    title: string;
    unitLabel: string;
    decimals: number;
    numeratorLabel: string | null;
    denominatorLabel: string | null;
    periodStart: string;
    periodLabel: string;
    stage: string;
    stageLabel: string;
    version: number | null;
    value: number | null;
    numerator: number | null;
    denominator: number | null;
    commentary: string | null;
    reason: string | null;
    figureEnteredBy: string | null;
    signedBy: string | null;
    signedAt: string | null;
    verifiedBy: string | null;
    verifiedAt: string | null;
    sentBackBy: string | null;
    sentBackAt: string | null;
    sentBackReason: string | null;
    dueAt: string;
    dueInWorkingDays: number;
    overdue: boolean;
    canVerify: boolean;
    whyNotVerify: string | null;
    missing: { words: string } | null;
    earlier: Array<{ periodLabel: string; value: number | null }>;
    partnerships: Array<{ partnershipName: string }>;
  } | null;
  returnHistory: Array<{
    seq: number;
    at: string;
    label: string;
    who: string;
    onBehalfOf: string | null;
    byToken: string | null;
    detail: string | null;
  }> | null;
};

export type VerifyReturnMutationVariables = Exact<{
  input: VerifyReturnInput;
}>;

export type VerifyReturnMutation = {
  verifyReturn:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'ReturnMoved'; item: { id: string } }
    | null;
};

export type SendBackReturnMutationVariables = Exact<{
  input: SendBackReturnInput;
}>;

export type SendBackReturnMutation = {
  sendBackReturn:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'ReturnMoved'; item: { id: string } }
    | null;
};

export type VirementQueryVariables = Exact<{
  id: string;
}>;

export type VirementQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  virement: {
    id: string;
    version: number;
    state: string;
    stateLabel: string;
    settled: boolean;
    direction: string;
    amount: number;
    amountText: string;
    unit: string;
    year: number;
    title: string;
    caseId: string;
    caseNumber: number;
    partnershipName: string;
    otherOrganisationName: string;
    heading: string;
    headingId: string | null;
    aboveLimit: boolean;
    approvers: string;
    limit: number | null;
    needs: string | null;
    waitingFor: string;
    stateSince: string;
    dueAt: string | null;
    dueInWorkingDays: number | null;
    overdue: boolean;
    headingBudget: number | null;
    headingReserved: number | null;
    headingAvailable: number | null;
    reservedBy: string | null;
    approvedBy: string | null;
    endedReason: string | null;
    reversalReason: string | null;
    reversalAskedBy: string | null;
    reversalRefusedReason: string | null;
    acts: Array<{
      name: string;
      label: string;
      available: boolean;
      whyNot: string | null;
      page: string | null;
    }>;
    way: Array<{ at: string; state: string; act: string }>;
    history: Array<{
      seq: number;
      at: string;
      label: string;
      who: string;
      onBehalfOf: string | null;
      detail: string | null;
      fromLabel: string;
      toLabel: string;
    }>;
  } | null;
};

type VirementOutcome_ChangedMeanwhile_Fragment = {
  __typename: 'ChangedMeanwhile';
  message: string;
  version: number;
};

type VirementOutcome_Invalid_Fragment = {
  __typename: 'Invalid';
  message: string;
  fields: Array<{ field: string; message: string }>;
};

type VirementOutcome_NotAvailableNow_Fragment = {
  __typename: 'NotAvailableNow';
  message: string;
  state: string;
  stateLabel: string;
  available: Array<string>;
};

type VirementOutcome_NotFound_Fragment = { __typename: 'NotFound'; message: string };

type VirementOutcome_NotPermitted_Fragment = { __typename: 'NotPermitted'; message: string; rule: string };

type VirementOutcome_VirementMoved_Fragment = {
  __typename: 'VirementMoved';
  virement: { id: string; stateLabel: string; waitingFor: string };
};

export type VirementOutcomeFragment =
  | VirementOutcome_ChangedMeanwhile_Fragment
  | VirementOutcome_Invalid_Fragment
  | VirementOutcome_NotAvailableNow_Fragment
  | VirementOutcome_NotFound_Fragment
  | VirementOutcome_NotPermitted_Fragment
  | VirementOutcome_VirementMoved_Fragment;

export type ApproveVirementMutationVariables = Exact<{
  input: CommentedVirementInput;
}>;

export type ApproveVirementMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'VirementMoved'; virement: { id: string; stateLabel: string; waitingFor: string } }
    | null;
};

export type RefuseVirementMutationVariables = Exact<{
  input: ReasonedVirementInput;
}>;

export type RefuseVirementMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'VirementMoved'; virement: { id: string; stateLabel: string; waitingFor: string } }
    | null;
};

export type AskReversalMutationVariables = Exact<{
  input: ReasonedVirementInput;
}>;

export type AskReversalMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'VirementMoved'; virement: { id: string; stateLabel: string; waitingFor: string } }
    | null;
};

export type AgreeReversalMutationVariables = Exact<{
  input: CommentedVirementInput;
}>;

export type AgreeReversalMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'VirementMoved'; virement: { id: string; stateLabel: string; waitingFor: string } }
    | null;
};

export type DeclineReversalMutationVariables = Exact<{
  input: ReasonedVirementInput;
}>;

export type DeclineReversalMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'VirementMoved'; virement: { id: string; stateLabel: string; waitingFor: string } }
    | null;
};

export type WithdrawReversalMutationVariables = Exact<{
  input: ReasonedVirementInput;
}>;

export type WithdrawReversalMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'VirementMoved'; virement: { id: string; stateLabel: string; waitingFor: string } }
    | null;
};

export type WorkProgrammeQueryVariables = Exact<{
  removed?: boolean | null | undefined;
}>;

export type WorkProgrammeQuery = {
  viewer: {
    id: string;
    name: string;
    jobTitle: string;
    needsMeCount: number;
    secondFactorWanted: boolean;
    secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
    actingFor: { id: string; name: string };
    choices: Array<{ current: boolean }>;
    standsInFor: { name: string; over: boolean } | null;
    standIns: Array<{ id: string }>;
  } | null;
  workProgramme: {
    totalCount: number;
    keptBy: Array<{ id: string; name: string }>;
    edges: Array<{
      node: {
        id: string;
        kind: string;
        title: string;
        caseId: string | null;
        indicatorId: string | null;
        recommendationId: string | null;
        standing: string | null;
        reason: string;
        meetingOn: string | null;
        version: number;
        partnershipName: string;
        addedAt: string;
        addedBy: string;
        removedAt: string | null;
        removedReason: string | null;
        mayChange: boolean;
      } | null;
    } | null> | null;
  } | null;
};

export type IndicatorForScrutinyQueryVariables = Exact<{
  id: string;
}>;

export type IndicatorForScrutinyQuery = {
  indicator: { id: string; title: string; partnership: { id: string } | null } | null;
};

export type RecommendationForScrutinyQueryVariables = Exact<{
  id: string;
}>;

export type RecommendationForScrutinyQuery = {
  recommendation: { id: string; number: number; aboutTitle: string; partnership: { id: string } } | null;
};

type ProgrammeOutcome_ChangedMeanwhile_Fragment = {
  __typename: 'ChangedMeanwhile';
  message: string;
  version: number;
};

type ProgrammeOutcome_Invalid_Fragment = {
  __typename: 'Invalid';
  message: string;
  fields: Array<{ field: string; message: string }>;
};

type ProgrammeOutcome_NotAvailableNow_Fragment = {
  __typename: 'NotAvailableNow';
  message: string;
  state: string;
  stateLabel: string;
  available: Array<string>;
};

type ProgrammeOutcome_NotFound_Fragment = { __typename: 'NotFound'; message: string };

type ProgrammeOutcome_NotPermitted_Fragment = { __typename: 'NotPermitted'; message: string; rule: string };

type ProgrammeOutcome_ProgrammeChanged_Fragment = {
  __typename: 'ProgrammeChanged';
  item: { id: string; title: string };
};

export type ProgrammeOutcomeFragment =
  | ProgrammeOutcome_ChangedMeanwhile_Fragment
  | ProgrammeOutcome_Invalid_Fragment
  | ProgrammeOutcome_NotAvailableNow_Fragment
  | ProgrammeOutcome_NotFound_Fragment
  | ProgrammeOutcome_NotPermitted_Fragment
  | ProgrammeOutcome_ProgrammeChanged_Fragment;

export type AddToWorkProgrammeMutationVariables = Exact<{
  input: AddToProgrammeInput;
}>;

export type AddToWorkProgrammeMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'ProgrammeChanged'; item: { id: string; title: string } }
    | null;
};

export type MoveWorkProgrammeItemMutationVariables = Exact<{
  input: MoveItemInput;
}>;

export type MoveWorkProgrammeItemMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'ProgrammeChanged'; item: { id: string; title: string } }
    | null;
};

export type TakeOffWorkProgrammeMutationVariables = Exact<{
  input: TakeOffItemInput;
}>;

export type TakeOffWorkProgrammeMutation = {
  outcome:
    | { __typename: 'ChangedMeanwhile'; message: string; version: number }
    | { __typename: 'Invalid'; message: string; fields: Array<{ field: string; message: string }> }
    | {
        __typename: 'NotAvailableNow';
        message: string;
        state: string;
        stateLabel: string;
        available: Array<string>;
      }
    | { __typename: 'NotFound'; message: string }
    | { __typename: 'NotPermitted'; message: string; rule: string }
    | { __typename: 'ProgrammeChanged'; item: { id: string; title: string } }
    | null;
};

export type NotPermittedRefusalFragment = { message: string; rule: string };

type AdjustmentRefusal_Invalid_Fragment = {
  message: string;
  fields: Array<{ field: string; message: string }>;
};

type AdjustmentRefusal_NotFound_Fragment = { message: string };

type AdjustmentRefusal_NotPermitted_Fragment = { message: string; rule: string };

export type AdjustmentRefusalFragment =
  | AdjustmentRefusal_Invalid_Fragment
  | AdjustmentRefusal_NotFound_Fragment
  | AdjustmentRefusal_NotPermitted_Fragment;

type ReturnRefusal_ChangedMeanwhile_Fragment = { message: string; version: number };

type ReturnRefusal_Invalid_Fragment = { message: string; fields: Array<{ field: string; message: string }> };

type ReturnRefusal_NotAvailableNow_Fragment = {
  message: string;
  state: string;
  stateLabel: string;
  available: Array<string>;
};

type ReturnRefusal_NotFound_Fragment = { message: string };

type ReturnRefusal_NotPermitted_Fragment = { message: string; rule: string };

export type ReturnRefusalFragment =
  | ReturnRefusal_ChangedMeanwhile_Fragment
  | ReturnRefusal_Invalid_Fragment
  | ReturnRefusal_NotAvailableNow_Fragment
  | ReturnRefusal_NotFound_Fragment
  | ReturnRefusal_NotPermitted_Fragment;

type CaseRefusal_ChangedMeanwhile_Fragment = { message: string; version: number };

type CaseRefusal_Invalid_Fragment = { message: string; fields: Array<{ field: string; message: string }> };

type CaseRefusal_NoFreePlace_Fragment = { message: string; mayTakeOutOfTurn: boolean };

type CaseRefusal_NotAvailableNow_Fragment = {
  message: string;
  state: string;
  stateLabel: string;
  available: Array<string>;
};

type CaseRefusal_NotFound_Fragment = { message: string };

type CaseRefusal_NotPermitted_Fragment = { message: string; rule: string };

export type CaseRefusalFragment =
  | CaseRefusal_ChangedMeanwhile_Fragment
  | CaseRefusal_Invalid_Fragment
  | CaseRefusal_NoFreePlace_Fragment
  | CaseRefusal_NotAvailableNow_Fragment
  | CaseRefusal_NotFound_Fragment
  | CaseRefusal_NotPermitted_Fragment;

export type ShellViewerFragment = {
  id: string;
  name: string;
  jobTitle: string;
  needsMeCount: number;
  secondFactorWanted: boolean;
  secondFactorTakenOff: { organisationName: string; by: string; at: string } | null;
  actingFor: { id: string; name: string };
  choices: Array<{ current: boolean }>;
  standsInFor: { name: string; over: boolean } | null;
  standIns: Array<{ id: string }>;
};
