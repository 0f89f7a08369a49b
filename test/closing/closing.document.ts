import type { Story } from '../support/story.ts';
import type { PersonKey } from '#testing/small-place/people';

/** What the mutations that write something a case leaves behind answer. */
export interface ClosingAnswer {
  type: string;
  rule?: string;
  version?: number;
  state?: string;
  available?: string[];
  fields?: { field: string }[];
  closing?: Seen;
}

interface Note {
  version: number;
  text: string;
  by: string;
}

/** What a case leaves behind, as somebody sees it. */
export interface Seen {
  practiceNote: Note | null;
  commendation: Note | null;
  resources: (Note & { resourcesMayMove: boolean; heading: string | null; movesFrom: string | null }) | null;
  acts: { name: string; available: boolean; rule: string | null }[];
}

const seen = `practiceNote { version text by } commendation { version text by }
  resources { version text by resourcesMayMove heading movesFrom } acts { name available rule }`;

const inputs = {
  writePracticeNote: 'PracticeNoteInput',
  commend: 'CommendInput',
  answerResources: 'AnswerResourcesInput',
};

/** Writes one of them as this person, over HTTP. */
export async function write(
  story: Story,
  key: PersonKey,
  act: keyof typeof inputs,
  says: object,
): Promise<ClosingAnswer | undefined> {
  const query = `mutation ($input: ${inputs[act]}!) { answer: ${act}(input: $input) { type: __typename
    ... on ClosingWritten { closing { ${seen} } }
    ... on NotPermitted { rule } ... on ChangedMeanwhile { version }
    ... on NotAvailableNow { state available } ... on Invalid { fields { field } } } }`;
  const input = { caseId: story.caseId, expectedVersion: 0, ...says };
  return (await story.ask<{ answer?: ClosingAnswer }>(key, query, { input })).data.answer;
}

/** What the case leaves behind as this person sees it; null when the case is not theirs to see. */
export async function closingSeen(story: Story, key: PersonKey): Promise<Seen | null> {
  const query = `query ($id: ID!) { case(id: $id) { closing { ${seen} } } }`;
  const { data } = await story.ask<{ case: { closing: Seen } | null }>(key, query, { id: story.caseId });
  return data.case?.closing ?? null;
}

/** The kinds of the entries of the library that this person finds. */
export async function libraryOf(story: Story, key: PersonKey, search: string): Promise<string[]> {
  const query = `query ($search: String) { practiceLibrary(search: $search) { edges { node { note { kind } } } } }`;
  const { data } = await story.ask<{
    practiceLibrary: { edges: { node: { note: { kind: string } } }[] };
  }>(key, query, { search });
  return data.practiceLibrary.edges.map(({ node }) => node.note.kind);
}

/** Whether this person is asked for a practice note. */
export async function isAsked(story: Story, key: PersonKey): Promise<boolean> {
  const query = '{ needsMe { edges { node { kind } } } }';
  const { data } = await story.ask<{ needsMe: { edges: { node: { kind: string } }[] } }>(key, query, {});
  return data.needsMe.edges.some(({ node }) => node.kind === 'practiceNote');
}
