import { Ground0001 } from './0001-ground.ts';
import { People0002 } from './0002-people.ts';
import { Indicators0003 } from './0003-indicators.ts';
import { Observations0004 } from './0004-observations.ts';
import { Workflow0005 } from './0005-workflow.ts';
import { Cases0006 } from './0006-cases.ts';
import { Money0007 } from './0007-money.ts';
import { Evidence0008 } from './0008-evidence.ts';
import { ReportingLag0009 } from './0009-reporting-lag.ts';
import { Notices0010 } from './0010-notices.ts';
import { Queue0011 } from './0011-queue.ts';
import { Sharing0012 } from './0012-sharing.ts';
import { TargetProposals0013 } from './0013-target-proposals.ts';
import { PeriodReturns0014 } from './0014-period-returns.ts';
import { Scrutiny0015 } from './0015-scrutiny.ts';
import { Virements0016 } from './0016-virements.ts';
import { FormDrafts0017 } from './0017-form-drafts.ts';
import { QuickerWorkflow0018 } from './0018-quicker-workflow.ts';
import { BoardFacts0019 } from './0019-board-facts.ts';
import { Questions0021 } from './0021-questions.ts';
import { ClosingNotes0022 } from './0022-closing-notes.ts';
import { ApproversOfMovements0024 } from './0024-approvers-of-movements.ts';
import { Imports0025 } from './0025-imports.ts';
import { Publication0026 } from './0026-publication.ts';
import { Figures0027 } from './0027-figures.ts';
import { Measures0028 } from './0028-measures.ts';
import { Charts0029 } from './0029-charts.ts';
import { OneLookWorkflow0030 } from './0030-one-look-workflow.ts';
import { AppointmentsEnd0032 } from './0032-appointments-end.ts';
import { Seals0033 } from './0033-seals.ts';
import { Doors0034 } from './0034-doors.ts';
import { Delegation0035 } from './0035-delegation.ts';
import { Leaving0036 } from './0036-leaving.ts';
import { ApiTokens0037 } from './0037-api-tokens.ts';
import { MeasuredAlike0038 } from './0038-measured-alike.ts';
import { Retention0039 } from './0039-retention.ts';
import { Priorities0040 } from './0040-priorities.ts';
import { Suites0041 } from './0041-suites.ts';
import { EvidenceChecks0042 } from './0042-evidence-checks.ts';
import { Authority0043 } from './0043-authority.ts';
import { ImportEntries0044 } from './0044-import-entries.ts';
import { ImportExplanations0045 } from './0045-import-explanations.ts';
import { MissingFigures0046 } from './0046-missing-figures.ts';
import { FactorAsks0047 } from './0047-factor-asks.ts';
import { Revisions0048 } from './0048-revisions.ts';

/** Forward only, in order; add at the end, never change one that has shipped. */
export const migrations = [
  Ground0001,
  People0002,
  Indicators0003,
  Observations0004,
  Workflow0005,
  Cases0006,
  Money0007,
  Evidence0008,
  ReportingLag0009,
  Notices0010,
  Queue0011,
  Sharing0012,
  TargetProposals0013,
  PeriodReturns0014,
  Scrutiny0015,
  Virements0016,
  FormDrafts0017,
  QuickerWorkflow0018,
  BoardFacts0019,
  Questions0021,
  ClosingNotes0022,
  ApproversOfMovements0024,
  Imports0025,
  Publication0026,
  Figures0027,
  Measures0028,
  Charts0029,
  OneLookWorkflow0030,
  AppointmentsEnd0032,
  Seals0033,
  Doors0034,
  Delegation0035,
  Leaving0036,
  ApiTokens0037,
  MeasuredAlike0038,
  Retention0039,
  Priorities0040,
  Suites0041,
  EvidenceChecks0042,
  Authority0043,
  ImportEntries0044,
  ImportExplanations0045,
  MissingFigures0046,
  FactorAsks0047,
  Revisions0048,
];

const Last = migrations.at(-1);

/** Names this build's schema: that of the last migration, which stands for all before it. */
export const schemaName = Last ? new Last().name : '';
