import { eventHash, type HashedEvent } from '#workflow/host/event.hash';
import { entryHash, openEntry, type AuditEntry } from './audit-entry.ts';
import { MerkleLog } from './merkle-log.ts';
import { leafText, sealHash, type Seal, type StreamHead } from './seal.ts';
import { sealOf, sealsIn } from './sealed-texts.ts';
import { redactionsStream, type Redaction } from './redaction.ts';

/** A leaf with its place in the tree, from 1. */
export interface SealedHead extends StreamHead {
  position: number;
}

/** An event of a process, as stored and exported. */
export interface ChainedEvent extends HashedEvent {
  instanceId: string;
  prevHash: string;
  hash: string;
}

/** Something that was altered: where, from which entry on, and how it shows. */
export interface EvidenceFault {
  /** `seals`, or the stream. */
  stream: string;
  seq: number;
  /** When the altered entry says it was written, where it can still be told; ISO 8601. */
  at: string | null;
  reason: string;
}

/** The head of a stream as it was read: where the next entry must go on. */
interface Chain extends StreamHead {
  at: string | null;
}

const first = (stream: string): Chain => ({ stream, seq: 0, hash: '', at: null });

/**
 * Checks all of one tenant's evidence in one pass, with nothing but what it is fed (docs/domain.md section 7): first
 * every leaf in order, then every seal in order, then the entries of each stream and the events of each process in
 * order. One fault is told of each stream, the first.
 */
export class EvidenceChecker {
  readonly counts = { entries: 0, events: 0, seals: 0, leaves: 0, redacted: 0 };
  private readonly log = new MerkleLog();
  private readonly leaves: string[] = [];
  private readonly sealed = new Map<string, StreamHead[]>();
  private readonly faults = new Map<string, EvidenceFault>();
  private readonly gone = new Map<string, EvidenceFault>();
  private readonly redactions: Redaction[] = [];
  private chain = first('');
  private seal: Seal | null = null;

  constructor(private readonly tenantId: string) {}

  /** The newest seal that was read. */
  get newestSeal(): Seal | null {
    return this.seal;
  }

  leaf({ position, ...head }: SealedHead): void {
    this.counts.leaves += 1;
    if (position !== this.counts.leaves) {
      this.fault('seals', position, null, `Leaf ${this.counts.leaves} of the seals is missing.`);
    }
    this.leaves.push(leafText(head));
    const of = this.sealed.get(head.stream);
    if (of) of.push(head);
    else this.sealed.set(head.stream, [head]);
  }

  sealAt(seal: Seal): void {
    this.counts.seals += 1;
    const at = new Date(seal.at).toISOString();
    const wrong = (reason: string) => this.fault('seals', seal.number, at, reason);
    if (seal.number !== this.counts.seals) wrong(`Seal ${this.counts.seals} is missing.`);
    if (seal.prevHash !== (this.seal?.hash ?? '')) wrong('It does not follow the seal before it.');
    if (seal.hash !== sealHash({ ...seal, at, tenantId: this.tenantId })) {
      wrong('Its content does not match its hash.');
    }
    while (this.log.size < seal.size) {
      const next = this.leaves[this.log.size];
      if (next === undefined) break;
      this.log.append(next);
    }
    if (this.log.size !== seal.size || this.log.root() !== seal.root) {
      wrong('Its root is not that of the heads it sealed.');
    }
    this.seal = { ...seal, at };
  }

  entry(entry: AuditEntry): void {
    this.counts.entries += 1;
    const at = new Date(entry.at).toISOString();
    const stream = `audit:${entry.stream}`;
    const hash = entryHash({ ...entry, at, tenantId: this.tenantId });
    this.follow(stream, { ...entry, at }, hash === entry.hash);
    this.checkTexts(stream, { ...entry, at });
    if (entry.stream !== redactionsStream) return;
    const { after } = openEntry(entry);
    this.redactions.push(after as unknown as Redaction);
  }

  event(event: ChainedEvent): void {
    this.counts.events += 1;
    const at = new Date(event.at).toISOString();
    const hash = eventHash(event.prevHash, { ...event, at });
    this.follow(`workflow:${event.instanceId}`, { ...event, at }, hash === event.hash);
  }

  /** Everything was read: what is wrong, the earliest first. */
  end(): EvidenceFault[] {
    this.endStream();
    for (const heads of this.sealed.values()) {
      const [lost] = heads;
      if (lost) this.fault(lost.stream, lost.seq, null, 'What was sealed of it is missing.');
    }
    if (this.log.size < this.leaves.length) {
      this.fault('seals', this.log.size + 1, null, 'A head was added that no seal covers.');
    }
    for (const { entries } of this.redactions) {
      for (const { stream, seq, places } of entries ?? []) {
        for (const place of places) this.gone.delete(`${stream} ${seq} ${place}`);
      }
    }
    for (const { stream, seq, at, reason } of this.gone.values()) this.fault(stream, seq, at, reason);
    return [...this.faults.values()].sort((a, b) => (a.at ?? '~').localeCompare(b.at ?? '~'));
  }

  private follow(
    stream: string,
    one: { seq: number; at: string; prevHash: string; hash: string },
    isWhole: boolean,
  ): void {
    if (this.chain.stream !== stream) {
      this.endStream();
      this.chain = first(stream);
    }
    const { seq, at, hash } = one;
    const wrong = (reason: string) => this.fault(stream, seq, at, reason);
    if (seq !== this.chain.seq + 1) {
      this.fault(stream, this.chain.seq + 1, at, `Entry ${this.chain.seq + 1} is missing.`);
    } else if (one.prevHash !== this.chain.hash) wrong('It does not follow the entry before it.');
    if (!isWhole) wrong('Its content does not match its hash.');
    const [next] = this.sealed.get(stream) ?? [];
    if (next && next.seq <= seq) {
      this.sealed.get(stream)?.shift();
      if (next.seq === seq && next.hash !== hash) {
        wrong('It is not what was sealed: it, or one since the seal before, was written anew.');
      }
    }
    this.chain = { stream, seq, hash, at };
  }

  private endStream(): void {
    const { stream, seq, at } = this.chain;
    const [next] = this.sealed.get(stream) ?? [];
    if (next)
      this.fault(stream, seq + 1, at, `Entries ${seq + 1} to ${next.seq} were sealed and are missing.`);
    this.sealed.delete(stream);
  }

  private checkTexts(stream: string, { texts, ...entry }: AuditEntry): void {
    const wrong = (reason: string) => this.fault(stream, entry.seq, entry.at, reason);
    const places = (['person', 'before', 'after'] as const).flatMap((place) => sealsIn(entry[place], place));
    if (entry.format === 2 && Object.keys(texts).length !== places.length) {
      wrong('A text beside it is missing, or one too many is there.');
    }
    for (const { at: place, sealed } of places) {
      const kept = texts[place];
      if (kept === undefined) wrong(`Its text at ${place} is missing.`);
      else if (kept === null) {
        this.counts.redacted += 1;
        const reason = `Its text at ${place} was taken away without a redaction.`;
        this.gone.set(`${entry.stream} ${entry.seq} ${place}`, {
          stream,
          seq: entry.seq,
          at: entry.at,
          reason,
        });
      } else if (sealOf(...kept) !== sealed) wrong(`Its text at ${place} is not the one that was written.`);
    }
  }

  private fault(stream: string, seq: number, at: string | null, reason: string): void {
    if (!this.faults.has(stream)) this.faults.set(stream, { stream, seq, at, reason });
  }
}
