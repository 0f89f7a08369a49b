import { isInputObjectType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** Fields that would end the session of whoever asks, or need a password. */
export const sessionActs: ReadonlySet<string> = new Set(['signIn', 'signOut']);

/** What only signing in is asked with and answers. */
const sessionTypes: ReadonlySet<string> = new Set(['SignInInput', 'SignedIn', 'SignInRefused']);

/** How often each field, argument and input field of a schema has been asked for: `Type.field` and `Type.field(argument)`. */
export class Coverage {
  private readonly times = new Map<string, number>();
  private untried = 0;

  constructor(schema: GraphQLSchema) {
    const mutations = schema.getMutationType();
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || sessionTypes.has(type.name)) continue;
      if (isInputObjectType(type)) {
        for (const field of Object.keys(type.getFields())) this.times.set(`${type.name}.${field}`, 0);
      }
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (type === mutations && sessionActs.has(field.name)) continue;
        this.times.set(`${type.name}.${field.name}`, 0);
        for (const { name } of field.args) this.times.set(`${type.name}.${field.name}(${name})`, 0);
      }
    }
    this.untried = this.times.size;
  }

  /** Whether everything has been asked for. */
  get isWhole(): boolean {
    return this.untried === 0;
  }

  visit(place: string): void {
    if (this.times.get(place) === 0) this.untried -= 1;
    this.times.set(place, this.timesOf(place) + 1);
  }

  timesOf(place: string): number {
    return this.times.get(place) ?? 0;
  }

  get places(): number {
    return this.times.size;
  }

  /** What has never been asked for. */
  get unvisited(): string[] {
    return [...this.times].filter(([, times]) => times === 0).map(([place]) => place);
  }
}
