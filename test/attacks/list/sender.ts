import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { Shot } from './attack.ts';

/** An answer, or that there was none. */
export interface Reply {
  /** Null when the connection was closed without an answer. */
  status: number | null;
  text: string;
}

/** Sends anything to one address, keeping connections as an attacker would. */
export class Sender {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 256 });
  private readonly host: string;
  private readonly port: number;

  /** @param origin such as `http://127.0.0.1:4000` */
  constructor(origin: string) {
    const { hostname, port } = new URL(origin);
    [this.host, this.port] = [hostname, Number(port)];
  }

  /** @throws Error when nothing comes within `patience` ms */
  send(
    { method = 'GET', path = '/graphql', headers = {}, body }: Shot,
    token?: string,
    patience = 20_000,
  ): Promise<Reply> {
    const { host, port, agent } = this;
    const sent = {
      ...headers,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    };
    return new Promise((resolve, reject) => {
      let answered = false;
      const asked = request({ host, port, method, path, headers: sent, agent }, (response) => {
        answered = true;
        const parts: Buffer[] = [];
        const done = (): void =>
          resolve({ status: response.statusCode ?? null, text: Buffer.concat(parts).toString() });
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', done);
        response.on('error', done);
      });
      asked.setTimeout(patience, () => asked.destroy(new Error(`${method} ${path} was not answered`)));
      // A server that has refused need not read the rest of the body.
      asked.on('error', (error: Error & { code?: string }) => {
        if (answered) return;
        if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve({ status: null, text: '' });
        else reject(error);
      });
      asked.end(body);
    });
  }

  /** Writes bytes to a socket of their own, and reads until it is closed. */
  write(bytes: string, patience = 20_000): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      const socket = connect(this.port, this.host, () => socket.write(bytes, 'latin1'));
      const done = (): void => {
        const text = Buffer.concat(parts).toString();
        resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]) || null, text });
      };
      socket.setTimeout(patience, () => {
        socket.destroy();
        reject(new Error('The connection was left open.'));
      });
      socket.on('data', (part) => {
        parts.push(part);
        socket.end();
      });
      socket.on('close', done);
      socket.on('error', done);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
