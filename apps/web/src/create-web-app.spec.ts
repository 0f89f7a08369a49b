import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { createWebApp } from './create-web-app.ts';

/** An API at the other end of the wire that answers everything alike. */
function apiThatAnswers(body: object): Promise<Server> {
  const server = createServer((req, res) => {
    req.resume();
    res.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function webFor(apiUrl: string): Promise<NestExpressApplication> {
  const app = await createWebApp({ apiUrl });
  app.useLogger(false);
  await app.init();
  return app;
}

const signedIn = 'gt_session=a-token';

describe('the pages while the API is away', () => {
  let app: NestExpressApplication;
  // Port 9 discards: nothing listens there.
  beforeAll(async () => (app = await webFor('http://127.0.0.1:9/graphql')));
  afterAll(() => app.close());
  const request = () => supertest(app.getHttpServer());

  it('says so in plain words, with 503 and no trace of the cause', async () => {
    const answer = await request().get('/returns').set('cookie', signedIn);
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('10');
    expect(answer.text).toContain('not answering for the moment');
    expect(answer.text).not.toMatch(/ECONNREFUSED|fetch failed|at .*\.ts/);
  });

  it('is alive but not ready', async () => {
    expect((await request().get('/health/live')).status).toBe(200);
    expect((await request().get('/health/ready')).status).toBe(503);
  });

  it('still shows the sign-in page, which runs and loads nothing from elsewhere', async () => {
    const answer = await request().get('/sign-in');
    expect(answer.status).toBe(200);
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(answer.text).not.toMatch(/ style="|crown|fonts\//);
    expect(String(answer.headers['set-cookie'])).toMatch(/gt_visit=.*HttpOnly; SameSite=Lax/);
  });

  it('serves the stylesheet for a year, compressed, under an address of its own version', async () => {
    const page = await request().get('/sign-in');
    const address = /href="(\/assets\/[^"]+\.css)"/.exec(page.text)?.[1] ?? '';
    const css = await request().get(address).set('accept-encoding', 'gzip');
    expect(css.status).toBe(200);
    expect(css.headers['cache-control']).toContain('immutable');
    expect(css.headers['content-encoding']).toBe('gzip');
    expect((await request().get('/assets/old/goldthread.css')).status).toBe(404);
    expect((await request().get(address.replace('goldthread.css', 'govuk/../../package.json'))).status).toBe(
      404,
    );
  });

  it('answers an unknown address with a page', async () => {
    const answer = await request().get('/nowhere');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('Page not found');
  });

  it('refuses a post without the token of this browser, or from another site', async () => {
    const page = await request().get('/sign-in');
    const cookie = String(page.headers['set-cookie']).split(';')[0] ?? '';
    const token = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const form = { email: 'someone@example.org', password: 'x', _csrf: token };
    const post = () => request().post('/sign-in').type('form');
    expect(
      (
        await post()
          .set('cookie', cookie)
          .send({ ...form, _csrf: '' })
      ).status,
    ).toBe(403);
    expect((await post().send(form)).status).toBe(403);
    expect((await post().set('cookie', cookie).set('sec-fetch-site', 'cross-site').send(form)).status).toBe(
      403,
    );
    expect((await post().set('cookie', cookie).send(form)).status).toBe(503);
  });

  it('answers a body that is too long or malformed with a page, not a trace', async () => {
    const post = () => request().post('/sign-in').type('form');
    const long = await post().send(`email=${'x'.repeat(600_000)}`);
    expect(long.status).toBe(413);
    expect(long.text).toContain('could not be read');
    const unknown = await post().set('content-encoding', 'unheard-of').send('a=1');
    expect(unknown.status).toBe(415);
    expect(unknown.text).toContain('could not be read');
  });

  it('gives a form back with what was typed and what is wrong', async () => {
    const page = await request().get('/sign-in');
    const cookie = String(page.headers['set-cookie']).split(';')[0] ?? '';
    const token = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const form = { email: '<not an address>', password: '', _csrf: token };
    const answer = await request().post('/sign-in').type('form').set('cookie', cookie).send(form);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('<title>Error: Sign in');
    expect(answer.text).toContain('value="&lt;not an address&gt;"');
    expect(answer.text).toContain('href="#email"');
  });
});

describe('the pages when the session has ended', () => {
  let api: Server;
  let app: NestExpressApplication;
  beforeAll(async () => {
    api = await apiThatAnswers({ data: { viewer: null, returnsDue: null } });
    app = await webFor(`http://127.0.0.1:${(api.address() as AddressInfo).port}/graphql`);
  });
  afterAll(async () => {
    await app.close();
    api.close();
  });

  it('sends a reader to sign in, and back to the page afterwards', async () => {
    const answer = await supertest(app.getHttpServer()).get('/returns?a=1').set('cookie', signedIn);
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/sign-in?next=%2Freturns%3Fa%3D1');
    expect(String(answer.headers['set-cookie'])).toMatch(/gt_session=;/);
  });
});

describe('a form that the API does not understand', () => {
  let api: Server;
  let app: NestExpressApplication;
  beforeAll(async () => {
    api = await apiThatAnswers({
      errors: [{ message: 'No such choice.', extensions: { code: 'BAD_USER_INPUT' } }],
    });
    app = await webFor(`http://127.0.0.1:${(api.address() as AddressInfo).port}/graphql`);
  });
  afterAll(async () => {
    await app.close();
    api.close();
  });

  it('is answered as such, and not as a fault of ours', async () => {
    const page = await supertest(app.getHttpServer()).get('/sign-in');
    const cookie = String(page.headers['set-cookie']).split(';')[0] ?? '';
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const form = { email: 'someone@example.org', password: 'x', _csrf };
    const posted = supertest(app.getHttpServer()).post('/sign-in').type('form').set('cookie', cookie);
    const answer = await posted.send(form);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('could not be read');
    expect(answer.text).not.toContain('No such choice');
  });
});

describe('the pages with limits', () => {
  let app: NestExpressApplication;
  beforeAll(async () => {
    app = await createWebApp({
      apiUrl: 'http://127.0.0.1:9/graphql',
      addressLimits: { pages: 3, signIns: 1 },
    });
    app.useLogger(false);
    await app.init();
  });
  afterAll(() => app.close());
  const request = () => supertest(app.getHttpServer());

  it('turn away what is too much from one address, in words and with when to try again', async () => {
    const tried = [];
    for (let time = 0; time < 2; time++) tried.push(await request().post('/sign-in').type('form').send({}));
    expect(tried.map(({ status }) => status)).toEqual([403, 429]);
    expect(tried[1]?.text).toContain('Too many requests at once');
    expect(Number(tried[1]?.headers['retry-after'])).toBeGreaterThan(0);
    const pages = [];
    for (let time = 0; time < 4; time++) pages.push((await request().get('/nowhere')).status);
    expect(pages).toEqual([404, 404, 404, 429]);
    expect((await request().get('/health/live')).status).toBe(200);
  });
});
