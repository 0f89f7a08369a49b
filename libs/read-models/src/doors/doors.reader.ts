import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { DoorPerson, DoorStore, ProviderRecord } from '#application/ports/doors';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { encodeId } from '../global-id.ts';
import type { Instant } from '../instant.ts';

/** An identity provider as everybody may see it. */
export interface SignInProviderRow {
  id: string;
  name: string;
}

/** The same with what its organisation's administrator knows of it; never its secret. */
export interface KeptProviderRow extends SignInProviderRow {
  issuer: string;
  entraTenant: string | null;
  clientId: string;
  hasSecret: boolean;
  listed: boolean;
  addedAt: Instant;
}

/** By what doors the people of one organisation come in. */
export interface DoorsRow {
  organisationId: string;
  organisationName: string;
  providers: KeptProviderRow[];
  people: DoorPerson[];
}

/** A provider as the sign-in page shows it. */
export const providerRow = ({ organisationId, id, name }: ProviderRecord): SignInProviderRow => ({
  id: encodeId('SignInProvider', organisationId, id),
  name,
});

/** Reads an organisation's ways in, for its administrators alone. */
export class DoorsReader {
  constructor(
    private readonly doors: DoorStore,
    private readonly clock: Clock,
  ) {}

  /** Null for anybody else, as for an organisation that is not there. */
  async one(actor: Actor, organisationId: string): Promise<DoorsRow | null> {
    if (actor.organisationId !== organisationId) return null;
    if (!authorise(actor, 'keep', 'SignIn', { tenantId: organisationId }).ok) return null;
    const [providers, people] = await Promise.all([
      this.doors.providersOf(organisationId),
      this.doors.peopleOf(organisationId, londonDateOf(this.clock.now())),
    ]);
    return {
      organisationId: encodeId('Organisation', organisationId, organisationId),
      organisationName: actor.organisationName,
      providers: providers.map((one) => ({
        ...providerRow(one),
        issuer: one.issuer,
        entraTenant: one.entraTenant,
        clientId: one.clientId,
        hasSecret: one.clientSecret !== null,
        listed: one.listed,
        addedAt: one.addedAt,
      })),
      people: people.map((one) => ({ ...one, personId: encodeId('Person', organisationId, one.personId) })),
    };
  }
}
