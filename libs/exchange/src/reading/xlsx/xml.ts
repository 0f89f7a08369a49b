import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { FileRefused } from '../file-refused.ts';

/** What is told of a part's XML as it is read. Names are without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Whether enough was read. */
  enough?(): boolean;
}

/**
 * Reads one part of a workbook, a piece at a time; calls back after each piece when asked to wait. A document type, with
 * which entities could be made to explode, is refused: no workbook has one.
 *
 * @throws FileRefused when it is not well formed
 */
export async function* readXml(source: Readable, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false });
  const decoder = new TextDecoder('utf-8');
  let failure: Error | null = null;
  parser.on('error', (error) => (failure ??= new FileRefused('The workbook is damaged.', { cause: error })));
  parser.on(
    'doctype',
    () => (failure ??= new FileRefused('The workbook holds a document type, which none has.')),
  );
  parser.on('opentag', (tag) => listener.open?.(local(tag.name), tag.attributes as Record<string, string>));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', (tag) => listener.close?.(local(tag.name)));
  const raise = (): void => {
    if (failure) throw failure;
  };
  try {
    for await (const piece of source as AsyncIterable<Buffer>) {
      parser.write(decoder.decode(piece, { stream: true }));
      raise();
      yield;
      if (listener.enough?.()) return;
    }
    parser.write(decoder.decode()).close();
    raise();
    yield;
  } finally {
    source.destroy();
  }
}

/** Reads one part whole. @throws FileRefused */
export async function readWholeXml(source: Readable, listener: XmlListener): Promise<void> {
  const pieces = readXml(source, listener);
  while (!(await pieces.next()).done);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
