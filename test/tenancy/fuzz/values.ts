import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GraphQLArgument, GraphQLInputField, GraphQLInputType } from 'graphql';
import type { IdType } from '#read-models/global-id';
import { idTypeAt } from '../walker/arguments.ts';
import type { Chance } from './chance.ts';
import type { Coverage } from './coverage.ts';

/** What is put where the schema asks for an id, a cursor or a key. */
export interface Picks {
  id(type: IdType): string;
  cursor(): string;
  key(): string;
  /** How many rows of a list; up to twelve when left out. */
  rows?(): number;
}

const texts = ['Anything at all', '', ' ', '0', '%', "' or true --", '\u{1f9f5}', 'a'.repeat(3000)];
const dates = ['2026-03-01', '2025-12-01', '1900-01-01', '2026-02-30', 'no date'];
const numbers = [0, 1, -1, 2.5, 100, 2_147_483_647];

/** Makes values for arguments and input fields: mostly sound, sometimes not, and never one that the schema refuses by its type alone. */
export class Values {
  constructor(
    private readonly chance: Chance,
    private readonly coverage: Coverage,
    private readonly picks: Picks,
  ) {}

  /** Values by name for all that is required, and for some of the rest; what was never tried is always tried. */
  all(owner: string, asked: readonly (GraphQLArgument | GraphQLInputField)[], isField: boolean) {
    const values: Record<string, unknown> = {};
    for (const { name, type } of asked) {
      const place = isField ? `${owner}(${name})` : `${owner}.${name}`;
      const tried = this.coverage.timesOf(place) > 0 && !this.isNew(type);
      if (tried && !isNonNullType(type) && this.chance.happens(0.4)) continue;
      this.coverage.visit(place);
      values[name] = this.of(type, `${owner.replace(/^(Query|Mutation)\./, '')}.${name}`, name);
    }
    return values;
  }

  /** Whether a field of an input was never given, there or within so many levels below it. */
  private isNew(type: GraphQLInputType, levels = 4): boolean {
    const named = getNamedType(type);
    if (this.coverage.isWhole || levels === 0 || !isInputObjectType(named)) return false;
    return Object.values(named.getFields()).some(
      (field) =>
        this.coverage.timesOf(`${named.name}.${field.name}`) === 0 || this.isNew(field.type, levels - 1),
    );
  }

  private of(type: GraphQLInputType, path: string, name: string): unknown {
    const bare = getNullableType(type);
    if (isListType(bare)) {
      const length = this.chance.upTo(3) || Number(this.isNew(bare.ofType));
      return Array.from({ length }, () => this.of(bare.ofType, path, name));
    }
    if (isEnumType(bare)) return this.chance.pick(bare.getValues()).name;
    if (isInputObjectType(bare)) return this.all(bare.name, Object.values(bare.getFields()), false);
    if (bare.name === 'ID') return this.picks.id(idTypeAt(path, name));
    return this.scalar(bare.name, name);
  }

  private scalar(type: string, name: string): unknown {
    const { chance } = this;
    if (name === 'first' || name === 'last') return this.picks.rows?.() ?? chance.upTo(12);
    if (name === 'after' || name === 'before') return this.picks.cursor();
    if (name === 'idempotencyKey') return this.picks.key();
    if (name === 'expectedVersion') return 1 + chance.upTo(6);
    if (type === 'String')
      return chance.pick(/date|starts|ends|due|period|month/i.test(name) ? dates : texts);
    if (type === 'Date') return chance.pick(dates.slice(0, 3));
    if (type === 'DateTime') return `${chance.pick(dates.slice(0, 3))}T09:00:00.000Z`;
    if (type === 'Boolean') return chance.happens(0.5);
    if (type === 'Float') return chance.pick(numbers);
    if (type === 'Int' || type === 'Pence') return Math.trunc(chance.pick(numbers));
    throw new Error(`Say what a ${type} may be.`);
  }
}
