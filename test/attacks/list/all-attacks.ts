import { bodies } from './bodies.ts';
import { documents } from './documents.ts';
import type { Reply, Sender } from './sender.ts';
import { wire } from './wire.ts';

/** One attack of any kind, ready to be sent. */
export interface Loaded {
  name: string;
  answered: readonly (number | null)[];
  send: (sender: Sender, token: string, round: number) => Promise<Reply>;
}

/** The whole list (docs/reliability.md, attacks). */
export const allAttacks: readonly Loaded[] = [
  ...[...documents, ...bodies].map(({ name, answered, signedIn, shot }): Loaded => ({
    name,
    answered,
    send: (sender, token, round) => sender.send(shot(round), signedIn ? token : undefined),
  })),
  ...wire.map(({ name, answered, bytes }): Loaded => ({
    name,
    answered,
    send: (sender, _, round) => sender.write(bytes(round)),
  })),
];

/** What an answer shows of the inside, when it does. */
const insides =
  /node_modules|\bat \S+ \(|stacktrace|INTERNAL_SERVER_ERROR|\/libs\/|\/dist\/|postgres|typeorm/i;

/** What is wrong with an answer to an attack, or null: another status than it may have, or a sight of the inside. */
export function wrongWith({ name, answered }: Loaded, { status, text }: Reply): string | null {
  if (!answered.includes(status)) return `${name}: ${status} ${text.slice(0, 200)}`;
  const shown = insides.exec(text)?.[0];
  return shown === undefined ? null : `${name}: shows ${shown}`;
}
