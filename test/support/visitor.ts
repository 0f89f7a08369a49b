import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violationsOn } from '#testing/axe';
import { placePassword } from '#testing/small-place/people';
import type { PersonKey } from '#testing/small-place/people';
import type { SmallPlace } from '#testing/small-place';

const widths = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

/** A page shows itself differently to different people and at different times: this often is each kind looked at. */
const checksOfAKind = 2;

/** A path with the ids in it left out. */
const kindOf = (path: string): string => path.replace(/[\w-]{40,}/g, ':id');

/** A page on which axe found something, with what it found. */
export interface Finding {
  path: string;
  width: number;
  rule: string;
  where: string;
}

/**
 * Someone at a browser without JavaScript, who fills in the real forms; and beside them a second browser with it, signed
 * in as the same person, in which every page they come to is checked by axe at two widths.
 */
export class Visitor {
  readonly findings: Finding[] = [];
  /** Kinds of page checked so far, each with how often. */
  readonly checked = new Map<string, number>();

  private constructor(
    private readonly site: string,
    private readonly place: SmallPlace,
    private readonly plain: BrowserContext,
    private readonly scripted: BrowserContext,
    /** The page without JavaScript. */
    readonly page: Page,
    /** The page with it. */
    readonly checker: Page,
  ) {}

  static async open(browser: Browser, site: string, place: SmallPlace): Promise<Visitor> {
    const options = { baseURL: site, viewport: widths[0] ?? null };
    const plain = await browser.newContext({ ...options, javaScriptEnabled: false });
    const scripted = await browser.newContext(options);
    const pages = [await plain.newPage(), await scripted.newPage()] as const;
    for (const page of pages) page.setDefaultTimeout(40_000);
    return new Visitor(site, place, plain, scripted, ...pages);
  }

  /** Signs in as someone, whoever was there before, by the sign-in form. */
  async become(key: PersonKey): Promise<void> {
    await this.plain.clearCookies();
    await this.scripted.clearCookies();
    await this.page.goto('/sign-in');
    await this.page.getByLabel('E-mail address').fill(this.place.people[key].email);
    await this.page.getByLabel('Password', { exact: true }).fill(placePassword);
    await this.press('Sign in');
    await this.scripted.addCookies(await this.plain.cookies());
  }

  /** Goes to a page and has it checked. @returns the status of the answer */
  async visit(path: string): Promise<number> {
    const response = await this.page.goto(path);
    await this.check(path);
    return response?.status() ?? 0;
  }

  /** Presses a button of a form, and waits for the page that answers it. */
  async press(button: string | RegExp, page: Page = this.page): Promise<void> {
    const named = typeof button === 'string' ? { name: button, exact: true } : { name: button };
    await Promise.all([page.waitForEvent('framenavigated'), page.getByRole('button', named).first().click()]);
    await page.waitForLoadState('domcontentloaded');
  }

  /** Follows the first link on the page whose address holds this, and has the page it leads to checked. */
  async follow(address: string): Promise<void> {
    const links = await this.page.locator('a[href]').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    const href = addresses.find((one) => one?.includes(address));
    if (!href) throw new Error(`No link to ${address} on ${this.path}, only ${addresses.join(' ')}`);
    await this.visit(href);
  }

  /** Fills in a date's three boxes. */
  async fillDate(path: string, iso: string): Promise<void> {
    const [year, month, day] = iso.split('-').map((part) => String(Number(part)));
    const parts = { day, month, year };
    for (const [part, value] of Object.entries(parts)) await this.field(`${path}.${part}`).fill(value ?? '');
  }

  /** The field of this name on the page without JavaScript. */
  field(name: string) {
    return this.page.locator(`[name="${name}"]`);
  }

  /** Where the page without JavaScript is. */
  get path(): string {
    return this.page.url().slice(this.site.length);
  }

  async heading(): Promise<string> {
    return (await this.page.getByRole('heading', { level: 1 }).innerText()).trim();
  }

  /** The problems listed in the error summary, empty when there is none. */
  async problems(page: Page = this.page): Promise<string[]> {
    return page.locator('.govuk-error-summary__list li').allInnerTexts();
  }

  /** Checks a page, loaded afresh with JavaScript, at both widths, unless pages of its kind were checked before. */
  async check(path: string): Promise<void> {
    if ((this.checked.get(kindOf(path)) ?? 0) >= checksOfAKind) return;
    await this.checker.goto(path);
    await this.checkAsItStands();
  }

  /** Checks what the page with JavaScript shows now. */
  async checkAsItStands(): Promise<void> {
    const path = this.checker.url().slice(this.site.length);
    const kind = kindOf(path);
    const before = this.checked.get(kind) ?? 0;
    this.checked.set(kind, before + 1);
    // The second page of a kind differs in what it holds, not in how it is laid out when there is room.
    for (const size of before === 0 ? widths : widths.slice(-1)) {
      await this.checker.setViewportSize(size);
      const violations = await violationsOn(this.checker);
      const wide = Number(
        await this.checker.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      );
      const { width } = size;
      if (wide > 0) this.findings.push({ path, width, rule: 'scrolls sideways', where: `${wide}px` });
      for (const { rule, html } of violations)
        this.findings.push({ path, width, rule, where: html.slice(0, 200) });
    }
  }

  async close(): Promise<void> {
    await this.plain.close();
    await this.scripted.close();
  }
}
