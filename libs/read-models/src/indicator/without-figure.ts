import { missingWords, type MissingKind } from '#domain/indicator/missing-figure';

/** Why a figure is not there, as a row of the database has it; a total says whom it is without and has no kind. */
export interface FoundWithout {
  missing_kind: MissingKind | null;
  missing_reason: string | null;
}

/** Why a figure is not there, or whom a total is without, in words; null where nobody said. */
export const withoutInWords = ({
  missing_kind: kind,
  missing_reason: reason,
}: FoundWithout): string | null => (reason === null ? null : missingWords({ kind, reason }));
