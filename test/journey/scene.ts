import type { Browser } from 'playwright-core';
import { launchBrowser } from '#testing/browser';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import type { Story } from '../support/story.ts';
import { Visitor } from '../support/visitor.ts';
import { startSite } from '../support/web.ts';
import type { Site } from '../support/web.ts';

/** Declares one step of the story as a test. */
export type TellStep = (name: string, work: () => Promise<void>) => void;

/** What the story on the pages happens in. It is declared before it is opened, since its steps are. */
export class Scene {
  product!: Product;
  story!: Story;
  visitor!: Visitor;
  /** Where the case is, once there is one. */
  casePath = '';
  private site: Site | undefined;
  private browser: Browser | undefined;

  async open(): Promise<void> {
    this.product = await startProduct();
    this.story = this.product.story();
    this.site = await startSite(this.product);
    this.browser = await launchBrowser();
    this.visitor = await Visitor.open(this.browser, this.site.url, this.story.place);
  }

  async close(): Promise<void> {
    await this.visitor?.close();
    await this.browser?.close();
    await this.site?.stop();
    await this.product?.stop();
  }

  /** The moment a step happens; whoever was signed in no longer is. */
  at(instant: string): void {
    this.story.moveTo(instant);
  }

  /** Where the case stands, by the API. */
  async state(): Promise<string> {
    return (await this.story.seenBy('scrutiny')).state;
  }

  /** What the organisations are called that the plan falls on. */
  names(): { council: string; health: string } {
    const { name } = this.story.place;
    return { council: `${name} Council`, health: `${name} Health` };
  }
}
