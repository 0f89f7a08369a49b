import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/**
 * PostGraphile over the product's own tables, under the product's own role and its row-level security. It takes the
 * tenants as given, in a header: no sign-in. The environment names the port and the role's address.
 */
const { PORT = '', DATABASE_API_URL = '' } = process.env;

const preset = {
  extends: [PostGraphileAmberPreset],
  // It leaves out relations that only a partial index supports, and what the pages show of a case hangs on one.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({ connectionString: DATABASE_API_URL, schemas: ['public'], poolConfig: { max: 10 } }),
  ],
  // Only reads are asked for, so what writes needs no place in the schema.
  schema: { defaultBehavior: '-resource:insert -resource:update -resource:delete -function -mutationField' },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: {
    explain: false,
    context: ({ node }) => ({ pgSettings: { 'app.tenants': String(node?.req.headers['x-tenants'] ?? '') } }),
  },
};

const instance = postgraphile(preset);
await instance.getSchema();
const handle = instance.createServ(grafserv).createHandler();
const server = createServer((request, response) => {
  if (request.url === '/ready') response.writeHead(200).end();
  else handle(request, response);
});
server.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
