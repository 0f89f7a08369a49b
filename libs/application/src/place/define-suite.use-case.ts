import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { require, runCommand, type Deps } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { requireQuality } from '../measure/require-quality.ts';
import { FieldChecks } from './field-checks.ts';
import { recordAct } from './place-audit.ts';

/** How many indicators a key suite may have (docs/domain.md section 1). */
const keySuiteSize = { least: 20, most: 30 };

export interface DefineSuite {
  tenantId: string;
  code: string;
  name: string;
  isKey: boolean;
  /** In the order they are shown. */
  indicatorIds: string[];
}

/**
 * Puts indicators together into a named suite. Those of a key suite pass the eight tests of quality, or have leave not to
 * (docs/domain.md section 4).
 */
export function defineSuite(
  deps: Deps,
  actor: Actor,
  input: DefineSuite,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const { tenantId, code, name, isKey, indicatorIds } = input;
  return runCommand(deps, actor, { name: 'defineSuite', body: input, about: tenantId }, async (tx, now) => {
    require(authorise(actor, 'define', 'Suite', { tenantId }));
    const size = indicatorIds.length;
    new FieldChecks()
      .text(code, 'code')
      .text(name, 'name')
      .unless(new Set(indicatorIds).size === size, 'indicatorIds', 'An indicator is in a suite once.')
      .unless(
        !isKey || (size >= keySuiteSize.least && size <= keySuiteSize.most),
        'indicatorIds',
        `A key suite has ${keySuiteSize.least} to ${keySuiteSize.most} indicators; this one has ${size}.`,
      )
      .refuseIfAny();
    if (isKey) await requireQuality(tx, tenantId, indicatorIds, now);
    const id = deps.newId();
    await tx.place.addSuite(
      { tenantId, id, code, name, isKey },
      indicatorIds.map((indicatorId, index) => ({ tenantId, suiteId: id, indicatorId, position: index + 1 })),
    );
    await recordAct(tx, actor, now, { tenantId, stream: 'definitions', action: 'defineSuite', after: input });
    return { tenantId, id };
  });
}
