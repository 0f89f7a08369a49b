import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { require, runCommand, type Deps } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import type { ComparatorRecord } from '../ports/place.ts';
import { FieldChecks } from './field-checks.ts';
import { recordAct } from './place-audit.ts';

export interface ImportComparators {
  tenantId: string;
  /** Part and whole may be left out, both together. */
  rows: (Omit<ComparatorRecord, 'tenantId' | 'numerator' | 'denominator'> &
    Partial<Pick<ComparatorRecord, 'numerator' | 'denominator'>>)[];
}

/** Takes in what other areas published for a partnership's indicators, to compare with; all rows or none. */
export function importComparators(
  deps: Deps,
  actor: Actor,
  input: ImportComparators,
): Promise<Outcome<{ tenantId: string; count: number }>> {
  const { tenantId, rows } = input;
  const about = { name: 'importComparators', body: { tenantId, count: rows.length }, about: tenantId };
  return runCommand(deps, actor, about, async (tx, now) => {
    require(authorise(actor, 'run', 'Import', { tenantId }));
    const checks = new FieldChecks();
    rows.forEach((row, index) => {
      checks
        .unless(Number.isFinite(row.value), `rows.${index + 1}.value`, 'Enter a number.')
        .day(row.periodStart, `rows.${index + 1}.periodStart`)
        .day(row.periodEnd, `rows.${index + 1}.periodEnd`);
    });
    rows.forEach(({ numerator = null, denominator = null }, index) => {
      const both = (numerator === null) === (denominator === null);
      checks.unless(both, `rows.${index + 1}.denominator`, 'Give both the part and the whole, or neither.');
      const whole = denominator === null || denominator > 0;
      checks.unless(whole, `rows.${index + 1}.denominator`, 'Enter a whole above zero.');
    });
    checks.refuseIfAny();
    await tx.place.addComparators(
      rows.map((row) => ({ tenantId, numerator: null, denominator: null, ...row })),
    );
    const areas = new Set(rows.map(({ areaName }) => areaName)).size;
    await recordAct(tx, actor, now, {
      tenantId,
      stream: 'comparators',
      action: 'importComparators',
      after: { rows: rows.length, areas },
    });
    return { tenantId, count: rows.length };
  });
}
