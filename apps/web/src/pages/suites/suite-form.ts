import type { SuiteMeasurePartsFragment } from '../../generated/operations.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';

/** A measure that may be chosen, as the API has it. */
export type Choosable = SuiteMeasurePartsFragment;

/** A suite's form as typed. */
export interface TypedSuite {
  readonly code: string;
  readonly name: string;
  readonly key: boolean;
  readonly forPublic: boolean;
  readonly sizeReason: string;
  /** What is chosen, each with the place typed beside it; in the order it will have. */
  readonly chosen: readonly { readonly id: string; readonly place: string }[];
}

export const blankSuite: TypedSuite = {
  ...{ code: '', name: '', key: false, forPublic: false, sizeReason: '' },
  chosen: [],
};

/** The form of a suite as it stands. */
export function suiteAsTyped(suite: {
  code: string;
  name: string;
  key: boolean;
  forPublic: boolean;
  sizeReason: string | null;
  measures: readonly { id: string }[];
}): TypedSuite {
  const { code, name, key, forPublic, sizeReason, measures } = suite;
  const chosen = measures.map(({ id }, index) => ({ id, place: String(index + 1) }));
  return { code, name, key, forPublic, sizeReason: sizeReason ?? '', chosen };
}

/**
 * What was typed. Measures are ordered by the numbers beside them; those with none, or with something else than a number,
 * come last, as they were listed.
 */
export function readTypedSuite(body: FormBody): TypedSuite {
  const sent = body['chosen'];
  const ids = (Array.isArray(sent) ? sent : [sent]).filter((one): one is string => typeof one === 'string');
  const chosen = ids.map((id) => ({ id, place: textOf(body, `place.${id}`) }));
  return {
    code: textOf(body, 'code'),
    name: textOf(body, 'name'),
    key: textOf(body, 'key') === 'yes',
    forPublic: textOf(body, 'forPublic') === 'yes',
    sizeReason: textOf(body, 'sizeReason'),
    chosen: chosen.toSorted((a, b) => numberOf(a.place) - numberOf(b.place)),
  };
}

const LAST = Number.MAX_SAFE_INTEGER;

function numberOf(place: string): number {
  return /^\d{1,6}([.]\d{1,3})?$/.test(place) ? Number(place) : LAST;
}

/** A line of the form: a measure, whether it is chosen, and the path of a problem with it. */
export interface SuiteFormLine extends Choosable {
  readonly chosen: boolean;
  readonly place: string;
  readonly path: string;
}

/** The lines of the form: what is chosen, in its order, then the rest by theme and by who shares it. */
export function suiteLines(typed: TypedSuite, choosable: readonly Choosable[]) {
  const known = new Map(choosable.map((one) => [one.id, one]));
  const inside = typed.chosen.flatMap(({ id, place }, index): SuiteFormLine[] => {
    const measure = known.get(id);
    return measure ? [{ ...measure, chosen: true, place, path: `measureIds.${index}` }] : [];
  });
  const taken = new Set(inside.map(({ id }) => id));
  const groups = new Map<string, SuiteFormLine[]>();
  for (const measure of choosable) {
    if (taken.has(measure.id)) continue;
    const { sharedBy, themeName } = measure;
    const group = sharedBy ? `Shared by ${sharedBy}` : (themeName ?? 'Under no theme');
    const line = { ...measure, chosen: false, place: '', path: `other.${taken.size + countOf(groups)}` };
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  return { inside, groups: [...groups].map(([name, lines]) => ({ name, lines })) };
}

const countOf = (groups: ReadonlyMap<string, readonly unknown[]>): number =>
  [...groups.values()].reduce((sum, { length }) => sum + length, 0);

/** What is sent to the API, but for what it is about. */
export const factsOf = ({ name, key, forPublic, sizeReason, chosen }: TypedSuite) => ({
  ...{ name, key, forPublic, sizeReason },
  measureIds: chosen.map(({ id }) => id),
});
