import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { VirementRow } from '#read-models/resource/virement.rows';
import { Virement } from '../types/resource/virement.type.ts';
import { resultType } from './answer.ts';
import { ChangedMeanwhile, Invalid, NotAvailableNow, NotFound, NotPermitted } from './refusal.types.ts';

/** The act was accepted. */
@ObjectType({ description: 'The act was accepted.' })
export class VirementMoved {
  @Field(() => Virement, { description: 'The virement as it stands now.' })
  virement!: VirementRow;
}

/** What every act on a virement answers. */
export const VirementResult = createUnionType({
  name: 'VirementResult',
  description: 'What every act on a virement answers.',
  types: () => [VirementMoved, NotAvailableNow, NotPermitted, ChangedMeanwhile, Invalid, NotFound] as const,
  resolveType: resultType('VirementMoved'),
});
