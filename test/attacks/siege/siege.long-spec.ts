import { wholeOf } from '../../faults/chaos/settings.ts';
import { tellFigures } from '../../support/tell-figures.ts';
import { Sender } from '../list/sender.ts';
import { allAttacks } from '../list/all-attacks.ts';
import { BesiegedApi } from './besieged-api.ts';
import { besiege } from './siege.ts';
import type { Siege } from './siege.ts';
import { quantile } from './spread.ts';

const attacks = wholeOf(process.env, 'ATTACKS', 10_000);
const rate = wholeOf(process.env, 'ATTACKS_RATE', 60);
const alone = wholeOf(process.env, 'ATTACKS_ALONE', 20);

/** What one attack may cost, what they may leave behind, and how much slower others may be meanwhile. */
const bounds = { cpu: 50, memory: 50, slower: 2 };

let api: BesiegedApi;
let origin: Sender;
let people: Sender;
beforeAll(async () => {
  api = await BesiegedApi.start();
  [origin, people] = [new Sender(api.origin), new Sender(api.origin)];
}, 300_000);
afterAll(async () => {
  origin?.close();
  people?.close();
  await api?.stop();
}, 60_000);

it('serves people while it is attacked in every way on the list', async () => {
  const tokens = { attacker: await api.tokenOf('scrutiny'), person: await api.tokenOf('manager') };
  const siege = await besiege({ origin, people, pid: api.pid }, tokens, { attacks, rate, alone });
  expect(api.lastWordsIfDead).toBeNull();
  const figures = figuresOf(siege);
  await tellFigures('attacks', wordsOf(siege, figures), figures);
  expect(siege.wrong).toEqual([]);
  expect(siege.costs.filter(({ cpu }) => cpu >= bounds.cpu)).toEqual([]);
  expect(figures.memoryGrowthMb).toBeLessThan(bounds.memory);
  expect(figures.slower).toBeLessThan(bounds.slower);
}, 1_200_000);

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

function figuresOf({ quiet, besieged, memory, costs, cpuEach, ...run }: Siege) {
  const [before, during] = [quantile(quiet, 0.95), quantile(besieged, 0.95)];
  return {
    attacks: run.attacks,
    kinds: allAttacks.length,
    seconds: Math.round(run.seconds),
    wrong: run.wrong.length,
    cpuMsEach: round(cpuEach, 2),
    dearest: costs.slice(0, 3).map(({ name, cpu }) => ({ name, cpuMs: round(cpu) })),
    memoryBeforeMb: Math.round(memory.before),
    memoryGrowthMb: Math.round(memory.after - memory.before),
    memoryMostMb: Math.round(memory.most),
    ordinaryRequests: quiet.length + besieged.length,
    p95QuietMs: round(before),
    p95BesiegedMs: round(during),
    slower: round(during / before, 2),
  };
}

function wordsOf({ wrong }: Siege, figures: ReturnType<typeof figuresOf>): string {
  const dearest = figures.dearest.map(({ name, cpuMs }) => `${name} ${cpuMs} ms`).join(', ');
  return `${figures.attacks.toLocaleString('en-GB')} attacks of ${figures.kinds} kinds in ${figures.seconds} seconds against the API as a process of its own, without
limits of requests, while ${figures.ordinaryRequests.toLocaleString('en-GB')} ordinary requests were made:

| What | Figure | Bound |
| --- | --- | --- |
| attacks answered with anything but a plain refusal | ${wrong.length} | 0 |
| processor time of the API for one attack, on average | ${figures.cpuMsEach} ms | |
| the dearest kinds | ${dearest} | ${bounds.cpu} ms |
| memory before; more of it afterwards; most in between | ${figures.memoryBeforeMb} MB; ${figures.memoryGrowthMb} MB; ${figures.memoryMostMb} MB | ${bounds.memory} MB more |
| ordinary requests, 95 of 100 within: before; meanwhile | ${figures.p95QuietMs} ms; ${figures.p95BesiegedMs} ms | ${bounds.slower} times |`;
}
