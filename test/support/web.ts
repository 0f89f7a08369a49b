import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWebApp } from '../../apps/web/src/create-web-app.ts';
import type { Product } from './product.ts';

/** The pages over a running API. */
export interface Site {
  /** Without a slash at its end. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves the real pages on a free loopback port. The browser keeps real time and the product the test's, so a session
 * cookie would be past its date on arrival: its date is left off, and it lasts as long as the browser context does.
 */
export async function startSite({ apiUrl, clock }: Pick<Product, 'apiUrl' | 'clock'>): Promise<Site> {
  const app = await createWebApp({ apiUrl, clock });
  await app.init();
  const answer = app.getHttpAdapter().getInstance() as RequestListener;
  const server = createServer((request, response) => {
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) => setHeader(name, isCookie(name) ? undated(value) : value);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
    },
  };
}

const isCookie = (name: string): boolean => name.toLowerCase() === 'set-cookie';

/** Dates off every cookie but those that are being forgotten, which say so with `Max-Age=0`. */
function undated(value: number | string | readonly string[]): string[] {
  return [value].flat().map((cookie) => {
    const text = String(cookie);
    return text.includes('Max-Age=0') ? text : text.replace(/; Expires=[^;]+/, '');
  });
}
