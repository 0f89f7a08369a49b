import { ObjectType } from '@nestjs/graphql';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { PracticeEntry } from './practice-entry.type.ts';

/** A row of the practice library. */
@ObjectType({ description: 'A row of the practice library.' })
export class PracticeEdge extends EdgeOf(PracticeEntry) {}

/** A page of the practice library. */
@ObjectType({ description: 'A page of the practice library.' })
export class PracticeConnection extends ConnectionOf(PracticeEdge) {}
