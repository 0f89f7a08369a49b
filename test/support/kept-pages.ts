import { TRUSTED_DOCUMENTS } from '#graphql/generated/trusted-documents';
import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import { DOCUMENT_IDS } from '../../apps/web/src/generated/document-ids.ts';
import { ask } from './graphql.ts';
import type { Story } from './story.ts';

/** The pages whose answers are kept, as a place has them. */
const pagesOf = ({ partnership, indicators }: Story['place']) => [
  { name: 'Scorecard', variables: { suiteId: encodeId('Suite', partnership, indicators.suite) } },
  { name: 'Indicator', variables: { id: encodeId('Indicator', partnership, indicators.home) } },
  { name: 'Cases', variables: { filter: { open: true } } },
  { name: 'Home', variables: {} },
];

/** What somebody is answered on each of these pages, asked by id: that may have been kept. */
export async function pagesById(story: Story, key: PersonKey): Promise<string[]> {
  return eachPage(story, key, (name) => ({ documentId: DOCUMENT_IDS[name] ?? '' }));
}

/** The same, asked by text: that is always read anew. */
export async function pagesByText(story: Story, key: PersonKey): Promise<string[]> {
  return eachPage(story, key, (name) => ({ query: TRUSTED_DOCUMENTS[DOCUMENT_IDS[name] ?? ''] ?? '' }));
}

async function eachPage(
  story: Story,
  key: PersonKey,
  asked: (name: string) => { documentId: string } | { query: string },
): Promise<string[]> {
  const token = await story.tokenOf(key);
  const answers = pagesOf(story.place).map(({ name, variables }) =>
    ask(story.around.apiUrl(), { ...asked(name), variables, token }),
  );
  return (await Promise.all(answers)).map(({ body }) => body);
}
