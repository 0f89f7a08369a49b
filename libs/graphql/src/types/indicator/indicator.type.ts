import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Polarity } from '#domain/indicator/indicator.types';
import type { CaseSummaryRow } from '#read-models/cases/cases.rows';
import type {
  AssessmentRow,
  ComparatorLine,
  ContributionRow,
  OverlapRow,
  IndicatorRow,
  SourceLineRow,
  TargetRow,
  RetirementRow,
} from '#read-models/indicator/indicator.rows';
import type { FunnelColumns } from '#read-models/indicator/funnel.columns';
import type { SeriesColumns } from '#read-models/indicator/series';
import type { OrganisationRow } from '#read-models/organisations/organisation.rows';
import type { PartnershipRow } from '#read-models/partnerships/partnership.rows';
import { PolarityEnum } from '../../enums/polarity.enum.ts';
import { FunnelScalar } from '../../scalars/funnel.scalar.ts';
import { SeriesScalar } from '../../scalars/series.scalar.ts';
import { CaseSummary } from '../cases/case-summary.type.ts';
import { Node } from '../node.type.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { Partnership } from '../partnerships/partnership.type.ts';
import { Assessment } from './assessment.type.ts';
import type { ComparedWithRow } from '#read-models/comparison/comparison.rows';
import { ComparedWith } from '../comparison/comparator-sets.type.ts';
import { ComparatorRow } from './comparator-row.type.ts';
import { Contribution } from './contribution.type.ts';
import { OverlapAdjustment } from './overlap.type.ts';
import { SourceLine } from './source-line.type.ts';
import { Retirement } from './retirement.type.ts';
import { Target } from './target.type.ts';

/** A defined measure with one named owner, its figures, its target and what is being done about it. */
@ObjectType({
  implements: () => [Node],
  description:
    'A defined measure with one named owner, its figures, its target and what is being done about it.',
})
export class Indicator extends Node implements IndicatorRow {
  @Field(() => String, { description: 'Short code, unique in its tenant.' })
  code!: string;

  @Field(() => String, { description: 'Title as written on pages.' })
  title!: string;

  @Field(() => String, { description: 'What is counted, and how.' })
  definition!: string;

  @Field(() => Int, { description: 'Version of the definition; a new one breaks the series.' })
  definitionVersion!: number;

  @Field(() => Partnership, {
    nullable: true,
    description: 'The partnership that owns it, for a shared indicator.',
  })
  partnership!: PartnershipRow | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'The organisation that owns it, for one of its own.',
  })
  organisation!: OrganisationRow | null;

  @Field(() => String, { nullable: true, description: 'Name of its theme.' })
  themeName!: string | null;

  @Field(() => String, { description: 'Level at which it is used, such as strategic or service.' })
  level!: string;

  @Field(() => String, { description: 'Place in the outcome chain, such as output or outcome.' })
  kind!: string;

  @Field(() => String, { description: 'Where it comes from: statutory, national, local or partner.' })
  origin!: string;

  @Field(() => PolarityEnum, { description: 'Which way is better.' })
  polarity!: Polarity;

  @Field(() => String, { description: 'Which way is better, in words.' })
  polarityWords!: string;

  @Field(() => String, { description: 'Unit as written after a figure.' })
  unitLabel!: string;

  @Field(() => Int, { description: 'Decimal places to show.' })
  decimals!: number;

  @Field(() => String, { description: 'How often it is reported.' })
  frequency!: string;

  @Field(() => String, { description: 'How often it is reported, in words.' })
  frequencyWords!: string;

  @Field(() => String, { nullable: true, description: 'How contributions become one figure.' })
  aggregation!: string | null;

  @Field(() => String, { nullable: true, description: 'The aggregation in words.' })
  aggregationWords!: string | null;

  @Field(() => String, { description: 'The named person who answers for it.' })
  ownerName!: string;

  @Field(() => String, { description: 'Job title of the owner.' })
  ownerJobTitle!: string;

  @Field(() => String, { description: 'Organisation of the owner.' })
  ownerOrganisationName!: string;

  @Field(() => String, { nullable: true, description: 'The named deputy.' })
  deputyName!: string | null;

  @Field(() => String, { nullable: true, description: 'The portfolio it falls in.' })
  portfolio!: string | null;

  @Field(() => String, { nullable: true, description: 'Who holds that portfolio today.' })
  portfolioHolderName!: string | null;

  @Field(() => SourceLine, { description: 'Where the figures come from.' })
  source!: SourceLineRow;

  @Field(() => String, { nullable: true, description: 'What a reader should be careful about.' })
  caveat!: string | null;

  @Field(() => [String], {
    description:
      'Members that reported it and left, in words, each with the day from which totals are without it.',
  })
  without!: string[];

  @Field(() => Assessment, {
    nullable: true,
    description: 'Assessment of the latest period; null before the first figure.',
  })
  latest!: AssessmentRow | null;

  @Field(() => Retirement, { nullable: true, description: 'Its retirement, once it is retired.' })
  retirement!: RetirementRow | null;

  @Field(() => SeriesScalar, {
    nullable: true,
    description: 'Every figure with its target, status and chart limits.',
  })
  series!: SeriesColumns | null;

  @Field(() => String, { description: 'What the figures say, in a sentence or two.' })
  caption!: string;

  @Field(() => [Contribution], {
    description:
      'Contributions of the latest period and the two before, newest first, those awaited included.',
  })
  contributions!: ContributionRow[];

  @Field(() => [OverlapAdjustment], {
    description: 'What was taken off its totals for people counted twice, newest period first.',
  })
  overlaps!: OverlapRow[];

  @Field(() => Target, { nullable: true, description: 'Target in force for the latest period.' })
  target!: TargetRow | null;

  @Field(() => [Target], { description: 'Every target, newest first.' })
  targets!: TargetRow[];

  @Field(() => [ComparatorRow], {
    description: 'Other areas for the latest period that can be compared, best first, own row included.',
  })
  comparators!: ComparatorLine[];

  @Field(() => ComparedWith, {
    nullable: true,
    description: 'The set that these areas come from; null for every area that there are figures of.',
  })
  comparedWith!: ComparedWithRow | null;

  @Field(() => FunnelScalar, {
    nullable: true,
    description: 'Places by share and size, where parts and wholes are known.',
  })
  funnel!: FunnelColumns | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the places compared have no funnel, in words; null where they have one, or nothing is compared.',
  })
  whyNoFunnel!: string | null;

  @Field(() => CaseSummary, { nullable: true, description: 'The open improvement case, when there is one.' })
  openCase!: CaseSummaryRow | null;

  @Field(() => [CaseSummary], { description: 'Closed cases, newest first.' })
  pastCases!: CaseSummaryRow[];
}
