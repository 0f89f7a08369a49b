import type { MissingKind } from '#domain/indicator/missing-figure';

/** Why a period has no figure; both are null where it has one, or where nobody said why. */
export interface WithoutFigure {
  missingKind: MissingKind | null;
  /** A total that is without somebody's figure says whose and why, and has no kind. */
  missingReason: string | null;
}
