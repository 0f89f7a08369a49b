import { pipeline } from 'node:stream/promises';
import { systemClock } from '#kernel/clock';
import type { Request, Response } from 'express';
import type { ShellViewerFragment } from '../generated/operations.ts';
import type { ApiClient, FileAnswer } from './api/api-client.ts';
import { SignInNeeded } from './api/api-errors.ts';
import { newIdempotencyKey } from './api/operation.ts';
import type { Operation } from './api/operation.ts';
import { forgetCookie, noticeCookie, sessionCookie, setCookie, visitCookie } from './security/cookies.ts';
import { csrfToken } from './security/csrf.ts';
import type { Templates } from './views/templates.ts';
import type { WebOptions } from './web-options.ts';

/** What a page is made with; one per process, except the cookies. */
export interface PageTools {
  readonly api: ApiClient;
  readonly templates: Templates;
  readonly options: WebOptions;
  readonly cookies: ReadonlyMap<string, string>;
  /** What the forms of this browser are tied to: the session, else the visit. */
  readonly formSecret: string;
}

/**
 * One request and its answer, as a controller sees it: ask the API, then render a template or go
 * elsewhere. Got with `pageOf(res)`.
 */
export class Page {
  /** Who is signed in; known once a query that spreads `ShellViewer` has been answered. */
  viewer: ShellViewerFragment | null = null;

  constructor(
    private readonly req: Request,
    private readonly res: Response,
    private readonly tools: PageTools,
  ) {}

  /** The secret that this browser's form tokens are derived from. */
  get formSecret(): string {
    return this.tools.formSecret;
  }

  /** The present moment, by the clock the site runs on. */
  get now(): Date {
    return (this.tools.options.clock ?? systemClock).now();
  }

  /** True when the browser holds a session, whether or not the API still honours it. */
  get hasSession(): boolean {
    return this.tools.cookies.has(sessionCookie);
  }

  /**
   * Asks the API as the person signed in.
   * @throws SignInNeeded when the document asks for the viewer and there is none.
   */
  async ask<Result extends object, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
  ): Promise<Result> {
    const token = this.tools.cookies.get(sessionCookie) ?? null;
    const data = await this.tools.api.send(operation, variables, token);
    if (operation.kind === 'query' && 'viewer' in data) {
      if (!data.viewer) throw new SignInNeeded();
      if (isShellViewer(data.viewer)) this.viewer = data.viewer;
    }
    return data;
  }

  /** Hands a file on to the API as it arrives, as the person signed in. @throws ApiAway, SignInNeeded */
  sendFile(
    query: Readonly<Record<string, string>>,
    bytes: AsyncIterable<Uint8Array>,
    stop?: AbortSignal,
  ): Promise<FileAnswer> {
    return this.tools.api.sendFile(query, bytes, this.tools.cookies.get(sessionCookie) ?? null, stop);
  }

  /**
   * Sends the page.
   * @param template path under `apps/web/src`, for example `pages/home/home.njk`.
   * @param view what the template shows, beside what the layout needs.
   * @param status 200 unless a form came back (422) or was refused (403, 409).
   */
  render(template: string, view: object, status = 200): void {
    const notice = this.tools.cookies.get(noticeCookie);
    if (notice) forgetCookie(this.res, this.tools.options, noticeCookie);
    const html = this.tools.templates.render(template, {
      viewer: this.viewer,
      currentPath: this.req.path,
      csrfToken: csrfToken(this.tools.formSecret),
      idempotencyKey: newIdempotencyKey(),
      notice,
      ...view,
    });
    this.res.status(status).set('cache-control', 'no-store').type('html').send(html);
  }

  /**
   * Sends the browser elsewhere with a GET, so that reloading never sends a form twice.
   * @param path an address within this site.
   * @param notice a sentence to show there once, such as "Draft saved."
   */
  redirect(path: string, notice?: string): void {
    if (notice) setCookie(this.res, this.tools.options, { name: noticeCookie, value: notice });
    this.res.set('cache-control', 'no-store').redirect(303, path);
  }

  /** The path asked for, without what stands behind it. */
  get path(): string {
    return this.req.path;
  }

  /** Sends a file to keep, such as a CSV. */
  download(filename: string, type: string, content: string | Buffer): void {
    const safeName = filename.replaceAll(/[^\w.-]+/g, '-');
    // The name first: it would set a type of its own by its ending.
    this.res.attachment(safeName).set({ 'cache-control': 'no-store', 'content-type': type }).send(content);
  }

  /** Names something beside this answer, in its headers (RFC 8288). */
  link(address: string, relation: string, type: string): void {
    this.res.append('link', `<${address}>; rel="${relation}"; type="${type}"`);
  }

  /**
   * Sends a file to keep as it is made, so that it may be of any length. The first piece is waited for: what is refused
   * or not found is still answered with a page. When a later one fails the connection breaks, so that nobody takes
   * half a file for the whole.
   */
  async downloadPieces(filename: string, type: string, pieces: AsyncIterator<string>): Promise<void> {
    const first = await pieces.next();
    const safeName = filename.replaceAll(/[^\w.-]+/g, '-');
    this.res.attachment(safeName).set({ 'cache-control': 'no-store', 'content-type': type });
    const all = async function* (): AsyncGenerator<string> {
      for (let piece = first; !piece.done; piece = await pieces.next()) yield piece.value;
    };
    await pipeline(all, this.res);
  }

  /** Where browsers reach this site, without a slash at its end. */
  get siteAddress(): string {
    return this.tools.options.publicUrl ?? `${this.req.protocol}://${this.req.get('host') ?? ''}`;
  }

  /** Keeps something in this browser until it is taken or the browser closes. */
  keep(name: string, value: string): void {
    setCookie(this.res, this.tools.options, { name, value });
  }

  /** What was kept under a name, which is then forgotten; null when nothing was. */
  take(name: string): string | null {
    const value = this.tools.cookies.get(name) ?? null;
    if (value !== null) forgetCookie(this.res, this.tools.options, name);
    return value;
  }

  /** Sends the browser to another site, by an address that the API gave. */
  leave(address: string): void {
    this.res.set('cache-control', 'no-store').redirect(303, address);
  }

  /** Begins a session with a token from the API. */
  signIn(token: string, expiresAt: Date): void {
    setCookie(this.res, this.tools.options, { name: sessionCookie, value: token, expires: expiresAt });
    forgetCookie(this.res, this.tools.options, visitCookie);
  }

  /** Ends the session in this browser. */
  forgetSession(): void {
    forgetCookie(this.res, this.tools.options, sessionCookie);
  }
}

/** Whether the header can be filled from this; a query may ask for less of the viewer and leave the header as it is. */
function isShellViewer(viewer: unknown): viewer is ShellViewerFragment {
  return typeof viewer === 'object' && viewer !== null && 'actingFor' in viewer;
}

/**
 * The page being answered.
 * @throws Error when the page middleware did not run, which is a mistake in the set-up.
 */
export function pageOf(res: Response): Page {
  const page: unknown = res.locals['page'];
  if (!(page instanceof Page)) throw new Error('The page middleware has not run for this request.');
  return page;
}
