import type { Actor } from '#permissions/actor';
import { makeToken, revokeToken, type MakeToken } from './api-tokens.use-cases.ts';
import {
  addProvider,
  issueLink,
  unlinkAccounts,
  withdrawProvider,
  type AddProvider,
  type DoorDeps,
  type OfPerson,
} from './keep-doors.use-cases.ts';
import {
  exportOwnData,
  exportPersonalData,
  type ExportPersonalData,
} from '../subject/subject-access.use-cases.ts';
import { takeOffSecondFactor } from './take-off-factor.use-case.ts';

/** The commands by which ways in are kept: an organisation's by its administrator, tokens by whoever made them. */
export function createDoorUseCases(deps: DoorDeps) {
  return {
    addProvider: (actor: Actor, input: AddProvider) => addProvider(deps, actor, input),
    withdrawProvider: (actor: Actor, input: { organisationId: string; providerId: string }) =>
      withdrawProvider(deps, actor, input),
    issueLink: (actor: Actor, input: OfPerson & { kind: 'join' | 'password' }) =>
      issueLink(deps, actor, input),
    makeToken: (actor: Actor, input: MakeToken) => makeToken(deps, actor, input),
    revokeToken: (actor: Actor, input: { organisationId: string; tokenId: string }) =>
      revokeToken(deps, actor, input),
    takeOffSecondFactor: (actor: Actor, input: OfPerson & { reason: string }) =>
      takeOffSecondFactor(deps, actor, input),
    exportPersonalData: (actor: Actor, input: ExportPersonalData) => exportPersonalData(deps, actor, input),
    exportOwnData: (actor: Actor) => exportOwnData(deps, actor),
    unlinkAccounts: (actor: Actor, input: OfPerson) => unlinkAccounts(deps, actor, input),
  };
}

export type DoorUseCases = ReturnType<typeof createDoorUseCases>;
