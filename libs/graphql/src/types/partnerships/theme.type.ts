import { Field, ObjectType } from '@nestjs/graphql';
import type { ThemeRow } from '#read-models/partnerships/partnership.rows';

/** A theme of a partnership, such as health or climate. */
@ObjectType({ description: 'A theme of a partnership, such as health or climate.' })
export class Theme implements ThemeRow {
  @Field(() => String, { description: 'Short code, unique in the partnership.' })
  code!: string;

  @Field(() => String, { description: 'Name as written on pages.' })
  name!: string;
}
