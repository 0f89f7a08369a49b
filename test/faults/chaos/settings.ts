/** How long and how hard the product is tried; every number can be set in the environment. */
export interface ChaosSettings {
  /** How often each of the API, the worker and PostgreSQL is killed. */
  kills: number;
  /** How many clients send commands at once. */
  clients: number;
  /** Makes the same kills in the same order at the same pauses again. */
  seed: number;
}

/** Reads `FAULTS_KILLS`, `FAULTS_CLIENTS` and `FAULTS_SEED`. @throws on a number that is none */
export function chaosSettings(env: NodeJS.ProcessEnv): ChaosSettings {
  return {
    kills: wholeOf(env, 'FAULTS_KILLS', 50),
    clients: wholeOf(env, 'FAULTS_CLIENTS', 8),
    seed: wholeOf(env, 'FAULTS_SEED', Date.now() % 1_000_000),
  };
}

/** A whole number from 1 by its name in the environment. @throws on anything else */
export function wholeOf(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} is a whole number from 1: ${text}`);
  return value;
}

/** Numbers from 0 to 1 that a seed gives, always the same ones (a linear congruential generator, for pauses only). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
