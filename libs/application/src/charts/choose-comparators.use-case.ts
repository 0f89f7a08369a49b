import { differsProblems } from '#domain/comparison/comparator-set';
import type { Differing } from '#domain/comparison/compared-with';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import { reassessAll } from './reassess-all.ts';

export interface ChooseComparators {
  tenantId: string;
  indicatorId: string;
  /** Null compares with every area that has figures. */
  setCode: string | null;
  /** Areas of the set that measure differently; of the others it is said that they measure alike. */
  differs: Differing[];
  /** How often it was chosen before, as seen; 0 for never. */
  expectedVersion: number;
  idempotencyKey?: string | null;
}

/** The indicator whose company was chosen. */
export interface ChosenComparators {
  tenantId: string;
  indicatorId: string;
}

/**
 * Chooses the set that an indicator is compared with, and says of each area of it whether it measures alike (the guide,
 * section 3.7: "is it measured the same?"). The indicator is assessed anew at once.
 */
export function chooseComparators(
  deps: Deps,
  actor: Actor,
  input: ChooseComparators,
): Promise<Outcome<ChosenComparators>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, indicatorId, setCode, expectedVersion } = input;
  const command = { name: 'chooseComparators', idempotencyKey, body, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    await tx.indicators.lock(tenantId, [indicatorId]);
    const indicator = await tx.indicators.find(tenantId, indicatorId);
    if (!indicator) return refuse(notFound);
    require(authorise(actor, 'maintain', 'Comparators', { tenantId }));
    // A set is not given up while it is being chosen.
    await tx.charts.lock(tenantId, 'sets');
    const before = await tx.charts.use(tenantId, indicatorId);
    const version = before?.version ?? 0;
    if (version !== expectedVersion) return refuse({ kind: 'changedMeanwhile', version });
    const set = (await tx.charts.sets(tenantId)).find(({ code, retired }) => code === setCode && !retired);
    if (setCode !== null && !set)
      return refuse(invalid({ field: 'setCode', message: 'Choose one of the sets.' }));
    const problems = differsProblems(input.differs, set?.areas ?? []);
    if (problems.length > 0) return refuse(invalid(...problems));
    const differs = input.differs.map(({ areaCode, how }) => ({ areaCode, how: how.trim() }));
    const after = { tenantId, indicatorId, version: version + 1, setCode, differs };
    await tx.charts.addUse({ ...after, setBy: actor.personId, setByName: actor.name, setAt: now });
    const act = { tenantId, stream: 'comparators', action: 'chooseComparators', before, after };
    await recordAct(tx, actor, now, act);
    await reassessAll(tx, tenantId, [indicatorId], now);
    return { tenantId, indicatorId };
  });
}
