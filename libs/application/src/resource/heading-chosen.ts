import type { ChosenHeading, VirementContext } from '#domain/resource/virement-context';
import { isUuid } from '#kernel/ids';
import { refuse } from '../command.ts';
import { invalid } from '../outcome.ts';
import type { Tx } from '../ports/stores.ts';

/** The heading that an organisation chose, from its own books and no other's, of the movement's year and unit. */
export async function headingChosen(
  tx: Tx,
  { organisationId, year, unit }: VirementContext,
  headingId: string,
): Promise<ChosenHeading> {
  const wrong = (message: string): never => refuse(invalid({ field: 'headingId', message }));
  if (!headingId) return wrong('Choose the budget heading.');
  const heading = isUuid(headingId) ? await tx.money.heading(organisationId, headingId) : null;
  if (!heading) return wrong('Choose a heading of your organisation.');
  if (heading.year !== year || heading.unit !== unit) {
    return wrong('Choose a heading of the same year and unit.');
  }
  return { id: heading.id, name: heading.name };
}
