import { nextEntry, type AuditEntry } from './audit-entry.ts';
import { EvidenceChecker, type EvidenceFault } from './evidence-checker.ts';
import { MerkleLog, leafHash } from './merkle-log.ts';
import { nextSeal, type Seal, type StreamHead } from './seal.ts';

const tenantId = '01890000-0000-7000-8000-000000000001';
const at = (minute: number) => new Date(Date.UTC(2026, 3, 1, 9, minute));

interface Evidence {
  entries: AuditEntry[];
  leaves: StreamHead[];
  seals: Seal[];
}

/** Two streams of three entries each, sealed after each round. */
function evidence(): Evidence {
  const all: Evidence = { entries: [], leaves: [], seals: [] };
  const last = new Map<string, AuditEntry>();
  let sealed: ReturnType<typeof nextSeal> | null = null;
  for (const round of [1, 2, 3]) {
    const heads: StreamHead[] = [];
    for (const stream of ['membership', 'policy']) {
      const entry = nextEntry(last.get(stream), {
        tenantId,
        stream,
        at: at(round * 10),
        personId: null,
        personName: 'Housing lead',
        onBehalfOf: 'Marlowdale Homes',
        action: 'change',
        before: { days: round - 1 },
        after: { days: round, note: `Round ${round}`, since: '2026-04-01' },
      });
      last.set(stream, entry);
      all.entries.push(entry);
      heads.push({ stream: `audit:${stream}`, seq: entry.seq, hash: entry.hash });
    }
    sealed = nextSeal(sealed, { tenantId, at: at(round * 10 + 1), heads });
    all.leaves.push(...heads);
    all.seals.push(sealed.seal);
  }
  all.entries.sort((a, b) => a.stream.localeCompare(b.stream) || a.seq - b.seq);
  return all;
}

function faultsOf({ entries, leaves, seals }: Evidence): EvidenceFault[] {
  const checker = new EvidenceChecker(tenantId);
  leaves.forEach((leaf, index) => checker.leaf({ ...leaf, position: index + 1 }));
  seals.forEach((seal) => checker.sealAt(seal));
  entries.forEach((entry) => checker.entry(entry));
  return checker.end();
}

/** The evidence with one entry changed. */
function altered(stream: string, seq: number, change: (entry: AuditEntry) => Partial<AuditEntry>): Evidence {
  const all = evidence();
  const entries = all.entries.map((one) =>
    one.stream === stream && one.seq === seq ? { ...one, ...change(one) } : one,
  );
  return { ...all, entries };
}

describe('the check of evidence', () => {
  it('finds nothing in what nobody touched', () => {
    expect(faultsOf(evidence())).toEqual([]);
  });

  it.each<[string, (entry: AuditEntry) => Partial<AuditEntry>]>([
    ['a moment', () => ({ at: at(0).toISOString() })],
    ['an act', () => ({ action: 'other' })],
    ['a number before', () => ({ before: { days: 9 } })],
    ['a number after', ({ after }) => ({ after: { ...(after as object), days: 9 } })],
    ['on whose behalf', () => ({ onBehalfOf: 'Marlowdale Council' })],
    ['who', () => ({ personId: tenantId })],
    ['in which appointment', () => ({ appointments: ['administrator'] })],
    [
      'a text',
      ({ texts }) => ({ texts: { ...texts, 'after/note': [texts['after/note']?.[0] ?? '', 'Else'] } }),
    ],
    ['a salt', ({ texts }) => ({ texts: { ...texts, 'after/note': ['', texts['after/note']?.[1] ?? ''] } })],
    ['a text taken away', ({ texts }) => ({ texts: { ...texts, 'after/note': null } })],
    ['a text left out', () => ({ texts: {} })],
    ['its hash', () => ({ hash: 'f'.repeat(64) })],
    ['the hash before', () => ({ prevHash: 'f'.repeat(64) })],
  ])('names the entry of which %s was altered', (_, change) => {
    expect(faultsOf(altered('policy', 2, change))).toMatchObject([{ stream: 'audit:policy', seq: 2 }]);
  });

  it('finds an entry written anew together with every hash after it, by what was sealed', () => {
    const all = evidence();
    const before = all.entries.filter(({ stream, seq }) => stream === 'policy' && seq === 1)[0];
    const act = { tenantId, stream: 'policy', at: at(20), personId: null, personName: 'Housing lead' };
    const told = { onBehalfOf: null, action: 'change', before: null };
    const second = nextEntry(before, { ...act, ...told, after: { days: 99 } });
    const third = nextEntry(second, { ...act, ...told, after: { days: 3 } });
    const entries = [
      ...all.entries.filter(({ stream, seq }) => stream !== 'policy' || seq === 1),
      second,
      third,
    ];
    expect(faultsOf({ ...all, entries })).toMatchObject([
      { stream: 'audit:policy', seq: 2, reason: expect.stringContaining('sealed') as string },
    ]);
  });

  it.each([
    [1, 'Entry 1 is missing.'],
    [2, 'Entry 2 is missing.'],
    [3, 'Entries 3 to 3 were sealed and are missing.'],
  ])('misses entry %i', (seq, reason) => {
    const all = evidence();
    const entries = all.entries.filter((one) => one.stream !== 'membership' || one.seq !== seq);
    expect(faultsOf({ ...all, entries })).toMatchObject([{ stream: 'audit:membership', seq, reason }]);
  });

  it('misses a whole stream, a seal and a head', () => {
    const all = evidence();
    const policy = all.entries.filter(({ stream }) => stream === 'policy');
    expect(faultsOf({ ...all, entries: policy })).toMatchObject([{ stream: 'audit:membership', seq: 1 }]);
    expect(faultsOf({ ...all, seals: all.seals.slice(1) })).toMatchObject([{ stream: 'seals', seq: 2 }]);
    expect(faultsOf({ ...all, seals: all.seals.slice(0, 2) })).toMatchObject([{ stream: 'seals' }]);
    expect(faultsOf({ ...all, leaves: all.leaves.slice(0, 5) })).toMatchObject([{ stream: 'seals', seq: 3 }]);
  });

  it.each<[string, Partial<Seal>]>([
    ['moment', { at: at(0).toISOString() }],
    ['root', { root: 'f'.repeat(64) }],
    ['size', { size: 3 }],
    ['hash', { hash: 'f'.repeat(64) }],
  ])('names the seal of which the %s was altered', (_, change) => {
    const all = evidence();
    const seals = all.seals.map((seal) => (seal.number === 2 ? { ...seal, ...change } : seal));
    expect(faultsOf({ ...all, seals })).toMatchObject([{ stream: 'seals', seq: 2 }]);
  });

  it('lets a text go where a redaction says so, and nowhere else', () => {
    const all = altered('policy', 2, ({ texts }) => ({ texts: { ...texts, 'after/note': null } }));
    const gone = [{ stream: 'policy', seq: 2, places: ['after/note'] }];
    const told = (entries: unknown) => {
      const record = nextEntry(undefined, {
        tenantId,
        stream: 'redactions',
        at: at(50),
        personId: null,
        personName: 'Administrator',
        onBehalfOf: null,
        action: 'redactEvidence',
        before: null,
        after: { reason: 'Asked for by the person.', entries },
      });
      return faultsOf({ ...all, entries: [...all.entries, record] });
    };
    expect(told(gone)).toEqual([]);
    expect(told([{ stream: 'policy', seq: 1, places: ['after/note'] }])).toMatchObject([{ seq: 2 }]);
  });
});

describe('the tree of leaves', () => {
  it('has the roots of the standard, however it was grown', () => {
    // Test vectors of RFC 6962 as certificate-transparency logs use them: no leaf, one empty leaf, and the first two.
    expect(new MerkleLog().root()).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(leafHash('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    const one = new MerkleLog();
    one.append('');
    one.append('\0');
    expect(one.root()).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125');
    for (let count = 3; count <= 20; count += 1) {
      one.append(`leaf ${count}`);
      const again = new MerkleLog(one.size, one.frontier);
      expect(again.root()).toBe(one.root());
    }
  });
});
