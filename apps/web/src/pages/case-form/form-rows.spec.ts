import { rowsOf, textsOf } from './form-rows.ts';

describe('rowsOf', () => {
  it('counts to the highest row posted', () => {
    const body = { 'actions.0.title': 'a', 'actions.2.title': 'c', 'actions.1.milestones.4.title': 'm' };
    expect(rowsOf(body, 'actions', 20)).toBe(3);
    expect(rowsOf(body, 'actions.1.milestones', 12)).toBe(5);
    expect(rowsOf(body, 'trajectory', 24)).toBe(0);
  });

  it('never asks for more than the most, whatever number is made up', () => {
    expect(rowsOf({ 'actions.999.title': 'x' }, 'actions', 20)).toBe(20);
    expect(rowsOf({ 'actions.99999999.title': 'x', 'actions.x.title': 'y' }, 'actions', 20)).toBe(0);
  });
});

describe('textsOf', () => {
  it('reads one, several or no ticked boxes, and nothing from an object', () => {
    expect(textsOf({ ticked: 'a' }, 'ticked')).toEqual(['a']);
    expect(textsOf({ ticked: ['a', ' ', 'b'] }, 'ticked')).toEqual(['a', 'b']);
    expect(textsOf({}, 'ticked')).toEqual([]);
    expect(textsOf({ ticked: { a: 'b' } }, 'ticked')).toEqual([]);
  });
});
