import type { TargetOutcomeFragment, TargetProposalQuery } from '../../generated/operations.ts';
import { ApiFault } from '../../shell/api/api-errors.ts';
import type { Operation } from '../../shell/api/operation.ts';
import { isRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import type { Page } from '../../shell/page.ts';

export type FoundProposal = NonNullable<TargetProposalQuery['targetProposal']>;

/** The address of a proposed target. */
export const targetPath = (id: string): string => `/targets/${encodeURIComponent(id)}`;

/**
 * Sends a command and goes to the proposal's page, saying what was done and what it waits for now.
 *
 * @returns why it was refused, or null when it was done and the browser is on its way
 */
export async function sendTarget<Input>(
  page: Page,
  act: Operation<{ outcome: TargetOutcomeFragment | null }, { input: Input }>,
  input: Input,
  done: string,
): Promise<Refusal | null> {
  const { outcome } = await page.ask(act, { input });
  if (!outcome) throw new ApiFault(`${act.name} was answered with nothing.`);
  if (isRefusal(outcome)) return outcome;
  const { id, stateLabel, waitingFor } = outcome.proposal;
  page.redirect(
    targetPath(id),
    `${done}. Now: ${waitingFor ? `${stateLabel} (${waitingFor})` : stateLabel}.`,
  );
  return null;
}

/** Shows that an act cannot be done now by this person, and why. */
export function showTargetNotNow(
  page: Page,
  proposal: FoundProposal,
  title: string,
  acts: readonly string[],
): void {
  const withheld = proposal.acts.find(({ name }) => acts.includes(name))?.whyNot ?? null;
  const view = { proposal, title, withheld, path: targetPath(proposal.id) };
  page.render('pages/target/not-now.njk', { section: 'scorecard', ...view }, withheld ? 403 : 409);
}

/** Whether this person may do any of these acts now. */
export const mayDo = (proposal: FoundProposal, acts: readonly string[]): boolean =>
  proposal.acts.some(({ name, available }) => available && acts.includes(name));
