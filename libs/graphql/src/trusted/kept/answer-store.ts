import type { KeptAnswer } from './kept-answer.ts';

/** How much may be kept. */
export interface KeptLimits {
  /** Bytes of all answers together. */
  readonly bytes: number;
  /** Answers. */
  readonly answers: number;
}

/** Bytes that an answer costs beyond its own: its key, its revisions, its place in the map. */
const OVERHEAD = 1_000;
/** No answer takes more of the room than this part. */
const LARGEST_PART = 16;

/** Answers by their keys, within limits; those not asked for longest go first. */
export class AnswerStore {
  private readonly known = new Map<string, KeptAnswer>();
  private bytes = 0;

  constructor(private readonly limits: KeptLimits) {}

  /** The answer of a key as of these revisions. One of others stays until a newer takes its place. */
  find(key: string, revisions: string): KeptAnswer | null {
    const found = this.known.get(key);
    if (found?.revisions !== revisions) return null;
    this.known.delete(key);
    this.known.set(key, found);
    return found;
  }

  /** Keeps an answer, in place of the one of its key. */
  keep(key: string, answer: KeptAnswer): void {
    this.forget(key);
    const size = sizeOf(answer);
    if (size > this.limits.bytes / LARGEST_PART) return;
    this.known.set(key, answer);
    this.bytes += size;
    for (const oldest of this.known.keys()) {
      if (this.bytes <= this.limits.bytes && this.known.size <= this.limits.answers) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    const answer = this.known.get(key);
    if (answer) this.bytes -= sizeOf(answer);
    this.known.delete(key);
  }
}

const sizeOf = ({ body, revisions }: KeptAnswer): number => body.length + revisions.length + OVERHEAD;
