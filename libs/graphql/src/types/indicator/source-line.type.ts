import { Field, ObjectType } from '@nestjs/graphql';
import type { SourceLineRow } from '#read-models/indicator/indicator.rows';

/** Where the figures come from, and under what licence. */
@ObjectType({ description: 'Where the figures come from, and under what licence.' })
export class SourceLine implements SourceLineRow {
  @Field(() => String, { description: 'Title of the source.' })
  title!: string;

  @Field(() => String, { description: 'Who publishes it.' })
  publisher!: string;

  @Field(() => String, { nullable: true, description: 'Where it is published.' })
  url!: string | null;

  @Field(() => String, { description: 'Licence of the data.' })
  licence!: string;

  @Field(() => String, { description: 'The words of attribution that the licence asks for.' })
  attribution!: string;
}
