import { Field, ObjectType } from '@nestjs/graphql';
import type { TargetQuestionCode, TargetQuestionGroup } from '#domain/target/target-questions';
import { TargetQuestionEnum } from '../../enums/target.enum.ts';

/** One question of the checklist, as it is asked. */
@ObjectType({ description: 'One question of the checklist, as it is asked.' })
export class TargetQuestionText {
  @Field(() => TargetQuestionEnum, { description: 'Which question.' })
  code!: TargetQuestionCode;

  @Field(() => String, { description: 'wellMade (how a target is made) or wanted (whether one helps).' })
  group!: TargetQuestionGroup;

  @Field(() => String, { description: 'The name people know it by.' })
  name!: string;

  @Field(() => String, { description: 'The question.' })
  text!: string;
}
