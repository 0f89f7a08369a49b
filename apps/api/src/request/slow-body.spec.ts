import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { refuseSlowBodies } from './slow-body.ts';

const head = (path: string): string =>
  `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`;

describe('a body that does not come', () => {
  it('is not waited for, unless it is a file that is brought in', async () => {
    class Bare {}
    Module({})(Bare);
    const app = await NestFactory.create<NestExpressApplication>(Bare, { bodyParser: false, logger: false });
    app.use(refuseSlowBodies(50));
    app.useBodyParser('json');
    app.use(({ path }: Request, response: Response) => response.json({ path }));
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    const answerTo = (path: string): Promise<string> =>
      new Promise((resolve) => {
        let told = '';
        const socket = connect(port, '127.0.0.1', () => socket.write(head(path)));
        socket.on('data', (bytes) => (told += String(bytes)));
        socket.on('close', () => resolve(told));
        socket.setTimeout(300, () => socket.destroy());
      });
    const [question, file] = await Promise.all([answerTo('/graphql'), answerTo('/imports')]);
    expect(question).toContain('408');
    expect(question).toContain('took too long');
    expect(file).toBe('');
    const whole = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST' });
    expect(await whole.json()).toEqual({ path: '/graphql' });
    await app.close();
  });
});
