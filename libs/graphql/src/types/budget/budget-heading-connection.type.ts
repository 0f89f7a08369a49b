import { ObjectType } from '@nestjs/graphql';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { BudgetHeading } from './budget-heading.type.ts';

/** A row in a list of budget headings. */
@ObjectType({ description: 'A row in a list of budget headings.' })
export class BudgetHeadingEdge extends EdgeOf(BudgetHeading) {}

/** A page of budget headings. */
@ObjectType({ description: 'A page of budget headings.' })
export class BudgetHeadingConnection extends ConnectionOf(BudgetHeadingEdge) {}
