import { GraphQLError, GraphQLScalarType } from 'graphql';

/** A scalar that hands a ready JSON value through untouched, and is never an input. */
export function outputOnly(name: string, description: string): GraphQLScalarType<unknown, unknown> {
  const refuse = (): never => {
    throw new GraphQLError(`${name} cannot be sent.`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: refuse,
    parseLiteral: refuse,
  });
}
