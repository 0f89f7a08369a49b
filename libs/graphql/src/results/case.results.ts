import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { ImprovementCaseRow } from '#read-models/case/case.rows';
import { ImprovementCase } from '../types/case/improvement-case.type.ts';
import { resultType } from './answer.ts';
import {
  ChangedMeanwhile,
  Invalid,
  NoFreePlace,
  NotAvailableNow,
  NotFound,
  NotPermitted,
} from './refusal.types.ts';

/** The act was accepted. */
@ObjectType({ description: 'The act was accepted.' })
export class CaseMoved {
  @Field(() => ImprovementCase, { description: 'The case as it stands now.' })
  case!: ImprovementCaseRow;
}

/** What every act on a case answers. */
export const CaseResult = createUnionType({
  name: 'CaseResult',
  description: 'What every act on an improvement case answers.',
  types: () =>
    [CaseMoved, NotAvailableNow, NoFreePlace, NotPermitted, ChangedMeanwhile, Invalid, NotFound] as const,
  resolveType: resultType('CaseMoved'),
});
