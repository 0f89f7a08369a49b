import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  ChainLinkRow,
  ChainNodeRow,
  EarlyWarningRow,
  OutcomeChainRow,
} from '#read-models/chain/chain.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { SetUpChoice } from '../set-up/set-up.type.ts';

/** One measure on a chain of outcomes. */
@ObjectType({ description: 'One measure on a chain of outcomes.' })
export class ChainNode implements ChainNodeRow {
  @Field(() => ID, { description: 'The measure.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { description: 'Its kind.' })
  kind!: string;

  @Field(() => String, { description: 'Whose it is.' })
  ownerOrganisationName!: string;

  @Field(() => Int, { description: 'How many links lie at most before it.' })
  column!: number;

  @Field(() => Boolean, { description: 'Whether its latest figure gives cause for concern.' })
  concern!: boolean;

  @Field(() => String, { nullable: true, description: 'How its latest figure stands.' })
  ragWord!: string | null;
}

/** One link of a chain of outcomes. */
@ObjectType({ description: 'One link of a chain of outcomes.' })
export class ChainLink implements ChainLinkRow {
  @Field(() => ID, { description: 'The link.' })
  id!: string;

  @Field(() => ID, { description: 'What comes first.' })
  fromId!: string;

  @Field(() => String, { description: 'Its name.' })
  fromTitle!: string;

  @Field(() => ID, { description: 'What follows.' })
  toId!: string;

  @Field(() => String, { description: 'Its name.' })
  toTitle!: string;

  @Field(() => String, { description: 'leadsTo, or proxyFor where the first stands in for the second.' })
  sort!: string;

  @Field(() => Int, { description: 'Months after which it is expected to show.' })
  lagMonths!: number;

  @Field(() => String, { description: 'weak, moderate or strong.' })
  strength!: string;

  @Field(() => String, { description: 'What it rests on.' })
  evidence!: string;

  @Field(() => String, { description: 'Who proposed it.' })
  proposedBy!: string;

  @Field(() => String, { nullable: true, description: 'Who confirmed it for the first.' })
  fromConfirmedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Who confirmed it for the second.' })
  toConfirmedBy!: string | null;

  @Field(() => Boolean, { description: 'Whether both sides have.' })
  confirmed!: boolean;

  @Field(() => Boolean, { description: 'Whether you may confirm a side.' })
  mayConfirm!: boolean;

  @Field(() => Boolean, { description: 'Whether you may end it.' })
  mayEnd!: boolean;
}

/** A concern upstream that may show in a measure later: an inference, not a finding. */
@ObjectType({
  description: 'A concern upstream that may show in a measure later: an inference, not a finding.',
})
export class EarlyWarning implements EarlyWarningRow {
  @Field(() => ID, { description: 'The measure upstream.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => Int, { description: 'Months from it to here.' })
  lagMonths!: number;

  @Field(() => DateScalar, { description: 'About when it would show.' })
  expectedBy!: string;

  @Field(() => String, { description: 'That of the weakest link on the way.' })
  strength!: string;
}

/** The chain of outcomes that a measure is part of. */
@ObjectType({ description: 'The chain of outcomes that a measure is part of.' })
export class OutcomeChain implements OutcomeChainRow {
  @Field(() => ID, { description: 'The measure.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => [ChainNode], { description: 'The measures on it.' })
  nodes!: ChainNodeRow[];

  @Field(() => [ChainLink], { description: 'Its links.' })
  links!: ChainLinkRow[];

  @Field(() => [EarlyWarning], {
    description: 'What upstream gives cause for concern, over confirmed links.',
  })
  warnings!: EarlyWarningRow[];

  @Field(() => Boolean, { description: 'Whether you may propose a link.' })
  mayLink!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;

  @Field(() => [SetUpChoice], { description: 'Measures it may be linked with.' })
  others!: SetUpChoice[];
}
