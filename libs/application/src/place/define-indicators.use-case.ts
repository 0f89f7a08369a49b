import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { require, runCommand, type Deps } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import { FieldChecks } from './field-checks.ts';
import { recordAct } from './place-audit.ts';

/** What is said of an indicator when it is defined; the rest is the product's own. */
export type IndicatorDefinition = Omit<
  IndicatorRecord,
  'tenantId' | 'id' | 'definitionVersion' | 'revision' | 'retiredAt' | 'createdAt'
>;

/** Ten years: no official statistic is slower. */
const LONGEST_LAG_DAYS = 3660;

export interface DefineIndicators {
  tenantId: string;
  indicators: IndicatorDefinition[];
}

/**
 * Defines indicators, all or none: each with exactly one named owner, what it counts, which way is better, and where
 * its figures come from (docs/domain.md section 4).
 */
export function defineIndicators(
  deps: Deps,
  actor: Actor,
  input: DefineIndicators,
): Promise<Outcome<{ tenantId: string; ids: Record<string, string> }>> {
  const { tenantId, indicators } = input;
  const command = { name: 'defineIndicators', body: input, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    for (const { ownerPersonId, deputyPersonId } of indicators) {
      require(authorise(actor, 'define', 'Indicator', { tenantId, ownerPersonId, deputyPersonId }));
    }
    const shared = (await tx.cases.partnership(tenantId, now)) !== null;
    const taken = new Set(
      await tx.place.indicatorCodes(
        tenantId,
        indicators.map(({ code }) => code),
      ),
    );
    const checks = new FieldChecks().unless(
      indicators.length > 0,
      'indicators',
      'Define at least one indicator.',
    );
    indicators.forEach((indicator, index) => {
      checkDefinition(checks, indicator, `indicators.${index}`, shared);
      const free = !taken.has(indicator.code);
      checks.unless(free, `indicators.${index}.code`, `The code ${indicator.code} is taken.`);
      taken.add(indicator.code);
    });
    checks.refuseIfAny();
    const records = indicators.map((indicator): IndicatorRecord => {
      return {
        ...indicator,
        tenantId,
        id: deps.newId(),
        definitionVersion: 1,
        revision: 1,
        retiredAt: null,
        createdAt: now,
      };
    });
    await tx.place.addIndicators(records);
    const after = records.map(({ id, code, title, ownerName }) => ({ id, code, title, ownerName }));
    await recordAct(tx, actor, now, { tenantId, stream: 'definitions', action: 'defineIndicators', after });
    return { tenantId, ids: Object.fromEntries(records.map(({ code, id }) => [code, id])) };
  });
}

function checkDefinition(
  checks: FieldChecks,
  indicator: IndicatorDefinition,
  path: string,
  shared: boolean,
): void {
  for (const field of ['code', 'title', 'definition', 'ownerPersonId', 'ownerName'] as const) {
    checks.text(indicator[field], `${path}.${field}`);
  }
  for (const field of ['sourceTitle', 'sourcePublisher', 'licence', 'attribution'] as const) {
    checks.text(indicator[field], `${path}.${field}`);
  }
  const { decimals, multiplier, valueKind, aggregation, deputyPersonId, ownerPersonId } = indicator;
  const { reportingLagDays: lag } = indicator;
  checks
    .unless(
      lag === null || (Number.isInteger(lag) && lag >= 1 && lag <= LONGEST_LAG_DAYS),
      `${path}.reportingLagDays`,
      `A figure is due from 1 to ${LONGEST_LAG_DAYS} days after its period ends.`,
    )
    .unless(
      Number.isInteger(decimals) && decimals >= 0 && decimals <= 6,
      `${path}.decimals`,
      'Show from 0 to 6 decimals.',
    )
    .unless(
      Number.isFinite(multiplier) && multiplier > 0,
      `${path}.multiplier`,
      'The multiplier is more than zero.',
    )
    .unless(
      deputyPersonId !== ownerPersonId,
      `${path}.deputyPersonId`,
      'The deputy is someone other than the owner.',
    )
    .unless(
      shared === (aggregation !== null),
      `${path}.aggregation`,
      'A shared indicator says how its contributions are put together; an organisation’s own has none.',
    )
    .unless(
      aggregation !== 'ratio' || valueKind === 'ratio',
      `${path}.aggregation`,
      'Only a ratio can be put together from numerators and denominators.',
    );
}
