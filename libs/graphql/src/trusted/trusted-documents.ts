import { getOperationAST, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { EDGE_LIMITS } from '../edge/edge-limits.ts';
import { edgeRules } from '../edge/edge-rules.ts';
import { canBeKept } from './kept/kept-documents.ts';
import { planOf } from './plan/plan.ts';
import type { Plan } from './plan/plan.ts';

/** A document of the pages, read, and found to be valid and inside the limits. */
export interface TrustedDocument {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** The quick way of answering it; null where there is only the general one, as for every mutation. */
  readonly plan: Plan | null;
  /** Whether its answers may be kept by exact revision. */
  readonly kept: boolean;
}

/**
 * The pages' own documents, known to the API by their digests before anybody asks. Each is parsed, validated, reckoned
 * against the limits and planned once: when it is first asked for, or by `prepare`, whichever comes first.
 */
export class TrustedDocuments {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly known = new Map<string, TrustedDocument>();

  /**
   * @param schema asked for when the first document is read
   * @param texts by id, as `npm run codegen` writes them down
   */
  constructor(
    private readonly schema: () => GraphQLSchema,
    texts: Readonly<Record<string, string>>,
  ) {
    this.texts = new Map(Object.entries(texts));
  }

  /**
   * The document of an id, or null when there is none.
   *
   * @throws GraphQLError when it does not fit this schema or these limits: the two were made from different sources
   */
  get(id: string): TrustedDocument | null {
    const known = this.known.get(id);
    if (known) return known;
    const text = this.texts.get(id);
    if (text === undefined) return null;
    const read = this.read(id, text);
    this.known.set(id, read);
    return read;
  }

  /** Reads every document, one in each turn of the event loop, so that requests are answered meanwhile. */
  async prepare(): Promise<void> {
    for (const id of this.texts.keys()) {
      this.get(id);
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }

  private read(id: string, text: string): TrustedDocument {
    const document = parse(text, { noLocation: true, maxTokens: EDGE_LIMITS.tokens });
    const schema = this.schema();
    const [mistake] = validate(schema, document, [...specifiedRules, ...edgeRules]);
    const operation = getOperationAST(document);
    if (mistake || !operation?.name) {
      throw new GraphQLError(
        `The document ${id} is not for this schema: ${mistake?.message ?? 'it has no name'}`,
      );
    }
    const plan = planOf(schema, document, operation);
    return { id, name: operation.name.value, text, plan, kept: plan !== null && canBeKept(schema, document) };
  }
}
