import { Field, ID, ObjectType } from '@nestjs/graphql';
import type {
  DelegationNoticeRow,
  DelegationOfferRow,
  DelegationRow,
  DelegationsRow,
} from '#read-models/delegations/delegations.rows';
import type { Instant } from '#read-models/instant';
import type { PeopleChoiceRow } from '#read-models/people/people.rows';
import type { AvailableActRow } from '#read-models/process/process.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { PeopleChoice } from '../people/people.type.ts';
import { AvailableAct } from '../process/available-act.type.ts';
import { Delegation } from './delegation.type.ts';

/** A role of the person's own. */
@ObjectType({ description: 'A role of the person’s own, with whether they may delegate it.' })
export class DelegationOffer implements DelegationOfferRow {
  @Field(() => ID, { description: 'The appointment.' })
  appointmentId!: string;

  @Field(() => String, { description: 'The role and where it is held, in words.' })
  label!: string;

  @Field(() => [AvailableAct], { description: 'Delegating it, or why not.' })
  acts!: AvailableActRow[];
}

/** Something that the person was told of a delegation. */
@ObjectType({ description: 'Something that the person was told of a delegation and has not read.' })
export class DelegationNotice implements DelegationNoticeRow {
  @Field(() => ID, { description: 'The delegation.' })
  delegationId!: string;

  @Field(() => String, { description: 'What, in words.' })
  text!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;
}

/** Who stands in for whom, as far as the person may know. */
@ObjectType({ description: 'Who stands in for whom, as far as the person signed in may know.' })
export class Delegations implements DelegationsRow {
  @Field(() => String, { description: 'The organisation they act for.' })
  organisationName!: string;

  @Field(() => [Delegation], { description: 'What they gave, the latest first.' })
  given!: DelegationRow[];

  @Field(() => [Delegation], { description: 'What was given to them, the latest first.' })
  received!: DelegationRow[];

  @Field(() => [Delegation], {
    description: 'Everybody’s, in the places whose people they look after or whose evidence they read.',
  })
  everybodys!: DelegationRow[];

  @Field(() => Boolean, { description: 'Whether they see everybody’s anywhere.' })
  seesEverybodys!: boolean;

  @Field(() => [DelegationNotice], { description: 'What they were told and have not read.' })
  notices!: DelegationNoticeRow[];

  @Field(() => [DelegationOffer], { description: 'Their own roles.' })
  offers!: DelegationOfferRow[];

  @Field(() => [PeopleChoice], { description: 'Who could stand in: everybody else in office there.' })
  colleagues!: PeopleChoiceRow[];
}
