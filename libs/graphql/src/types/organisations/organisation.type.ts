import { Field, ObjectType } from '@nestjs/graphql';
import type { OrganisationRow } from '#read-models/organisations/organisation.rows';
import { Node } from '../node.type.ts';

/** A council, police, health, fire, housing, education or voluntary body that reports measures. */
@ObjectType({
  implements: () => [Node],
  description: 'A council, police, health, fire, housing, education or voluntary body that reports measures.',
})
export class Organisation extends Node implements OrganisationRow {
  @Field(() => String, { description: 'Short code, unique among organisations.' })
  code!: string;

  @Field(() => String, { description: 'Name as written on pages.' })
  name!: string;

  @Field(() => String, {
    description: 'What sort of body it is: council, police, health, fire, voluntary, housing or education.',
  })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description: "Code of its area in the government's statistical geography, when it has one.",
  })
  gssCode!: string | null;
}
