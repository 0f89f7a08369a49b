import { MOMENT_FIELD } from './kept-documents.ts';

/** A quotation mark inside a text is written with a backslash before it, so this stands nowhere but before a moment. */
const BEFORE_MOMENT = Buffer.from(`"${MOMENT_FIELD}":"`);
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"$/;
const MOMENT_LENGTH = 24;

/** An answer as it is sent, and where in it stands the moment of reading. */
export class KeptAnswer {
  readonly body: Buffer;
  private readonly moments: readonly number[];

  /** @param revisions of the tenants it was read from */
  constructor(
    text: string,
    readonly revisions: string,
  ) {
    this.body = Buffer.from(text);
    this.moments = momentsIn(this.body);
  }

  /** The body for whoever asks now. It is shared: nobody may write into it. */
  at(now: Date): Buffer {
    if (this.moments.length === 0) return this.body;
    const body = Buffer.from(this.body);
    for (const at of this.moments) body.write(now.toISOString(), at, 'latin1');
    return body;
  }
}

function momentsIn(body: Buffer): number[] {
  const found: number[] = [];
  for (let at = body.indexOf(BEFORE_MOMENT); at !== -1; at = body.indexOf(BEFORE_MOMENT, at + 1)) {
    const begins = at + BEFORE_MOMENT.length;
    if (MOMENT.test(body.toString('latin1', begins, begins + MOMENT_LENGTH + 1))) found.push(begins);
  }
  return found;
}
