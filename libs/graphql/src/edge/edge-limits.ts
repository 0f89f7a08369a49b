/**
 * What one request may ask. The pages' own documents stay far inside; anyone past these is either mistaken or unkind
 * (docs/reliability.md, measured defaults of the GraphQL edge).
 */
export const EDGE_LIMITS = {
  /** Bytes of a request's body. */
  body: 256 * 1024,
  /** Levels of lists and objects inside one another in it. */
  bodyDepth: 64,
  /** Characters of a document, its remarks and blank lines among them. */
  document: 32_000,
  /** Lexical tokens of a document; past this the parser stops reading. */
  tokens: 2000,
  /** Levels of selections inside one another, fragments followed. */
  depth: 12,
  /** Aliases in a document, `__typename` included. */
  aliases: 15,
  /** Mistakes told of one document; after these it is not read on. */
  mistakes: 5,
  /** Fragments in a document; the pages' own have nine at most. */
  fragments: 40,
  /** Directives in a document. */
  directives: 5,
  /** Times a field may be repeated under one response name within a selection. */
  repeats: 5,
  /** Pairs of fields of one name, and of fragments side by side, that the standard rules would compare. */
  overlaps: 2500,
  /** Cost of an operation, as `query-cost.ts` reckons it. */
  cost: 5000,
} as const;
