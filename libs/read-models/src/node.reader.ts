import type { Actor } from '#permissions/actor';
import type { BudgetHeadingReader } from './budget/budget-heading.reader.ts';
import type { CaseReader } from './case/case.reader.ts';
import type { Named } from './global-id.ts';
import type { ImportReader } from './imports/import.reader.ts';
import type { IndicatorReader } from './indicator/indicator.reader.ts';
import type { OrganisationReader } from './organisations/organisation.reader.ts';
import type { PriorityReader } from './priority/priority.reader.ts';
import type { RecommendationReader } from './scrutiny/recommendation.reader.ts';
import type { PartnershipReader } from './partnerships/partnership.reader.ts';
import type { VirementReader } from './resource/virement.reader.ts';
import type { SharingReader } from './sharing/sharing.reader.ts';
import type { TargetProposalReader } from './target/target-proposal.reader.ts';

/** The readers of everything that has an id of its own. */
export interface NodeReaders {
  organisations: OrganisationReader;
  partnerships: PartnershipReader;
  indicators: IndicatorReader;
  cases: CaseReader;
  headings: BudgetHeadingReader;
  sharing: SharingReader;
  recommendations: RecommendationReader;
  virements: VirementReader;
  targetProposals: TargetProposalReader;
  imports: ImportReader;
  priorities: PriorityReader;
}

/** Reads anything by its id. */
export class NodeReader {
  constructor(private readonly readers: NodeReaders) {}

  /** The row that an id names, or null when it is not there for the actor or has no page of its own. */
  async read(actor: Actor, named: Named): Promise<{ id: string } | null> {
    const { organisations, partnerships, indicators, cases, headings, sharing } = this.readers;
    const { recommendations, targetProposals, virements } = this.readers;
    switch (named.type) {
      case 'Organisation':
        return organisations.one(actor, named);
      case 'Partnership':
        return partnerships.one(actor, named);
      case 'Suite':
        return partnerships.suite(actor, named);
      case 'Indicator':
        return indicators.read(actor, named);
      case 'ImprovementCase':
        return cases.read(actor, named);
      case 'BudgetHeading':
        return headings.one(actor, named);
      case 'SharingAgreement':
        return sharing.agreement(actor, named);
      case 'SharedMeasure':
        return sharing.measure(actor, named);
      case 'Recommendation':
        return recommendations.read(actor, named);
      case 'Virement':
        return virements.one(actor, named);
      case 'TargetProposal':
        return targetProposals.read(actor, named);
      case 'FileImport':
        return this.readers.imports.one(actor, named);
      case 'Priority':
        return this.readers.priorities.one(actor, named);
      default:
        return null;
    }
  }
}
