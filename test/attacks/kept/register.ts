/**
 * A number that is written again and again where a page shows it. Whoever asks for the page must be shown no number older
 * than the last whose writing was answered before they asked, and none that nobody has begun to write.
 */
export class Register {
  private begun = 0;
  private answered = 0;
  private busy = false;

  /** @param write commits a number; resolves once that was answered */
  constructor(private readonly write: (number: number) => Promise<void>) {}

  /** Writes the next number; false where the one before is still being written. */
  async next(): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    const number = (this.begun += 1);
    await this.write(number);
    this.answered = number;
    this.busy = false;
    return true;
  }

  get writes(): number {
    return this.answered;
  }

  /** Begins to look: tells, of what was then shown, whether it is too old or made up. */
  look(): (shown: number) => boolean {
    const oldest = this.answered;
    return (shown) => shown >= oldest && shown <= this.begun;
  }
}
