import type { JsonValue } from '#workflow/pure/json.value';
import type { AuditChangeRow } from './audit-trail.rows.ts';

/** A name of the code as words: `signReturn` is “Sign return”. */
export function wordsOf(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[_.;:/-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What differs between two values, field by field, in the order of the later one; null where there is nothing. */
export function changesInWords(before: JsonValue, after: JsonValue): AuditChangeRow[] {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const places = new Set([...is.keys(), ...was.keys()]);
  return [...places]
    .map((place) => ({ label: wordsOf(place), before: was.get(place) ?? null, after: is.get(place) ?? null }))
    .filter((change) => change.before !== change.after);
}

function leavesOf(value: JsonValue): Map<string, string> {
  const leaves = new Map<string, string>();
  const walk = (one: JsonValue, place: string): void => {
    if (one === null) return;
    if (Array.isArray(one))
      return one.forEach((item: JsonValue, index) => walk(item, `${place} ${index + 1}`.trim()));
    if (typeof one === 'object') {
      for (const [key, item] of Object.entries(one)) walk(item, `${place} ${key}`.trim());
      return;
    }
    leaves.set(place || 'value', typeof one === 'boolean' ? (one ? 'yes' : 'no') : String(one));
  };
  walk(value, '');
  return leaves;
}
