/** How often a statement is asked before it gets a name. */
const OFTEN = 10;
/** Names at the most: each costs every connection that uses it some memory. */
const MOST = 400;

/**
 * Names for the statements that are asked again and again, whatever made their text: under a name a connection parses and
 * plans a statement once, which under row-level security is a good part of what a short one costs. A name stands for
 * one text as long as the process lives.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private asked = new Map<string, number>();

  /** A text's name; none while it has not been asked often, or once all names are given. */
  of(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST) return known;
    const times = (this.asked.get(text) ?? 0) + 1;
    if (times < OFTEN) {
      // Texts that never come again would pile up: counting starts afresh now and then.
      if (this.asked.size >= 10 * MOST) this.asked = new Map();
      this.asked.set(text, times);
      return undefined;
    }
    this.asked.delete(text);
    const name = `often-${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}
