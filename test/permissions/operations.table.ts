import type { Role } from '#permissions/role';
import type { ActionsOn, SubjectName } from '#permissions/subjects';

/** A mutation that one role or another may ask for: by which of the rules, and who. Whatever role is not here is refused. */
export interface Ruled<S extends SubjectName = SubjectName> {
  asks: readonly ActionsOn[S][];
  roles: readonly Role[];
}

/** Roles that are given to a stand-in for a time. */
export const delegable: readonly Role[] = [
  'reporting_officer',
  'partner_lead',
  'data_verifier',
  'performance_manager',
  'portfolio_holder',
  'budget_holder',
  'leader',
  'scrutiny_officer',
  'scrutiny_member',
  'partnership_coordinator',
];

/**
 * Every mutation that goes by the role, under the kind of thing it is done to. The conditions on the very thing (whose it
 * is, where it stands, who did what before) come on top, and have tables of their own in test/paths and test/duties.
 */
export const ruledMutations: { [S in SubjectName]?: Readonly<Record<string, Ruled<S>>> } = {
  ImprovementCase: {
    acceptExplanation: { asks: ['acceptExplanation'], roles: ['performance_manager', 'portfolio_holder'] },
    acceptResponsibility: { asks: ['acceptResponsibility'], roles: ['partner_lead'] },
    answerResources: { asks: ['answerResources'], roles: ['portfolio_holder', 'budget_holder'] },
    approvePlan: { asks: ['approvePlan'], roles: ['portfolio_holder', 'leader'] },
    askQuestion: {
      asks: ['ask'],
      roles: ['performance_manager', 'portfolio_holder', 'leader', 'scrutiny_member'],
    },
    authoriseDrift: { asks: ['authoriseDrift'], roles: ['portfolio_holder', 'leader'] },
    beginReview: { asks: ['beginReview'], roles: ['indicator_owner', 'performance_manager'] },
    callIn: { asks: ['callIn'], roles: ['scrutiny_officer', 'scrutiny_member'] },
    changePlan: { asks: ['changePlan'], roles: ['indicator_owner'] },
    closeExplained: { asks: ['closeExplained'], roles: ['performance_manager', 'portfolio_holder'] },
    commend: { asks: ['commend'], roles: ['portfolio_holder', 'leader'] },
    completeMilestone: { asks: ['completeMilestone'], roles: ['indicator_owner', 'partner_lead'] },
    confirmVerdict: {
      asks: ['confirmVerdict'],
      roles: ['performance_manager', 'portfolio_holder', 'scrutiny_officer', 'scrutiny_member'],
    },
    consentToShift: { asks: ['consent'], roles: ['budget_holder'] },
    correctData: { asks: ['correctData'], roles: ['indicator_owner'] },
    declineResponsibility: { asks: ['declineResponsibility'], roles: ['partner_lead'] },
    dismissCase: { asks: ['dismiss'], roles: ['performance_manager', 'portfolio_holder'] },
    draftRecommendation: { asks: ['draftRecommendation'], roles: ['scrutiny_officer'] },
    endDrift: { asks: ['endDrift'], roles: ['portfolio_holder', 'leader'] },
    endTracking: { asks: ['endTracking'], roles: ['scrutiny_officer'] },
    explain: { asks: ['explain'], roles: ['indicator_owner'] },
    issueRecommendation: { asks: ['issueRecommendation'], roles: ['scrutiny_officer'] },
    makeNoRecommendation: { asks: ['noRecommendation'], roles: ['scrutiny_officer'] },
    openChallenge: { asks: ['openChallenge'], roles: ['performance_manager', 'portfolio_holder'] },
    overrideVerdict: {
      asks: ['overrideVerdict'],
      roles: ['performance_manager', 'portfolio_holder', 'scrutiny_officer', 'scrutiny_member'],
    },
    reconsider: { asks: ['reconsider'], roles: ['portfolio_holder', 'leader'] },
    redesignSystem: { asks: ['redesignSystem'], roles: ['performance_manager', 'portfolio_holder'] },
    referToScrutiny: { asks: ['refer'], roles: ['portfolio_holder', 'scrutiny_officer', 'scrutiny_member'] },
    refuseShift: { asks: ['refuse'], roles: ['budget_holder'] },
    rejectPlan: { asks: ['rejectPlan'], roles: ['portfolio_holder', 'leader'] },
    respondToScrutiny: { asks: ['respondToScrutiny'], roles: ['portfolio_holder', 'leader'] },
    returnExplanation: { asks: ['returnExplanation'], roles: ['performance_manager', 'portfolio_holder'] },
    returnPlan: { asks: ['returnPlan'], roles: ['portfolio_holder', 'leader'] },
    saveFormDraft: {
      asks: [
        'openChallenge',
        'explain',
        'saveDraft',
        'submitPlan',
        'changePlan',
        'issueRecommendation',
        'respondToScrutiny',
      ],
      roles: ['indicator_owner', 'performance_manager', 'portfolio_holder', 'leader', 'scrutiny_officer'],
    },
    savePlanDraft: { asks: ['saveDraft'], roles: ['indicator_owner'] },
    stopWatchingCase: { asks: ['stopWatching'], roles: ['scrutiny_officer'] },
    submitPlan: { asks: ['submitPlan'], roles: ['indicator_owner'] },
    watchCase: { asks: ['watch'], roles: ['scrutiny_officer'] },
    writePracticeNote: { asks: ['writePracticeNote'], roles: ['indicator_owner'] },
  },
  Recommendation: {
    acceptRejection: { asks: ['acceptRejection'], roles: ['scrutiny_officer', 'scrutiny_member'] },
    closeRecommendation: { asks: ['close'], roles: ['scrutiny_officer', 'scrutiny_member'] },
    makeRecommendation: { asks: ['make'], roles: ['scrutiny_officer'] },
    noteRecommendationProgress: {
      asks: ['noteProgress'],
      roles: ['indicator_owner', 'partner_lead', 'performance_manager'],
    },
    pressRecommendationAgain: { asks: ['pressAgain'], roles: ['scrutiny_officer', 'scrutiny_member'] },
    respondToRecommendation: { asks: ['respond'], roles: ['portfolio_holder', 'leader'] },
    returnRecommendationEvidence: { asks: ['notSatisfied'], roles: ['scrutiny_officer', 'scrutiny_member'] },
    submitRecommendationEvidence: {
      asks: ['submitEvidence'],
      roles: ['indicator_owner', 'partner_lead', 'performance_manager'],
    },
    withdrawRecommendation: { asks: ['withdraw'], roles: ['scrutiny_officer'] },
  },
  Comparators: {
    chooseComparators: { asks: ['maintain'], roles: ['performance_manager'] },
    keepComparatorSet: { asks: ['maintain'], roles: ['performance_manager'] },
    retireComparatorSet: { asks: ['maintain'], roles: ['performance_manager'] },
  },
  QuestionBank: {
    addQuestion: { asks: ['maintain'], roles: ['performance_manager', 'scrutiny_officer'] },
    retireQuestion: { asks: ['maintain'], roles: ['performance_manager', 'scrutiny_officer'] },
    rewordQuestion: { asks: ['maintain'], roles: ['performance_manager', 'scrutiny_officer'] },
  },
  SignIn: {
    addSignInProvider: { asks: ['keep'], roles: ['administrator'] },
    issueSignInLink: { asks: ['keep'], roles: ['administrator'] },
    takeOffSecondFactor: { asks: ['keep'], roles: ['administrator'] },
    unlinkSignIn: { asks: ['keep'], roles: ['administrator'] },
    withdrawSignInProvider: { asks: ['keep'], roles: ['administrator'] },
  },
  WorkProgramme: {
    addToWorkProgramme: { asks: ['maintain'], roles: ['scrutiny_officer'] },
    moveWorkProgrammeItem: { asks: ['maintain'], roles: ['scrutiny_officer'] },
    takeOffWorkProgramme: { asks: ['maintain'], roles: ['scrutiny_officer'] },
  },
  Indicator: {
    adjustOverlap: { asks: ['define'], roles: ['performance_manager'] },
    servePriority: { asks: ['define'], roles: ['performance_manager'] },
    answerLink: { asks: ['define', 'confirmLink'], roles: ['indicator_owner', 'performance_manager'] },
    assessQuality: { asks: ['define'], roles: ['performance_manager'] },
    defineMeasure: { asks: ['define'], roles: ['performance_manager'] },
    describeMeasure: { asks: ['define'], roles: ['performance_manager'] },
    handOver: { asks: ['define'], roles: ['performance_manager'] },
    linkMeasures: { asks: ['define', 'confirmLink'], roles: ['indicator_owner', 'performance_manager'] },
    makeForecast: { asks: ['forecast'], roles: ['indicator_owner'] },
    openCase: {
      asks: ['openCase'],
      roles: ['performance_manager', 'portfolio_holder', 'leader', 'scrutiny_member'],
    },
    rebaseChart: { asks: ['rebase'], roles: ['performance_manager'] },
    redefineMeasure: { asks: ['define'], roles: ['performance_manager'] },
    retireIndicator: { asks: ['define'], roles: ['performance_manager'] },
    withdrawRebase: { asks: ['rebase'], roles: ['performance_manager'] },
  },
  Virement: {
    agreeReversal: { asks: ['agreeReversal'], roles: ['budget_holder', 'leader'] },
    approveVirement: { asks: ['approve'], roles: ['budget_holder', 'leader'] },
    askReversal: { asks: ['askReversal'], roles: ['budget_holder', 'leader'] },
    declineReversal: { asks: ['declineReversal'], roles: ['budget_holder', 'leader'] },
    refuseVirement: { asks: ['refuse'], roles: ['budget_holder', 'leader'] },
    reserveVirement: { asks: ['reserve'], roles: ['budget_holder'] },
    withdrawReversal: { asks: ['withdrawReversal'], roles: ['budget_holder', 'leader'] },
  },
  SharingAgreement: {
    agreeSharing: { asks: ['agree'], roles: ['partner_lead', 'partnership_coordinator'] },
    endSharing: { asks: ['end'], roles: ['partner_lead', 'partnership_coordinator'] },
    proposeSharing: { asks: ['propose'], roles: ['partner_lead', 'partnership_coordinator'] },
    refuseSharing: { asks: ['refuse'], roles: ['partner_lead', 'partnership_coordinator'] },
    withdrawSharing: { asks: ['withdraw'], roles: ['partner_lead', 'partnership_coordinator'] },
  },
  BudgetHeading: {
    openBudgetHeading: { asks: ['enact'], roles: ['budget_holder', 'leader'] },
    openBudgetYear: { asks: ['enact'], roles: ['budget_holder', 'leader'] },
    tagHeading: { asks: ['enact'], roles: ['budget_holder', 'leader'] },
  },
  Appointment: {
    appointPerson: { asks: ['grant'], roles: ['administrator'] },
    endAppointment: { asks: ['end'], roles: ['administrator'] },
  },
  Membership: {
    leavePartnership: { asks: ['maintain'], roles: ['partnership_coordinator'] },
    nameAccountableBody: { asks: ['maintain'], roles: ['partnership_coordinator'] },
    stayInPartnership: { asks: ['maintain'], roles: ['partnership_coordinator'] },
  },
  Delegation: {
    delegateRole: { asks: ['grant'], roles: delegable },
    endDelegation: { asks: ['end'], roles: delegable },
  },
  Import: {
    bringInSeries: { asks: ['run'], roles: ['performance_manager'] },
    confirmImport: { asks: ['run'], roles: ['performance_manager'] },
    discardImport: { asks: ['run'], roles: ['performance_manager'] },
    mapImport: { asks: ['run'], roles: ['performance_manager'] },
    undoImport: { asks: ['run'], roles: ['performance_manager'] },
  },
  ExceptionCriteria: {
    decideCriteria: { asks: ['ratify'], roles: ['leader'] },
    giveKeyLeave: { asks: ['ratify'], roles: ['leader'] },
    proposeCriteria: { asks: ['propose'], roles: ['performance_manager'] },
  },
  Suite: {
    assessSet: { asks: ['define'], roles: ['performance_manager'] },
    changeSuite: { asks: ['define'], roles: ['performance_manager'] },
    defineSuite: { asks: ['define'], roles: ['performance_manager'] },
  },
  Priority: {
    changePriority: { asks: ['define'], roles: ['performance_manager', 'leader'] },
    endPriority: { asks: ['end'], roles: ['leader'] },
    rankPriorities: { asks: ['rank'], roles: ['leader'] },
    setUpPriority: { asks: ['define'], roles: ['performance_manager', 'leader'] },
  },
  TargetProposal: {
    decideTarget: {
      asks: ['approveTarget', 'returnTarget', 'rejectTarget'],
      roles: ['portfolio_holder', 'leader'],
    },
    reviseTarget: { asks: ['reviseTarget'], roles: ['performance_manager', 'portfolio_holder'] },
    withdrawTarget: { asks: ['withdrawTarget'], roles: ['performance_manager', 'portfolio_holder'] },
  },
  Target: {
    proposeTarget: { asks: ['propose'], roles: ['performance_manager', 'portfolio_holder'] },
    setTarget: { asks: ['set'], roles: ['portfolio_holder'] },
  },
  Publication: {
    publishIndicator: { asks: ['publish'], roles: ['performance_manager'] },
    publishSuite: { asks: ['publish'], roles: ['performance_manager'] },
    withdrawPublication: { asks: ['withdraw'], roles: ['performance_manager'] },
  },
  Contribution: {
    removeReturnDraft: { asks: ['draft'], roles: ['indicator_owner', 'reporting_officer', 'partner_lead'] },
    saveBreakdown: { asks: ['draft'], roles: ['indicator_owner', 'reporting_officer', 'partner_lead'] },
    saveReturn: { asks: ['draft'], roles: ['indicator_owner', 'reporting_officer', 'partner_lead'] },
    sendBackReturn: { asks: ['sendBack'], roles: ['data_verifier'] },
    signReturn: { asks: ['sign'], roles: ['partner_lead'] },
    verifyReturn: { asks: ['verify'], roles: ['data_verifier'] },
  },
  AuditTrail: {
    exportTenant: { asks: ['export'], roles: ['auditor', 'administrator'] },
    redactEvidence: { asks: ['redact'], roles: ['administrator'] },
  },
  PersonalData: {
    exportPersonalData: { asks: ['export'], roles: ['administrator'] },
  },
  Retention: {
    runRetention: { asks: ['run'], roles: ['administrator'] },
  },
  Policy: {
    setAuthorityLimits: { asks: ['set'], roles: ['leader', 'administrator'] },
    setPolicy: { asks: ['set'], roles: ['leader', 'administrator'] },
  },
};
