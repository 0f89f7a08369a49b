import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import type { SignedInPerson } from '#application/identity/signed-in-person';
import { DOCUMENT_IDS } from '../../../../../apps/web/src/generated/document-ids.ts';
import { TRUSTED_DOCUMENTS } from '../../generated/trusted-documents.ts';
import { KeptAnswers } from './kept-answers.ts';
import { canBeKept } from './kept-documents.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

describe('which documents are kept', () => {
  it.each(['Scorecard', 'Indicator', 'Cases', 'Home'])("the page's own %s is", (name) => {
    expect(canBeKept(schema, parse(TRUSTED_DOCUMENTS[DOCUMENT_IDS[name] ?? ''] ?? ''))).toBe(true);
  });

  it.each([
    ['a change', 'mutation A{signOut{__typename}}'],
    ['a field that nobody looked through', 'query A{viewer{id}auditTrail(ownerId:"x"){totalCount}}'],
    ['one that hides in a fragment', 'query A{...B}fragment B on Query{imports(ownerId:"x"){totalCount}}'],
    ['the time of day', 'query A{cases{edges{node{ageDays}}}}'],
    ['a moment under another name', 'query A{scorecard(suiteId:"x"){read:asOf}}'],
    ['something else under the name of the moment', 'query A{scorecard(suiteId:"x"){asOf:asOn}}'],
  ])('not %s', (_, text) => {
    expect(canBeKept(schema, parse(text))).toBe(false);
  });
});

const limits = { bytes: 1_000_000, answers: 3 };
const at = (moment: string) => new Date(moment);
const noon = '2026-05-11T12:00:00.000Z';

/** A world of one number, and somebody who reads it. */
class World {
  now = at(noon);
  revisions = 'a 1';
  text = '{"data":1}\n';
  reads = 0;
  /** What happens between the reading and the second look at the revisions. */
  meanwhile = (): void => undefined;
  readonly kept = new KeptAnswers({ now: () => this.now }, () => Promise.resolve(this.revisions), limits);

  async ask(who: object = {}, variables: Record<string, unknown> = {}): Promise<string | undefined> {
    const person = { name: 'A', revisions: this.revisions, ...who } as SignedInPerson;
    const body = await this.kept.answer({ documentId: 'one', variables, who: person }, () => {
      this.reads += 1;
      const { text } = this;
      this.meanwhile();
      return Promise.resolve(text);
    });
    return body?.toString();
  }

  change(text: string, revisions: string): void {
    Object.assign(this, { text, revisions });
  }
}

describe('kept answers', () => {
  it('are read once, and again after a change', async () => {
    const world = new World();
    expect([await world.ask(), await world.ask()]).toEqual(['{"data":1}\n', '{"data":1}\n']);
    expect(world.reads).toBe(1);
    world.change('{"data":2}\n', 'a 2');
    expect([await world.ask(), await world.ask()]).toEqual(['{"data":2}\n', '{"data":2}\n']);
    expect(world.reads).toBe(2);
  });

  it('are for one person in one capacity, for one set of variables, on one day', async () => {
    const world = new World();
    await world.ask();
    await world.ask({ name: 'B' });
    await world.ask({ actor: { appointments: [] } });
    await world.ask({}, { id: 1 });
    expect(world.reads).toBe(4);
    world.now = at('2026-05-11T22:59:59.999Z');
    await world.ask({}, { id: 1 });
    expect(world.reads).toBe(4);
    // Midnight in London, in summer: that moment is the day's own, and what follows is another day's.
    for (const moment of ['2026-05-11T23:00:00.000Z', '2026-05-11T23:00:00.001Z']) {
      world.now = at(moment);
      await world.ask({}, { id: 1 });
    }
    expect(world.reads).toBe(6);
  });

  it('are not kept where something changed while they were read, or the day ended, or nothing was found', async () => {
    const world = new World();
    world.meanwhile = () => world.change('{"data":2}\n', 'a 2');
    expect(await world.ask()).toBe('{"data":1}\n');
    world.meanwhile = () => undefined;
    expect(await world.ask()).toBe('{"data":2}\n');
    expect(world.reads).toBe(2);
    world.meanwhile = () => (world.now = at('2026-05-12T08:00:00Z'));
    await world.ask({ name: 'B' });
    world.now = at(noon);
    await world.ask({ name: 'B' });
    expect(world.reads).toBe(4);
    expect(
      await world.kept.answer(
        { documentId: 'none', variables: {}, who: { revisions: 'a 2' } as SignedInPerson },
        () => Promise.resolve(null),
      ),
    ).toBeNull();
  });

  it('are read once for many who ask at once', async () => {
    const world = new World();
    expect(new Set(await Promise.all(Array.from({ length: 5 }, () => world.ask()))).size).toBe(1);
    expect(world.reads).toBe(1);
  });

  it('tell the moment of reading anew, and nothing else', async () => {
    const world = new World();
    const text = (moment: string) => `{"data":{"asOf":"${moment}","said":"\\"asOf\\":\\"${noon}\\""}}\n`;
    world.text = text(noon);
    await world.ask();
    const later = '2026-05-11T15:30:00.123Z';
    world.now = at(later);
    expect(await world.ask()).toBe(text(later));
    world.now = at(noon);
    expect(await world.ask()).toBe(text(noon));
    expect(world.reads).toBe(1);
  });

  it('give way, those not asked for longest first, and the largest are not kept at all', async () => {
    const world = new World();
    for (const name of ['A', 'B', 'C']) await world.ask({ name });
    await world.ask({ name: 'A' });
    await world.ask({ name: 'D' });
    expect(world.reads).toBe(4);
    await world.ask({ name: 'A' });
    expect(world.reads).toBe(4);
    await world.ask({ name: 'B' });
    expect(world.reads).toBe(5);
    world.text = 'x'.repeat(100_000);
    for (const name of ['E', 'E']) await world.ask({ name });
    expect(world.reads).toBe(7);
  });
});
