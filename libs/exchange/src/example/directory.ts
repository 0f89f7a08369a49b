import { ExampleLoadError } from './example-error.ts';

/** Ids by the codes of the files, filled as things come to be. Reading checked the codes, so a gap is out of order. */
class Ids {
  private readonly ids = new Map<string, string>();

  constructor(private readonly what: string) {}

  set(key: string, id: string): void {
    this.ids.set(key, id);
  }

  get(key: string): string {
    const id = this.ids.get(key);
    if (id === undefined) throw new ExampleLoadError(`finding ${this.what} ${key}`, 'it is not there yet.');
    return id;
  }
}

/** Which id stands behind each code of the example's files. */
export class Directory {
  /** Organisations and partnerships by code. */
  readonly tenants = new Ids('the organisation or partnership');
  /** People by e-mail address. */
  readonly people = new Ids('the person');
  /** Indicators by tenant and code. */
  readonly indicators = new Ids('the indicator');
  /** Improvement cases by the keys of the script. */
  readonly cases = new Ids('the case');
  /** Priorities by tenant and code. */
  readonly priorities = new Ids('the priority');
  /** Budget headings by organisation, code and year. */
  readonly headings = new Ids('the budget heading');
}
