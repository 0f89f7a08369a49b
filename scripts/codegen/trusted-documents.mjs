// @ts-check
import { createHash } from 'node:crypto';
import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';

/**
 * The pages' own documents, each with the fragments it spreads: `makes: 'documents'` is what the API knows them by
 * (texts by id), `makes: 'ids'` what the pages send in place of a text (ids by name). An id is the digest of the text,
 * so a document that was changed is another document.
 *
 * @param {import('graphql').GraphQLSchema} _schema
 * @param {readonly { document?: import('graphql').DocumentNode }[]} files
 * @param {{ makes: 'documents' | 'ids' }} config
 */
export function plugin(_schema, files, { makes }) {
  const documents = trustedDocuments(files.flatMap(({ document }) => document?.definitions ?? []));
  const about =
    makes === 'documents'
      ? "Texts of the pages' own documents by id, in the order of their names."
      : "Ids of the pages' own documents by name.";
  const constant = makes === 'documents' ? 'TRUSTED_DOCUMENTS' : 'DOCUMENT_IDS';
  const lines = documents.map(({ id, name, text }) =>
    makes === 'documents' ? `  ${quoted(id)}: ${quoted(text)},` : `  ${name}: ${quoted(id)},`,
  );
  return [
    `/** ${about} Made by "npm run codegen"; not to be edited by hand. */`,
    `export const ${constant}: Readonly<Record<string, string>> = {`,
    ...lines,
    '};',
  ].join('\n');
}

/**
 * @param {readonly import('graphql').DefinitionNode[]} definitions
 * @returns {{ id: string, name: string, text: string }[]}
 */
function trustedDocuments(definitions) {
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const documents = operations.map((operation) => {
    const name = operation.name?.value ?? '';
    const whole = { kind: Kind.DOCUMENT, definitions: [operation, ...spreadIn(operation, fragments)] };
    const text = stripIgnoredCharacters(print(whole));
    return { id: `sha256:${createHash('sha256').update(text).digest('hex')}`, name, text };
  });
  const names = documents.map(({ name }) => name).sort();
  const again = names.find((name, at) => name === '' || name === names[at - 1]);
  if (again !== undefined) throw new Error(`A page's document needs a name of its own: "${again}".`);
  return documents.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Every fragment that a definition spreads, by way of others too, in the order met.
 *
 * @param {import('graphql').DefinitionNode} definition
 * @param {ReadonlyMap<string, import('graphql').FragmentDefinitionNode>} fragments
 * @param {Set<import('graphql').FragmentDefinitionNode>} [found]
 */
function spreadIn(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name: { value: name } }) {
      const fragment = fragments.get(name);
      if (!fragment) throw new Error(`No fragment is called "${name}".`);
      if (found.has(fragment)) return;
      found.add(fragment);
      spreadIn(fragment, fragments, found);
    },
  });
  return [...found];
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
