import { authorise } from './authorise.ts';
import { powersOfMembers } from './testing/deciders.powers.fixture.ts';
import { powersOfKeepers } from './testing/keepers.powers.fixture.ts';
import { powersOfOfficers, powersOfReaders } from './testing/officers.powers.fixture.ts';

/** Every rule of every role, asked: of a thing that it is about, and of the same thing with each of its conditions not met. */
describe('every power', () => {
  const powers = [...powersOfReaders, ...powersOfOfficers, ...powersOfMembers, ...powersOfKeepers];
  const rows = powers.map((one) => ({
    ...one,
    name: `${one.who.personId}: ${one.acts.join(', ')} ${one.on} of ${one.of.tenantId}`,
  }));

  it.each(rows)('$name', ({ who, acts, on, of }) => {
    const may = acts.map((act) => [act, authorise(who, act, on, of).ok]);
    expect(may).toEqual(acts.map((act) => [act, true]));
  });

  it.each(rows)('no further: $name', ({ who, acts, on, of, not }) => {
    const may = not.flatMap((change) =>
      acts.map((act) => [act, change, authorise(who, act, on, { ...of, ...change }).ok]),
    );
    expect(may.filter(([, , ok]) => ok)).toEqual([]);
  });
});
