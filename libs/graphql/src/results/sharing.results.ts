import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { SharingAgreementRow } from '#read-models/sharing/sharing.rows';
import { SharingAgreement } from '../types/sharing/sharing-agreement.type.ts';
import { resultType } from './answer.ts';
import { ChangedMeanwhile, Invalid, NotAvailableNow, NotFound, NotPermitted } from './refusal.types.ts';

/** The act was accepted. */
@ObjectType({ description: 'The act was accepted.' })
export class SharingMoved {
  @Field(() => SharingAgreement, { description: 'The agreement as it stands now.' })
  agreement!: SharingAgreementRow;
}

/** What every act on a sharing agreement answers. */
export const SharingResult = createUnionType({
  name: 'SharingResult',
  description: 'What every act on a sharing agreement answers.',
  types: () => [SharingMoved, NotAvailableNow, NotPermitted, ChangedMeanwhile, Invalid, NotFound] as const,
  resolveType: resultType('SharingMoved'),
});
