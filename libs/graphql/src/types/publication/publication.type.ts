import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { EditionRow, PublicationRow } from '#read-models/publication/publication.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One edition of a published indicator. */
@ObjectType({ description: 'One edition of a published indicator.' })
export class PublicationEdition implements EditionRow {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt!: Instant;

  @Field(() => String, { description: 'By whom.' })
  publishedBy!: string;

  @Field(() => String, { nullable: true, description: 'What they said of it.' })
  note!: string | null;
}

/** How an indicator stands towards the public. */
@ObjectType({ description: 'How an indicator stands towards the public.' })
export class Publication implements PublicationRow {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, { nullable: true, description: 'Where everybody finds it while it is live.' })
  address!: string | null;

  @Field(() => Boolean, { description: 'Whether it is shown to everybody now.' })
  live!: boolean;

  @Field(() => [PublicationEdition], { description: 'Every edition, newest first.' })
  editions!: EditionRow[];

  @Field(() => Int, { description: 'Counts from 1 to one below this are suppressed in an edition made now.' })
  threshold!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Which figures must be verified before an edition can be made, in words; none where the place does not ask it.',
  })
  unverified!: string | null;

  @Field(() => Boolean, { description: 'Whether you may publish and withdraw it.' })
  mayPublish!: boolean;

  @Field(() => String, { nullable: true, description: 'Why you may not.' })
  whyNot!: string | null;
}
