import { ObjectType } from '@nestjs/graphql';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { Partnership } from './partnership.type.ts';

/** A row in a list of partnerships. */
@ObjectType({ description: 'A row in a list of partnerships.' })
export class PartnershipEdge extends EdgeOf(Partnership) {}

/** A page of partnerships. */
@ObjectType({ description: 'A page of partnerships.' })
export class PartnershipConnection extends ConnectionOf(PartnershipEdge) {}
