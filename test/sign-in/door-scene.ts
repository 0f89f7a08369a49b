import { encodeId } from '#read-models/global-id';
import { placePassword } from '#testing/small-place/people';
import type { PersonKey } from '#testing/small-place/people';
import type { SmallPlace } from '#testing/small-place';
import { ask } from '../support/graphql.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { startSite } from '../support/web.ts';
import type { Site } from '../support/web.ts';
import { BrowserJar } from './browser-jar.ts';
import type { Seen } from './browser-jar.ts';
import { IdentityPeer } from './identity-peer.ts';

/** The link that a page shows after it was made. */
export const linkOn = ({ text }: Seen): string => /value="(http[^"]+\/sign-in\/[^"]+)"/.exec(text)?.[1] ?? '';

/** Where an invitation leads on. */
export const startOn = ({ text }: Seen): string => /href="(\/sign-in\/with\/[^"]+)"/.exec(text)?.[1] ?? '';

/** Two places, their pages, and a provider for the council of the first. It is declared before it is opened. */
export class DoorScene {
  peer!: IdentityPeer;
  product!: Product;
  site!: Site;
  /** Opaque id of the council, and the page on which its ways in are kept. */
  council = '';
  doors = '';
  /** Opaque id of the provider, once it is named. */
  providerId = '';
  /** The council's administrator, signed in. */
  administrator!: BrowserJar;

  async open(): Promise<void> {
    this.peer = await IdentityPeer.start();
    this.product = await startProduct(['Marlowdale', 'Quillbrook'], { signInIssuers: [this.peer.issuer] });
    this.site = await startSite(this.product);
    this.peer.register(this.site.url);
    const { council } = this.people().organisations;
    this.council = encodeId('Organisation', council, council);
    this.doors = `/organisations/${this.council}/sign-in`;
    this.administrator = await this.withPassword('administrator');
  }

  async close(): Promise<void> {
    await this.site?.stop();
    await this.product?.stop();
    await this.peer?.stop();
  }

  /** The first place. */
  people(): SmallPlace {
    const [place] = this.product.places;
    if (!place) throw new Error('There is no place');
    return place;
  }

  personId(key: PersonKey): string {
    const { people, organisations } = this.people();
    return encodeId('Person', organisations.council, people[key].id);
  }

  jar(): BrowserJar {
    return new BrowserJar(this.site.url);
  }

  /** A browser in which somebody has signed in by the form. */
  async withPassword(key: PersonKey): Promise<BrowserJar> {
    const jar = this.jar();
    const { email } = this.people().people[key];
    const seen = await jar.submit('/sign-in', { email, password: placePassword, next: '/' });
    if (seen.status !== 303) throw new Error(`${key} was not signed in: ${seen.status}`);
    return jar;
  }

  withProvider(): string {
    return `/sign-in/with/${this.providerId}`;
  }

  /** Goes to the provider and back as far as the answer. */
  async comeBack(jar: BrowserJar, account: string, from = this.withProvider()): Promise<Seen> {
    const begun = await jar.get(from);
    return jar.get(await jar.throughProvider(begun.location, account));
  }

  /** Makes a link for somebody as the administrator. */
  issue(key: PersonKey, kind: 'join' | 'password'): Promise<Seen> {
    return this.administrator.submit(
      this.doors,
      { personId: this.personId(key), kind },
      `${this.doors}/link`,
    );
  }

  /** Who the browser's session stands for, by the API. */
  who(jar: BrowserJar): Promise<string | null> {
    return this.bearer(jar.cookie('gt_session'));
  }

  async bearer(token: string | null): Promise<string | null> {
    const { data } = await ask<{ viewer: { name: string } | null }>(this.product.apiUrl, {
      query: '{ viewer { name } }',
      token,
    });
    return data.viewer?.name ?? null;
  }

  /** Lets time pass, in minutes. */
  wait(minutes: number): void {
    const { clock } = this.product;
    clock.set(new Date(clock.now().getTime() + minutes * 60_000).toISOString());
  }
}
