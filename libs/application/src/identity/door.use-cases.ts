import type { Actor } from '#permissions/actor';
import {
  addProvider,
  issueLink,
  unlinkAccounts,
  withdrawProvider,
  type AddProvider,
  type DoorDeps,
  type OfPerson,
} from './keep-doors.use-cases.ts';

/** The commands by which an organisation's administrator keeps its ways in. */
export function createDoorUseCases(deps: DoorDeps) {
  return {
    addProvider: (actor: Actor, input: AddProvider) => addProvider(deps, actor, input),
    withdrawProvider: (actor: Actor, input: { organisationId: string; providerId: string }) =>
      withdrawProvider(deps, actor, input),
    issueLink: (actor: Actor, input: OfPerson & { kind: 'join' | 'password' }) =>
      issueLink(deps, actor, input),
    unlinkAccounts: (actor: Actor, input: OfPerson) => unlinkAccounts(deps, actor, input),
  };
}

export type DoorUseCases = ReturnType<typeof createDoorUseCases>;
