/** The target in force on a day (ISO), which is not always the one that the latest figure is judged by. */
export function inForce<T extends { readonly starts: string; readonly ends: string }>(
  targets: readonly T[],
  on: string,
): T | null {
  return targets.find(({ starts, ends }) => starts <= on && on <= ends) ?? null;
}
