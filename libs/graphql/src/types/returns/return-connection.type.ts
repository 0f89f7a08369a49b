import { ObjectType } from '@nestjs/graphql';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { ReturnItem } from './return-item.type.ts';

/** A row in a list of returns. */
@ObjectType({ description: 'A row in a list of returns.' })
export class ReturnEdge extends EdgeOf(ReturnItem) {}

/** A page of returns. */
@ObjectType({ description: 'A page of returns.' })
export class ReturnConnection extends ConnectionOf(ReturnEdge) {}
