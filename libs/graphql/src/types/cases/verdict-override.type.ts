import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OverrideRow } from '#read-models/cases/register.reader';
import type { Instant } from '#read-models/instant';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** A computed verdict that a reviewer set aside. */
@ObjectType({ description: 'A computed verdict that a reviewer set aside.' })
export class VerdictOverride implements OverrideRow {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => Int, { description: 'Number of the case in its partnership.' })
  number!: number;

  @Field(() => String, { description: 'Title of the indicator.' })
  indicatorTitle!: string;

  @Field(() => String, { description: 'The organisation that must act.' })
  organisationName!: string;

  @Field(() => String, { description: 'The partnership it belongs to.' })
  partnershipName!: string;

  @Field(() => Int, { description: 'Which round of challenge and plan, from 1.' })
  cycle!: number;

  @Field(() => String, { description: 'The computed verdict, in words.' })
  computedLabel!: string;

  @Field(() => String, { description: 'What the computed verdict rests on.' })
  basis!: string;

  @Field(() => String, { description: 'What the reviewer said instead, in words.' })
  verdictLabel!: string;

  @Field(() => String, { description: 'Why it was set aside.' })
  reason!: string;

  @Field(() => String, { description: 'What will change because of this.' })
  lesson!: string;

  @Field(() => String, { description: 'Who set it aside.' })
  by!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  at!: Instant | null;
}

/** A row in such a list. */
@ObjectType({ description: 'A row in a list: A computed verdict that a reviewer set aside.' })
export class VerdictOverrideEdge extends EdgeOf(VerdictOverride) {}

/** A page of them. */
@ObjectType({ description: 'A page of a list: A computed verdict that a reviewer set aside.' })
export class VerdictOverrideConnection extends ConnectionOf(VerdictOverrideEdge) {}
