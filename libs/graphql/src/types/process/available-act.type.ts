import { Field, ObjectType } from '@nestjs/graphql';
import type { AvailableActRow } from '#read-models/process/process.rows';

/** Something that may be done in the present state of a process, or why not by this person. */
@ObjectType({
  description: 'Something that may be done in the present state of a process, or why not by this person.',
})
export class AvailableAct implements AvailableActRow {
  @Field(() => String, { description: 'Name of the act, as the machine of the process has it.' })
  name!: string;

  @Field(() => String, { description: 'The act in words.' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether the person signed in may do it now.' })
  available!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the rule that withholds it.' })
  rule!: string | null;

  @Field(() => String, { nullable: true, description: 'Which form leads to it.' })
  page!: string | null;
}
