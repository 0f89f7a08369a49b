import type { Actor } from '#permissions/actor';
import type { Deps } from '../command.ts';
import { defineSuite, type DefineSuite } from '../measure/keep-suite.use-cases.ts';
import { registerPerson, type PeopleDeps, type RegisterPerson } from '../identity/register-person.ts';
import { addMember, type AddMember } from './add-member.use-case.ts';
import { adoptCriteria, type AdoptCriteria } from './adopt-criteria.use-case.ts';
import { appoint, type Appoint } from './appoint.use-case.ts';
import { defineIndicators, type DefineIndicators } from './define-indicators.use-case.ts';
import { establishOrganisation, type EstablishOrganisation } from './establish-organisation.use-case.ts';
import { establishPartnership, type EstablishPartnership } from './establish-partnership.use-case.ts';
import { joinPartnership, type JoinPartnership } from './join-partnership.ts';
import { importComparators, type ImportComparators } from './import-comparators.use-case.ts';
import { linkFeeds, type LinkFeeds } from './link-feeds.use-case.ts';
import { retireIndicator, type RetireIndicator } from './retire-indicator.use-case.ts';
import { setBudget, type SetBudget } from './set-budget.use-case.ts';
import { setThemes, type SetThemes } from './set-themes.use-case.ts';

/** Every command that sets a place up: who is in it, what it measures, what it may spend. */
export function createPlaceUseCases(deps: Deps) {
  return {
    appoint: (actor: Actor, input: Appoint) => appoint(deps, actor, input),
    addMember: (actor: Actor, input: AddMember) => addMember(deps, actor, input),
    setThemes: (actor: Actor, input: SetThemes) => setThemes(deps, actor, input),
    defineIndicators: (actor: Actor, input: DefineIndicators) => defineIndicators(deps, actor, input),
    retireIndicator: (actor: Actor, input: RetireIndicator) => retireIndicator(deps, actor, input),
    linkFeeds: (actor: Actor, input: LinkFeeds) => linkFeeds(deps, actor, input),
    defineSuite: (actor: Actor, input: DefineSuite) => defineSuite(deps, actor, input),
    adoptCriteria: (actor: Actor, input: AdoptCriteria) => adoptCriteria(deps, actor, input),
    importComparators: (actor: Actor, input: ImportComparators) => importComparators(deps, actor, input),
    setBudget: (actor: Actor, input: SetBudget) => setBudget(deps, actor, input),
  };
}

export type PlaceUseCases = ReturnType<typeof createPlaceUseCases>;

/** What only the installer does, before anyone holds a role: people, and each tenant's first administrator. */
export function createInstaller(deps: Deps, people: PeopleDeps) {
  return {
    registerPerson: (input: RegisterPerson) => registerPerson(people, input),
    establishOrganisation: (input: EstablishOrganisation) => establishOrganisation(deps, input),
    establishPartnership: (input: EstablishPartnership) => establishPartnership(deps, input),
    joinPartnership: (input: JoinPartnership) => joinPartnership(deps, input),
  };
}

export type Installer = ReturnType<typeof createInstaller>;
