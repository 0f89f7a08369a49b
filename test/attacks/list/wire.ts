/** What is written to a bare socket: no HTTP client would. */
export interface WireAttack {
  name: string;
  /** Statuses it may be answered with; null when it is only hung up on. */
  answered: readonly (number | null)[];
  bytes: (round: number) => string;
}

const head = (round: number, ...more: string[]): string =>
  [`POST /graphql HTTP/1.1`, `host: h${round}`, 'content-type: application/json', ...more, '', ''].join(
    '\r\n',
  );

/** Requests that are no requests: too long, of two lengths, broken off, or of another protocol. */
export const wire: readonly WireAttack[] = [
  {
    name: 'a header of 64 kB',
    answered: [431],
    bytes: (round) => head(round, `x-long: ${'x'.repeat(65_536)}`, 'content-length: 0'),
  },
  {
    name: 'two thousand headers',
    answered: [431, 400],
    bytes: (round) =>
      head(round, ...Array.from({ length: 2000 }, (_, at) => `x-${at}: ${at}`), 'content-length: 0'),
  },
  {
    name: 'two lengths of one body',
    answered: [400],
    bytes: (round) =>
      `${head(round, 'content-length: 5', 'transfer-encoding: chunked')}0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
  },
  {
    name: 'chunks that are none',
    answered: [400],
    bytes: (round) => `${head(round, 'transfer-encoding: chunked')}zz\r\n`,
  },
  { name: 'no HTTP at all', answered: [400], bytes: (round) => `\u0016\u0003\u0001${round}\r\n\r\n` },
  {
    name: 'a change of protocol',
    answered: [400, 404],
    bytes: (round) =>
      `GET /graphql HTTP/1.1\r\nhost: h${round}\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: eHh4eHh4eHh4eHh4eHh4eA==\r\n\r\n`,
  },
];
