import { pause } from '../../../scripts/lib/processes.mjs';
import type { Sender } from '../list/sender.ts';
import { asked } from '../list/attack.ts';

/** What people ask who mean no harm: their tasks, the cases, the measures and how each stands. */
const questions = [
  `{ viewer { name } needsMe(first: 20) { totalCount edges { node { id } } } }`,
  `{ cases(first: 50, filter: { open: true }) { totalCount edges { node { id number indicatorTitle stateLabel waitingFor } } } }`,
  `{ partnerships { edges { node { id name suites { id name } members { joined } } } } }`,
  `{ ownIndicators { edges { node { id code title } } } }`,
].map((query) => asked(query));

/** At which pace to ask, until when, and where to say what was not answered as it should be. */
export interface Pace {
  /** Requests a second. */
  rate: number;
  isOver: () => boolean;
  wrong: string[];
}

/**
 * Asks at a steady pace, whether the answer before has come or not, as independent people do.
 *
 * @returns milliseconds each took, from the moment it was due
 */
export async function askOrdinarily(
  sender: Sender,
  token: string,
  { rate, isOver, wrong }: Pace,
): Promise<number[]> {
  const took: number[] = [];
  const under: Promise<void>[] = [];
  const began = performance.now();
  const one = async (at: number, due: number): Promise<void> => {
    const question = questions[at % questions.length];
    if (!question) return;
    try {
      const { status, text } = await sender.send(question, token);
      if (status !== 200 || text.includes('"errors"'))
        wrong.push(`somebody at work: ${status} ${text.slice(0, 300)}`);
      took.push(performance.now() - due);
    } catch (error) {
      wrong.push(`somebody at work: ${String(error)}`);
    }
  };
  for (let at = 0; !isOver(); at += 1) {
    const due = began + (at * 1000) / rate;
    await pause(Math.max(0, due - performance.now()));
    under.push(one(at, due));
  }
  await Promise.all(under);
  return took;
}
