import { ArgsType, Field, ID, Int } from '@nestjs/graphql';

/** Which page of a list, after Relay's connection convention. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 50,
    description: 'How many rows, 200 at most.',
  })
  first!: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the row before the page.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows of those before a cursor, 200 at most; as many as first unless said.',
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the row after the page, to go back; after then says nothing.',
  })
  before?: string | null;
}

/** Options of an argument that is an opaque id. */
export const idOf = (what: string): { type: () => typeof ID; description: string } => ({
  type: () => ID,
  description: `Opaque id of the ${what}.`,
});

/** Options of the one argument of a mutation. */
export const whatToDo = { description: 'What to do, and to what.' } as const;
