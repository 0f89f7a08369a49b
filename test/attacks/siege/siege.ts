import { pause } from '../../../scripts/lib/processes.mjs';
import { allAttacks, wrongWith } from '../list/all-attacks.ts';
import type { Loaded } from '../list/all-attacks.ts';
import type { Sender } from '../list/sender.ts';
import { askOrdinarily } from './ordinary.ts';
import { useOf } from './process-use.ts';

export interface SiegeSettings {
  attacks: number;
  /** Attacks a second, spread evenly. */
  rate: number;
  /** Of each kind, one after another and alone, to tell what one costs. */
  alone: number;
}

export interface Siege {
  /** Milliseconds of the API's processor time for one attack, by kind, the dearest first. */
  costs: { name: string; cpu: number }[];
  /** Milliseconds each ordinary request took before, and during the attacks. */
  quiet: number[];
  besieged: number[];
  attacks: number;
  seconds: number;
  /** Megabytes of the API after the first thousand, at the end, and the most in between. */
  memory: { before: number; after: number; most: number };
  /** Milliseconds of processor time for one attack, ordinary requests taken off. */
  cpuEach: number;
  /** Answers that should not have been. */
  wrong: string[];
}

/** Ordinary requests a second. */
const ordinaryRate = 20;

/** Tries every attack alone, then all of them together while people work (docs/reliability.md, attacks). */
export async function besiege(
  { origin: sender, people, pid }: { origin: Sender; people: Sender; pid: number },
  tokens: { attacker: string; person: string },
  { attacks, rate, alone }: SiegeSettings,
): Promise<Siege> {
  const wrong: string[] = [];
  const rounds = new Map<Loaded, number>();
  const strike = async (attack: Loaded): Promise<void> => {
    const round = (rounds.get(attack) ?? 0) + 1;
    rounds.set(attack, round);
    const fault = await attack.send(sender, tokens.attacker, round).then(
      (reply) => wrongWith(attack, reply),
      (error: unknown) => `${attack.name}: ${String(error)}`,
    );
    if (fault && wrong.length < 20) wrong.push(fault);
  };
  const ask = (isOver: () => boolean) =>
    askOrdinarily(people, tokens.person, { rate: ordinaryRate, isOver, wrong });
  const forSeconds = (seconds: number) => {
    const end = performance.now() + seconds * 1000;
    return () => performance.now() > end;
  };

  const costs = await costOfEach(pid, alone, strike);
  for (let at = 0; at < 1000; at += 1) await strike(pickOf(at));
  await ask(forSeconds(3));

  const idle = useOf(pid).cpu;
  const quiet = await ask(forSeconds(15));
  const ordinaryCpu = (useOf(pid).cpu - idle) / quiet.length;

  const before = useOf(pid);
  let most = before.memory;
  const began = performance.now();
  let done = false;
  const ordinary = ask(() => done);
  const under = new Set<Promise<void>>();
  for (let at = 0; at < attacks; at += 1) {
    await pause(Math.max(0, began + (at * 1000) / rate - performance.now()));
    const struck = strike(pickOf(at));
    under.add(struck);
    void struck.finally(() => under.delete(struck));
    if (at % 100 === 0) most = Math.max(most, useOf(pid).memory);
  }
  await Promise.all(under);
  const seconds = (performance.now() - began) / 1000;
  done = true;
  const besieged = await ordinary;
  const cpu = useOf(pid).cpu - before.cpu - ordinaryCpu * besieged.length;
  // What is not in use any more is given back after a while.
  await pause(5000);
  const { memory: after } = useOf(pid);
  return {
    ...{ costs, quiet, besieged, attacks, seconds, wrong },
    memory: { before: before.memory, after, most: Math.max(most, after) },
    cpuEach: cpu / attacks,
  };
}

function pickOf(at: number): Loaded {
  const attack = allAttacks[at % allAttacks.length];
  if (!attack) throw new Error('There are attacks.');
  return attack;
}

async function costOfEach(
  pid: number,
  alone: number,
  strike: (attack: Loaded) => Promise<void>,
): Promise<Siege['costs']> {
  const costs: Siege['costs'] = [];
  for (const attack of allAttacks) {
    // The first few compile what they use.
    for (let at = 0; at < 5; at += 1) await strike(attack);
    const { cpu } = useOf(pid);
    for (let at = 0; at < alone; at += 1) await strike(attack);
    costs.push({ name: attack.name, cpu: (useOf(pid).cpu - cpu) / alone });
  }
  return costs.toSorted((one, other) => other.cpu - one.cpu);
}
