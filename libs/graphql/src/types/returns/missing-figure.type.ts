import { Field, ObjectType } from '@nestjs/graphql';
import type { MissingKind, MissingKindChoice } from '#domain/indicator/missing-figure';
import type { MissingFigureRow } from '#read-models/returns/returns.rows';
import { MissingKindEnum } from '../../enums/missing-kind.enum.ts';

/** Why a figure will not come. */
@ObjectType({ description: 'Why a figure will not come.' })
export class MissingFigure implements MissingFigureRow {
  @Field(() => MissingKindEnum, { description: 'The kind of reason.' })
  kind!: MissingKind;

  @Field(() => String, { description: 'The reason as it was written.' })
  reason!: string;

  @Field(() => String, { description: 'Both as people read them.' })
  words!: string;
}

/** A kind of reason why a figure does not come, to choose. */
@ObjectType({ description: 'A kind of reason why a figure does not come, to choose.' })
export class MissingKindOption implements MissingKindChoice {
  @Field(() => MissingKindEnum, { description: 'The kind.' })
  kind!: MissingKind;

  @Field(() => String, { description: 'The kind in words.' })
  words!: string;

  @Field(() => String, { description: 'When it is this one.' })
  hint!: string;
}
