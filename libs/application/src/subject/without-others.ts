import type { JsonValue } from '#workflow/pure/json.value';

/** What stands in the place of somebody else's data. */
export const anotherPerson = '(another person)';

interface Named {
  id: string;
  name: string;
}

const address = String.raw`[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[\p{L}\p{N}-]+`;
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** What says more of a person than who they are, beside an id of theirs. */
const saysMore = new Set(['name', 'jobTitle', 'job_title', 'personName', 'person_name', 'email']);
const idKeys = ['personId', 'person_id'];

/**
 * Makes a function that takes everybody else out of a value: their names wherever they stand, their ids, what stands beside
 * an id of theirs, and every address but one's own. A name that is only hinted at stays: nothing but a reader finds it.
 */
export function withoutOthers(subject: Named & { email: string }, others: readonly Named[]) {
  const strangers = others.filter(({ id }) => id !== subject.id);
  const ids = new Set(strangers.map(({ id }) => id));
  const names = [...new Set([subject.name, ...strangers.map(({ name }) => name)])]
    .filter((name) => name.trim().length > 1)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const named = String.raw`(?<![\p{L}\p{N}])(?:${names.join('|') || '(?!)'})(?![\p{L}\p{N}])`;
  // An address before a name, since a name may be a part of it.
  const telling = new RegExp([address, uuid, named].join('|'), 'giu');
  const mine = new Set([subject.name, subject.email].map((one) => one.toLowerCase()));
  const isUuid = new RegExp(`^${uuid}$`, 'i');
  const text = (said: string): string =>
    said.replaceAll(telling, (one) => {
      if (mine.has(one.toLowerCase())) return one;
      return isUuid.test(one) && !ids.has(one) ? one : anotherPerson;
    });
  const clean = (value: JsonValue): JsonValue => {
    if (typeof value === 'string') return text(value);
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(clean);
    const fields = value as Readonly<Record<string, JsonValue>>;
    const isTheirs = (id: JsonValue | undefined): boolean => typeof id === 'string' && ids.has(id);
    const theirs = idKeys.some((key) => isTheirs(fields[key]));
    return Object.fromEntries(
      Object.entries(fields).map(([key, one]) => [
        text(key),
        theirs && saysMore.has(key) ? anotherPerson : clean(one),
      ]),
    );
  };
  return clean;
}
