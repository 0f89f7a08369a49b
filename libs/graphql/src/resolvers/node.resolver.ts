import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { readId } from '#read-models/global-id';
import { NodeReader } from '#read-models/node.reader';
import { idOf } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { Node } from '../types/node.type.ts';

@Resolver(() => Node)
export class NodeResolver {
  constructor(private readonly nodes: NodeReader) {}

  @Query(() => Node, {
    nullable: true,
    description: 'Anything with an id, or null when it is not there for you.',
  })
  async node(
    @Args('id', idOf('thing')) id: string,
    @Context() context: RequestContext,
  ): Promise<{ id: string } | null> {
    const actor = signedIn(context);
    const named = readId(id);
    return named && this.nodes.read(actor, named);
  }
}
