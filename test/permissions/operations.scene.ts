import { encodeId } from '#read-models/global-id';
import type { IdType } from '#read-models/global-id';
import type { MadeCase } from '../paths/case-maker.ts';
import { MatrixScene } from '../paths/matrix-scene.ts';
import { ask } from '../support/graphql.ts';
import { collectIds } from '../tenancy/walker/crawl.ts';
import type { FoundIds } from '../tenancy/walker/crawl.ts';
import { ruledMutations } from './operations.table.ts';
import type { Operation } from './schema-operations.ts';

const noId = '0190a000-0000-7000-8000-000000000000';

/** What a case leaves behind, and what is decided of a place: none is written, so that the version seen is none. */
const notWrittenYet = new Set([
  'answerResources',
  'assessQuality',
  'assessSet',
  'commend',
  'rankPriorities',
  'setAuthorityLimits',
  'setPolicy',
  'writePracticeNote',
]);
const ofCase = new Set(
  Object.keys(ruledMutations.ImprovementCase ?? {}).filter((name) => !notWrittenYet.has(name)),
);
const ofFigures = new Set(Object.keys(ruledMutations.Contribution ?? {}));

/** A place with a holder of every role and an open case, and what is said there with each operation. */
export class OperationsScene {
  private constructor(
    readonly matrix: MatrixScene,
    private readonly made: MadeCase,
    private readonly found: FoundIds,
  ) {}

  static async start(): Promise<OperationsScene> {
    const matrix = await MatrixScene.start(1);
    const made = await matrix.maker.open();
    const { token } = matrix.maker.parts.holders.performance_manager;
    const { apiUrl } = matrix.product;
    const found: FoundIds = new Map();
    const query = `{ organisations { edges { node { id } } } partnerships { edges { node { id suites { id } } } }
      cases { edges { node { id } } } ownIndicators { edges { node { id } } } budgetHeadings { edges { node { id } } } }`;
    collectIds((await ask(apiUrl, { query, token })).body, found);
    const people = `query ($id: ID!) { people(ownerId: $id) { appointments { id } } }`;
    const { council } = matrix.place.organisations;
    const variables = { id: encodeId('Organisation', council, council) };
    collectIds((await ask(apiUrl, { query: people, variables, token })).body, found);
    return new OperationsScene(matrix, made, found);
  }

  /** What is sent with an operation: ids of this place, the version of what they name, and otherwise next to nothing. */
  sayOf({ name, values }: Operation): Record<string, unknown> {
    const version = ofCase.has(name) ? this.made.version : notWrittenYet.has(name) ? 0 : 1;
    return emptied(
      values((type) => this.pick(type, name)),
      version,
    ) as Record<string, unknown>;
  }

  /** What an id of a kind is, of those there are in the place; for others one of nothing. */
  private pick(type: IdType, operation: string): string {
    const { partnership, organisations } = this.matrix.place;
    if (type === 'ImprovementCase') return encodeId(type, partnership, this.made.id);
    if (type === 'Organisation') return encodeId(type, organisations.council, organisations.council);
    // A figure is entered for the organisation's own measure; all else is done to the shared one of the case.
    if (type === 'Indicator' && !ofFigures.has(operation))
      return encodeId(type, partnership, this.made.context.indicator.id);
    return [...(this.found.get(type) ?? [])][0] ?? encodeId(type, partnership, noId);
  }
}

/** The same values with nothing written in any text, so that what is allowed changes next to nothing; and the version. */
function emptied(value: unknown, version: number, key = ''): unknown {
  if (key === 'expectedVersion') return version;
  if (value === 'Anything at all') return '';
  if (Array.isArray(value)) return value.map((one) => emptied(one, version));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, emptied(one, version, name)]));
}
