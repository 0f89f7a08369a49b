import { ObjectType } from '@nestjs/graphql';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { NeedsMe } from './needs-me.type.ts';

/** A row in a list of things that wait for the person signed in. */
@ObjectType({ description: 'A row in a list of things that wait for the person signed in.' })
export class NeedsMeEdge extends EdgeOf(NeedsMe) {}

/** A page of things that wait for the person signed in. */
@ObjectType({ description: 'A page of things that wait for the person signed in.' })
export class NeedsMeConnection extends ConnectionOf(NeedsMeEdge) {}
