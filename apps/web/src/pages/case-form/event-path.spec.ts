import { reasonedDecisions } from '../case-decide/decisions.ts';
import { eventPath } from './event-path.ts';

describe('eventPath', () => {
  it('leads to the form of an event', () => {
    expect(eventPath('abc', { name: 'approvePlan' })).toBe('/cases/abc/approve');
    expect(eventPath('abc', { name: 'dismiss' })).toBe('/cases/abc/decide/dismiss');
    expect(eventPath('a/b', { name: 'explain' })).toBe('/cases/a%2Fb/explain');
  });

  it('leads nowhere for what no person sends', () => {
    expect(eventPath('abc', { name: 'figuresChanged' })).toBeNull();
    expect(eventPath('abc', { name: 'toString' })).toBeNull();
  });

  it('knows every decision that has a page', () => {
    for (const name of Object.keys(reasonedDecisions)) {
      expect(eventPath('abc', { name })).toBe(`/cases/abc/decide/${name}`);
    }
  });
});
