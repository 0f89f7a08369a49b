import { createHash } from 'node:crypto';
import { nextEntry, type AuditEntry } from './audit-entry.ts';
import { checkExport } from './check-export.ts';
import { nextSeal, type StreamHead } from './seal.ts';

const tenantId = '01890000-0000-7000-8000-000000000001';
const at = new Date('2026-04-01T09:00:00Z');

/** An export of two entries under one seal, with one other row. */
function lines(): string[] {
  let last: AuditEntry | undefined;
  const entries = [1, 2].map((days) => {
    const who = { personId: null, personName: 'Installer', onBehalfOf: null };
    last = nextEntry(last, {
      tenantId,
      stream: 'policy',
      at,
      ...who,
      action: 'set',
      before: null,
      after: { days, note: 'Why' },
    });
    return last;
  });
  const head: StreamHead = { stream: 'audit:policy', seq: 2, hash: last?.hash ?? '' };
  const { seal } = nextSeal(null, { tenantId, at, heads: [head] });
  const header = {
    goldthread: 'export',
    version: 1,
    tenantId,
    name: 'Marlowdale',
    takenAt: at.toISOString(),
  };
  const all = [
    { kind: 'header', header },
    { kind: 'leaf', leaf: { ...head, position: 1 } },
    { kind: 'seal', seal },
    ...entries.map((entry) => ({ kind: 'entry', entry })),
    { kind: 'row', table: 'theme', row: { name: 'Health' } },
  ].map((line) => JSON.stringify(line));
  return ended(all);
}

/** The lines with the end that fits them. */
function ended(all: readonly string[]): string[] {
  const sha256 = createHash('sha256')
    .update(all.map((line) => `${line}\n`).join(''))
    .digest('hex');
  return [...all, JSON.stringify({ kind: 'end', end: { lines: all.length, sha256 } })];
}

async function* read(all: readonly string[]): AsyncGenerator<string> {
  for (const line of all) yield await Promise.resolve(line);
}
const check = (all: readonly string[], seal: string | null = null) => checkExport(read(all), seal);

describe('the check of an export', () => {
  it('finds nothing in what nobody touched, and the seal that is known', async () => {
    const whole = lines();
    const checked = await check(whole);
    expect(checked).toMatchObject({ troubles: [], faults: [], holdsSeal: null });
    expect(checked.counts).toMatchObject({ entries: 2, seals: 1, rows: 1 });
    expect(await check(whole, checked.newestSeal)).toMatchObject({ holdsSeal: true });
    expect(await check(whole, 'f'.repeat(64))).toMatchObject({ holdsSeal: false });
  });

  it('names the altered entry even where the end was made anew to fit', async () => {
    const altered = lines().map((line) => line.replace('"days":2', '"days":9'));
    expect((await check(altered)).troubles).toHaveLength(1);
    const anew = await check(ended(altered.slice(0, -1)));
    expect(anew.troubles).toEqual([]);
    expect(anew.faults).toMatchObject([{ stream: 'audit:policy', seq: 2 }]);
  });

  it('notices one byte changed anywhere', async () => {
    const whole = lines();
    const text = whole.join('\n');
    for (let place = 40; place < text.length; place += 37) {
      const byte = text.charCodeAt(place);
      if (byte === 10) continue;
      const other = String.fromCharCode(byte === 49 ? 50 : byte === 97 ? 98 : byte + 1);
      const changed = `${text.slice(0, place)}${other}${text.slice(place + 1)}`.split('\n');
      const found = await check(changed).then(
        ({ troubles, faults }) => troubles.length + faults.length,
        () => 1,
      );
      expect({ place, found: found > 0 }).toEqual({ place, found: true });
    }
  });

  it('notices lines taken out, added after the end, and an end that is missing', async () => {
    const whole = lines();
    expect((await check(whole.slice(0, -1))).troubles).toEqual(['The file has no end: it was cut off.']);
    expect((await check([...whole, '{}'])).troubles).toEqual(['Line 8 stands after the end.']);
    expect((await check(whole.filter((_, index) => index !== 5))).troubles).toHaveLength(2);
  });

  it('takes no other file', async () => {
    await expect(check(['a,b,c'])).rejects.toThrow('This is no export of Goldthread');
    await expect(check([])).rejects.toThrow('The file is empty.');
  });
});
