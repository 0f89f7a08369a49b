/** An answer as a browser gets it, before it follows anything. */
export interface Seen {
  status: number;
  /** Where it leads, absolute; empty when it leads nowhere. */
  location: string;
  text: string;
}

/** A browser without a window: it keeps cookies, sends forms, and stops at every redirect. */
export class BrowserJar {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly site: string) {}

  cookie(name: string): string | null {
    return this.cookies.get(name) ?? null;
  }

  forget(name: string): void {
    this.cookies.delete(name);
  }

  async get(address: string): Promise<Seen> {
    return this.send(address, {});
  }

  /** Sends a form of this site, with the token of the page it stands on. */
  async submit(page: string, form: Record<string, string>, action = page): Promise<Seen> {
    const { text } = await this.get(page);
    const token = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    return this.post(action, { ...form, _csrf: token });
  }

  async post(address: string, form: Record<string, string>): Promise<Seen> {
    return this.send(address, { method: 'POST', body: new URLSearchParams(form) });
  }

  /** Goes through the provider's own pages, signing in as the account. @returns where it sends the browser back to */
  async throughProvider(address: string, login: string): Promise<string> {
    let seen = await this.get(address);
    let at = address;
    for (let step = 0; step < 12; step++) {
      if (seen.location.startsWith(this.site)) return seen.location;
      if (seen.location) {
        at = seen.location;
        seen = await this.get(at);
        continue;
      }
      const prompt = /name="prompt" value="(\w+)"/.exec(seen.text)?.[1];
      const action = /action="([^"]+)"/.exec(seen.text)?.[1];
      if (!prompt || !action)
        throw new Error(`The provider answered ${seen.status}: ${seen.text.slice(0, 400)}`);
      seen = await this.post(new URL(action, at).href, { prompt, login, password: 'of no matter' });
    }
    throw new Error('The provider sends the browser round in circles.');
  }

  private async send(address: string, init: RequestInit): Promise<Seen> {
    const url = new URL(address, this.site);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) this.keep(set);
    const to = response.headers.get('location');
    const location = to === null ? '' : new URL(to, url).href;
    return { status: response.status, location, text: await response.text() };
  }

  private keep(set: string): void {
    const [pair = ''] = set.split(';');
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const gone = /max-age=0/i.test(set) || /expires=Thu, 01 Jan 1970/i.test(set);
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
