/** Figures that one statement carries, unless one measure has more. */
const AT_ONCE = 50_000;

/** Measures one after the other, as many together as have the figures of one statement. */
export function inGroups<T extends { figures: number }>(touched: readonly T[]): T[][] {
  const groups: T[][] = [];
  let [group, figures] = [[] as T[], 0];
  for (const one of touched) {
    if (group.length > 0 && figures + one.figures > AT_ONCE) {
      groups.push(group);
      [group, figures] = [[], 0];
    }
    group.push(one);
    figures += one.figures;
  }
  return group.length > 0 ? [...groups, group] : groups;
}
