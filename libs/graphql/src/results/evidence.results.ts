import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** The copy is being made. */
@ObjectType({ description: 'The copy is being made.' })
export class ExportAsked {
  @Field(() => ID, { description: 'The export.' })
  exportId!: string;
}

/** What asking for a copy answers. */
export const ExportTenantResult = createUnionType({
  name: 'ExportTenantResult',
  description: 'What asking for a copy of all that a place holds answers.',
  types: () => [ExportAsked, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('ExportAsked'),
});

/** The texts are gone. */
@ObjectType({ description: 'The texts are gone.' })
export class EvidenceRedacted {
  @Field(() => Int, { description: 'How many texts were taken away.' })
  redacted!: number;
}

/** What redacting evidence answers. */
export const RedactEvidenceResult = createUnionType({
  name: 'RedactEvidenceResult',
  description: 'What redacting evidence answers.',
  types: () => [EvidenceRedacted, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('EvidenceRedacted'),
});
