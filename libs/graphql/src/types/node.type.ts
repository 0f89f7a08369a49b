import { Field, ID, InterfaceType } from '@nestjs/graphql';
import { typeOfId } from '#read-models/global-id';

/** A thing with an id of its own, which can be fetched again by that id. */
@InterfaceType({
  description: 'A thing with an id of its own, which can be fetched again by that id.',
  resolveType: (row: { id: string }) => typeOfId(row.id) ?? undefined,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id, the same wherever the thing appears.' })
  id!: string;
}
