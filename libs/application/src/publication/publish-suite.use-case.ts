import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { addEdition } from './add-edition.ts';
import { notVerified, noteOf } from './publish-indicator.use-case.ts';

export interface PublishSuite {
  tenantId: string;
  suiteId: string;
  /** What readers should know of these editions; each gets it. */
  note?: string | null;
  idempotencyKey?: string | null;
}

/** What publishing a suite did. */
export interface SuitePublished {
  tenantId: string;
  suiteId: string;
  /** New editions. */
  published: number;
  /** Measures of which everybody sees the same already. */
  unchanged: number;
  /** Measures of which no figure was signed yet. */
  withoutFigures: number;
  /** Measures that members share: theirs to publish, so they are passed over. */
  ofMembers: number;
}

/**
 * Shows every measure of a suite to everybody as it stands, each an edition of its own, all of them or none. Measures that
 * members share are theirs to publish (docs/domain.md section 2).
 */
export function publishSuite(
  deps: Deps,
  actor: Actor,
  input: PublishSuite,
): Promise<Outcome<SuitePublished>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, suiteId } = input;
  const command = { name: 'publishSuite', idempotencyKey, body, about: suiteId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
    const suite = await tx.suites.toChange(tenantId, suiteId);
    if (!suite) return refuse(notFound);
    require(authorise(actor, 'publish', 'Publication', { tenantId }));
    const note = noteOf(input.note);
    const ids = await tx.suites.measures(tenantId, suiteId);
    await tx.indicators.lock(tenantId, ids);
    const done: SuitePublished = {
      ...{ tenantId, suiteId },
      ...{ published: 0, unchanged: 0, withoutFigures: 0, ofMembers: 0 },
    };
    for (const id of ids) {
      const indicator = await tx.indicators.find(tenantId, id);
      if (!indicator) done.ofMembers += 1;
      if (!indicator || indicator.retiredAt) continue;
      const held = await tx.publications.ofIndicator(tenantId, id);
      const added = await addEdition(deps, tx, { indicator, held, note, actor, now });
      const { kind } = added;
      // All of them or none: one that may not be published yet holds the others back.
      if (kind === 'unverified')
        return refuse(
          invalid({ field: 'suiteId', message: `${indicator.title}: ${notVerified(added.words)}` }),
        );
      if (kind === 'published') done.published += 1;
      else if (kind === 'unchanged') done.unchanged += 1;
      else done.withoutFigures += 1;
    }
    if (done.published === 0) {
      const message =
        done.unchanged > 0
          ? 'Nothing has changed since these measures were last published.'
          : 'None of these measures has a signed figure of ours to publish.';
      refuse(invalid({ field: 'suiteId', message }));
    }
    return done;
  });
}
