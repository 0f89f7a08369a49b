import type { Request } from 'express';
import type { FileAnswer } from '../../shell/api/api-client.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { pageOf } from '../../shell/page.ts';
import { csrfField, csrfTokenIsRight } from '../../shell/security/csrf.ts';

/** A file of a form as it arrives. */
interface ArrivingFile {
  readonly originalname: string;
  readonly stream: AsyncIterable<Uint8Array> & { resume(): void };
}

/** What is known of a file once it went through. */
export interface SentFile {
  readonly answer: FileAnswer;
}

/** Bytes of a file at the most; the API holds to the same. */
const LARGEST = 128 * 1024 * 1024;

type Done = (error: Error | null, sent?: SentFile) => void;

/**
 * Where the files of a form go: straight on to the API, a piece at a time, so that none is ever whole in this process or
 * on its disk. The fields before the file in the form say whose it is, and that the form is one of ours.
 */
export class FileToApi {
  _handleFile(req: Request, file: ArrivingFile, done: Done): void {
    const page = pageOf(req.res ?? missing());
    const body = (req.body ?? {}) as FormBody;
    if (!csrfTokenIsRight(page.formSecret, body[csrfField])) {
      file.stream.resume();
      return done(null, { answer: { kind: 'forged' } });
    }
    const stop = new AbortController();
    const query = { ...placeOf(textOf(body, 'owner')), name: nameOf(file) };
    page.sendFile(query, upTo(file.stream, stop), stop.signal).then(
      (answer) => {
        file.stream.resume();
        done(null, { answer });
      },
      (error: unknown) => {
        file.stream.resume();
        if (stop.signal.aborted) return done(null, { answer: tooLarge });
        done(error instanceof Error ? error : new Error('The file did not go through.'));
      },
    );
  }

  _removeFile(_req: Request, _file: unknown, done: (error: Error | null) => void): void {
    done(null);
  }
}

/** Whose a file is and what it holds, from the one choice of the form. */
export function placeOf(chosen: string): { owner: string; kind: string } {
  const [owner = '', kind = ''] = chosen.split(':');
  return { owner, kind };
}

const tooLarge: FileAnswer = {
  kind: 'invalid',
  fields: [{ field: 'file', message: 'A file may have 128 MB. Send it in parts.' }],
};

/** Browsers send names as UTF-8, which forms are read as Latin-1 without saying so. */
function nameOf({ originalname }: ArrivingFile): string {
  const name = Buffer.from(originalname, 'latin1').toString('utf8');
  return (name.includes('\ufffd') ? originalname : name).slice(-200);
}

async function* upTo(stream: AsyncIterable<Uint8Array>, stop: AbortController): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > LARGEST) return stop.abort();
    yield piece;
  }
}

function missing(): never {
  throw new Error('a request that is being answered has its answer');
}
