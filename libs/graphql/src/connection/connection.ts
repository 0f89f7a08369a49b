import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from './page-info.type.ts';

/** One row of a page with its cursor. */
export interface Edge<T> {
  cursor: string;
  node: T;
}

/** Base class of an edge type, after Relay's connection convention; nodes are nullable so that one cannot fail all. */
export function EdgeOf<T>(node: Type<T>): Type<Edge<T>> {
  @ObjectType({ isAbstract: true })
  abstract class EdgeBase {
    @Field(() => String, { description: 'Place of this row in the list.' })
    cursor!: string;

    @Field(() => node, { nullable: true, description: 'The row.' })
    node!: T;
  }
  return EdgeBase as Type<Edge<T>>;
}

/** Base class of a connection type over an edge type. */
export function ConnectionOf<T>(
  edge: Type<Edge<T>>,
): Type<{ edges: Edge<T>[]; pageInfo: PageInfo; totalCount: number }> {
  @ObjectType({ isAbstract: true })
  abstract class ConnectionBase {
    @Field(() => [edge], { nullable: 'itemsAndList', description: 'The rows of this page.' })
    edges!: Edge<T>[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many rows the whole list has.' })
    totalCount!: number;
  }
  return ConnectionBase as Type<{ edges: Edge<T>[]; pageInfo: PageInfo; totalCount: number }>;
}
