import { hash } from 'node:crypto';
import type { SignedInPerson } from '#application/identity/signed-in-person';
import type { Clock } from '#kernel/clock';
import { londonDateOf, londonMidnight } from '#kernel/local-date';
import { AnswerStore } from './answer-store.ts';
import type { KeptLimits } from './answer-store.ts';
import { KeptAnswer } from './kept-answer.ts';

/** What is asked, and by whom. */
export interface Question {
  readonly documentId: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly who: SignedInPerson;
}

/** Characters of variables beyond which an answer is not kept: nobody asks for the same again. */
const LONGEST_VARIABLES = 4_000;

/**
 * Answers kept by exact revision. An answer is good for the same document and variables, the same person in the same capacity
 * with the same powers, on the same day, as long as nothing has changed in any tenant that it may be read from. Which
 * revisions those have is read with the session, at each request and in one statement, so nobody is ever answered by
 * what was there before they asked.
 */
export class KeptAnswers {
  private readonly store: AnswerStore;
  /** Answers under way, so that many who ask for the same after a change have it read once. */
  private readonly underWay = new Map<string, Promise<KeptAnswer | null>>();

  /**
   * @param clock the readers' own
   * @param revisionsNow the revisions now of the tenants that these are of
   */
  constructor(
    private readonly clock: Clock,
    private readonly revisionsNow: (revisions: string) => Promise<string>,
    limits: KeptLimits,
  ) {
    this.store = new AnswerStore(limits);
  }

  /**
   * The body of an answer: a kept one, or what `read` finds, which is then kept. Null where `read` finds none.
   *
   * @param read the answer read anew; it must neither throw nor answer with less than all
   */
  async answer(question: Question, read: () => Promise<string | null>): Promise<Buffer | string | null> {
    const { revisions } = question.who;
    const now = this.clock.now();
    const key = keyOf(question, now);
    if (key === null) return read();
    const kept = this.store.find(key, revisions);
    if (kept) return kept.at(now);
    const same = `${key} ${revisions}`;
    let underWay = this.underWay.get(same);
    if (!underWay) {
      underWay = this.readAndKeep(key, revisions, now, read).finally(() => this.underWay.delete(same));
      this.underWay.set(same, underWay);
    }
    return (await underWay)?.at(now) ?? null;
  }

  private async readAndKeep(
    key: string,
    revisions: string,
    asked: Date,
    read: () => Promise<string | null>,
  ): Promise<KeptAnswer | null> {
    const text = await read();
    if (text === null) return null;
    const answer = new KeptAnswer(text, revisions);
    // Several statements read it, each at its own moment: only where nothing changed meanwhile do they agree.
    const after = await this.revisionsNow(revisions).catch(() => null);
    const sameDay = londonDateOf(this.clock.now()) === londonDateOf(asked);
    if (after === revisions && sameDay) this.store.keep(key, answer);
    return answer;
  }
}

/** What an answer turns on but for the revisions; null where it is not kept. */
function keyOf({ documentId, variables, who }: Question, now: Date): string | null {
  const day = londonDateOf(now);
  // At the very moment of midnight that day is still a whole one, which it is not a moment later.
  if (londonMidnight(day).getTime() === now.getTime()) return null;
  const asked = JSON.stringify(variables);
  if (asked.length > LONGEST_VARIABLES) return null;
  const { revisions: _, ...whose } = who;
  return hash('sha256', [documentId, day, asked, JSON.stringify(whose)].join('\n'), 'base64');
}
