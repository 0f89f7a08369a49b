/** A file that cannot be read, with the sentence that says why and what to do. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

/** What a file may have at the most; whatever is beyond is refused in words, long before memory runs short. */
export const FILE_LIMITS = {
  /** Bytes of a file as it is sent. */
  bytes: 128 * 1024 * 1024,
  /** Rows of a table. */
  rows: 2_000_000,
  /** Columns of a table. */
  columns: 500,
  /** Characters of one row, quoted line breaks included. */
  rowCharacters: 256 * 1024,
  /** Characters of one cell. */
  cellCharacters: 32_767,
  /** Bytes of a workbook once unpacked, all its parts together. */
  unpackedBytes: 768 * 1024 * 1024,
  /** Characters of the texts that a workbook keeps once and refers to. */
  sharedCharacters: 24 * 1024 * 1024,
  /** How many such texts. */
  sharedTexts: 500_000,
} as const;
