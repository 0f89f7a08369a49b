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

/**
 * Asks at a steady pace, whether the answer before has come or not, as independent people do.
 *
 * @param rate requests a second
 * @returns milliseconds each took, from the moment it was due
 * @throws Error when one is not answered as it should be
 */
export async function askOrdinarily(
  sender: Sender,
  token: string,
  rate: number,
  isOver: () => boolean,
): Promise<number[]> {
  const took: number[] = [];
  const under: Promise<void>[] = [];
  const began = performance.now();
  const one = async (at: number, due: number): Promise<void> => {
    const question = questions[at % questions.length];
    if (!question) return;
    const { status, text } = await sender.send(question, token);
    if (status !== 200 || text.includes('"errors"'))
      throw new Error(`An ordinary request: ${status} ${text.slice(0, 300)}`);
    took.push(performance.now() - due);
  };
  for (let at = 0; !isOver(); at += 1) {
    const due = began + (at * 1000) / rate;
    await pause(Math.max(0, due - performance.now()));
    under.push(one(at, Math.max(due, began)));
  }
  await Promise.all(under);
  return took;
}
