import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { graphqlProviders } from '#graphql/graphql.providers';
import { describeRoots } from '#graphql/root-descriptions';

@Module({ imports: [GraphQLSchemaBuilderModule] })
class SchemaModule {}

const HEADING = `# Made from the code by "npm run schema"; not to be edited by hand.\n\n`;

/** The schema as sorted SDL, from the very list of resolvers that the API serves. Needs no database. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.createApplicationContext(SchemaModule, { logger: ['error'] });
  try {
    const schema = await app.get(GraphQLSchemaFactory).create(graphqlProviders);
    return `${HEADING}${printSchema(lexicographicSortSchema(describeRoots(schema)))}\n`;
  } finally {
    await app.close();
  }
}
