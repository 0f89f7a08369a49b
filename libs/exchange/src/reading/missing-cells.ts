import {
  missingKindChoices,
  missingKindOf,
  missingProblems,
  type MissingFigure,
} from '#domain/indicator/missing-figure';

/** What the cells about a figure that is not there say: nothing, why it will not come, or something wrong. */
type MissingCells =
  | { readonly kind: 'none' }
  | { readonly kind: 'missing'; readonly missing: MissingFigure }
  | { readonly kind: 'wrong'; readonly in: 'kind' | 'reason'; readonly message: string };

/**
 * Reads why a row has no figure. Words without a kind are another reason; a blank with neither is only a blank, as it always
 * was (docs/domain.md section 4).
 *
 * @param none whether the row has no figure
 */
export function readMissing(kindCell: string, reasonCell: string, none: boolean): MissingCells {
  const [said, reason] = [kindCell.trim(), reasonCell.trim()];
  if (said === '' && reason === '') return { kind: 'none' };
  if (!none) {
    return wrong(
      'reason',
      'The row has a figure and a reason why there is none: only one of them can be right.',
    );
  }
  const kind = said === '' ? 'other' : missingKindOf(said);
  if (kind === null) {
    const known = missingKindChoices().map(({ words }) => words);
    return wrong('kind', `“${said.slice(0, 40)}” is not a kind of reason. They are: ${known.join(', ')}.`);
  }
  const [problem] = missingProblems({ kind, reason });
  return problem ? wrong('reason', problem.message) : { kind: 'missing', missing: { kind, reason } };
}

const wrong = (at: 'kind' | 'reason', message: string): MissingCells => ({ kind: 'wrong', in: at, message });
