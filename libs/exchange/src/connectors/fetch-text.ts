import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { request as plain } from 'node:http';
import { request as secure, type RequestOptions } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { isPrivateAddress } from './private-addresses.ts';

/** How a source may be asked. */
export interface FetchRules {
  /** Milliseconds for the whole answer. */
  readonly patience: number;
  /** Bytes of an answer at the most. */
  readonly most: number;
  /** Lets a source be on this very machine, without TLS: for trying out, never in the running product. */
  readonly loopback?: boolean;
}

/** What is said of an answer that cannot be read. */
export const OTHERWISE = 'The source answers otherwise than it says it does. Ask the operator to look.';

/** Why an answer could not be had, in words for the person who asked. */
export class SourceTrouble extends Error {}

/**
 * Gets a text from a source. TLS only; an address that its name stands for is checked as it is connected to, so that no
 * name leads inside; a redirect is not followed, since it leads elsewhere than the operator allowed; an answer that takes
 * too long or is too large is given up.
 *
 * @throws SourceTrouble
 */
export async function fetchText(address: URL, rules: FetchRules): Promise<string> {
  const local = rules.loopback === true && address.hostname === '127.0.0.1';
  if (address.protocol !== 'https:' && !local) throw new SourceTrouble('A source is asked over https alone.');
  if (address.username || address.password)
    throw new SourceTrouble('The address of a source has no name in it.');
  const host = address.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && isPrivateAddress(host) && !local) throw new SourceTrouble(INSIDE);
  const giveUp = AbortSignal.timeout(rules.patience);
  const options: RequestOptions = {
    signal: giveUp,
    agent: false,
    headers: { accept: 'text/csv, application/json', 'user-agent': 'Goldthread' },
    ...(!local && { lookup: publicLookup }),
  };
  try {
    const response = await new Promise<IncomingMessage>((answered, failed) => {
      const request = address.protocol === 'https:' ? secure : plain;
      request(address, options, answered).on('error', failed).end();
    });
    return await textOf(response, rules.most);
  } catch (error) {
    if (error instanceof SourceTrouble) throw error;
    if (giveUp.aborted) {
      const seconds = Math.round(rules.patience / 1000);
      throw new SourceTrouble(`The source did not answer within ${seconds} seconds. Try again later.`);
    }
    if (error instanceof Error && error.message === INSIDE) throw new SourceTrouble(INSIDE);
    throw new SourceTrouble('The source cannot be reached. Try again later.');
  }
}

const INSIDE = 'The source’s name leads to an address inside a network. It is not asked.';

/** The system's own look-up, but for addresses inside. */
const publicLookup: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 0);
    const [first] = found;
    if (!first || found.some(({ address }) => isPrivateAddress(address)))
      return done(new Error(INSIDE), '', 0);
    if (options.all) return done(null, found);
    return done(null, first.address, first.family);
  });
};

async function textOf(response: IncomingMessage, most: number): Promise<string> {
  const status = response.statusCode ?? 0;
  if (status !== 200) {
    response.destroy();
    throw new SourceTrouble(statusWords(status));
  }
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of response) {
    const bytes = piece as Buffer;
    size += bytes.length;
    if (size > most) {
      response.destroy();
      const megabytes = Math.round(most / 1024 / 1024);
      throw new SourceTrouble(`The answer is larger than ${megabytes} MB. Ask for fewer areas or years.`);
    }
    pieces.push(bytes);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function statusWords(status: number): string {
  if (status >= 300 && status < 400)
    return 'The source answers from another address. Ask the operator to look.';
  if (status === 401 || status === 403) return 'The source does not accept the key of this installation.';
  if (status === 404 || status === 400) return 'The source has no such series.';
  if (status === 429) return 'The source has been asked too often. Try again later.';
  return `The source answers that something is wrong with it (${status}). Try again later.`;
}
