import { ObjectType } from '@nestjs/graphql';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { Organisation } from './organisation.type.ts';

/** A row in a list of organisations. */
@ObjectType({ description: 'A row in a list of organisations.' })
export class OrganisationEdge extends EdgeOf(Organisation) {}

/** A page of organisations. */
@ObjectType({ description: 'A page of organisations.' })
export class OrganisationConnection extends ConnectionOf(OrganisationEdge) {}
