import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LgInform } from '#exchange/connectors/lg-inform';
import type { SeriesSource } from '#application/ports/series-source';

/** A publisher on this machine that answers as LG Inform says it does; every figure is invented. */
export interface Publisher {
  source: SeriesSource;
  /** How often it was asked. */
  asked(): number;
  close(): Promise<void>;
}

/** Starts a publisher with one series, 3281: two areas in two months of 2024. */
export async function startPublisher(): Promise<Publisher> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    const { searchParams } = new URL(request.url ?? '', 'http://publisher.test');
    const known = searchParams.get('metricType') === '3281' && searchParams.get('ApplicationKey') === 'a-key';
    const records = [
      ['E06000060', 'Buckinghamshire', 'January 2024', '70.25'],
      ['E06000060', 'Buckinghamshire', 'February 2024', '71.5'],
      ['E06000058', 'Bournemouth, Christchurch and Poole', 'January 2024', '66'],
      ['E06000058', 'Bournemouth, Christchurch and Poole', 'February 2024', null],
    ].map(([areaIdentifier, areaLabel, periodLabel, value]) => ({
      ...{ areaIdentifier, areaLabel, periodLabel, value, valueTypeIdentifier: 'raw' },
    }));
    response.writeHead(known ? 200 : 404).end(known ? JSON.stringify(records) : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    source: new LgInform(new URL(`http://127.0.0.1:${port}`), 'a-key', { loopback: true }),
    asked: () => asked,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
