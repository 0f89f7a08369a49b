import type { Person } from '../case-documents.ts';

/** A person of the example place: the key is their id, their role is their name. */
function person(personId: string, name: string, organisationId = 'council'): Person {
  const organisationName = organisationNames[organisationId] ?? organisationId;
  return { personId, name, jobTitle: name, organisationId, organisationName, onBehalfOf: null };
}

const organisationNames: Record<string, string> = {
  council: 'Example Council',
  health: 'Example Health',
  housing: 'Example Homes',
};

/** Everyone the example case needs; each holds one role. */
export const people = {
  owner: person('owner', 'Head of Environment'),
  manager: person('manager', 'Performance manager'),
  portfolioHolder: person('portfolioHolder', 'Portfolio holder for Environment'),
  leader: person('leader', 'Leader of the council'),
  scrutiny: person('scrutiny', 'Scrutiny member'),
  reviewer: person('reviewer', 'Scrutiny officer'),
  councilBudget: person('councilBudget', 'Finance officer'),
  healthLead: person('healthLead', 'Partner lead', 'health'),
  healthBudget: person('healthBudget', 'Budget holder', 'health'),
  housingLead: person('housingLead', 'Partner lead', 'housing'),
  signer: person('signer', 'Partner lead'),
};
