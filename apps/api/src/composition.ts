import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { createDoorUseCases } from '#application/identity/door.use-cases';
import type { DoorUseCases } from '#application/identity/door.use-cases';
import { PasswordLinks } from '#application/identity/password-links';
import { ProviderSignIn } from '#application/identity/provider-sign-in';
import { SecondFactors } from '#application/identity/second-factors';
import { Sessions } from '#application/identity/sessions';
import { machines } from '#application/machines';
import { createUseCases } from '#application/use-cases';
import type { UseCases } from '#application/use-cases';
import { createDataSource } from '#database/data-source';
import { IdentitySqlStore } from '#database/identity/identity.store';
import { argonPasswords } from '#database/identity/passwords';
import { TenantTransactions } from '#database/transactions';
import { systemClock } from '#kernel/clock';
import type { Clock } from '#kernel/clock';
import { uuidv7, UUID_RANDOM_BYTES } from '#kernel/ids';
import { OpenDataReader } from '#read-models/publication/open-data.reader';
import { TenantReader } from '#read-models/tenant/tenant.reader';
import { WorkflowHost } from '#workflow/host/workflow.host';
import { logRefusal } from '#application/command';
import type { SeriesSource } from '#application/ports/series-source';
import type { DoorStore } from '#application/ports/doors';
import type { TokenStore } from '#application/ports/tokens';
import type { Actor } from '#permissions/actor';
import type { ApiOptions } from './api-options.ts';
import { OpenIdPeer } from './sign-in/openid-peer.ts';

/** What the API is made of, before any of Nest: commands, sign-in, and reading. */
export interface Composition {
  readonly clock: Clock;
  readonly useCases: UseCases;
  readonly sessions: Sessions;
  readonly factors: SecondFactors;
  readonly providers: ProviderSignIn;
  readonly passwordLinks: PasswordLinks;
  readonly doors: DoorStore;
  readonly tokens: TokenStore;
  /** Logs that a token was refused before any command was asked. */
  readonly noteRefusal: (actor: Actor, operation: string, rule: string) => Promise<void>;
  readonly doorUseCases: DoorUseCases;
  readonly tenants: TenantReader;
  /** The revisions now of the tenants that these are of. */
  readonly revisionsNow: (revisions: string) => Promise<string>;
  /** Publishers that series may be fetched from. */
  readonly seriesSources: readonly SeriesSource[];
  /** What everybody may read. */
  readonly openData: OpenDataReader;
  /** Ends every connection. */
  close(): Promise<void>;
}

/**
 * Puts the parts together and connects the commands' side.
 *
 * @throws when the database cannot be reached
 */
export async function compose(options: ApiOptions, log: Pick<Logger, 'warn'>): Promise<Composition> {
  const { clock = systemClock, connections, seriesSources = [] } = options;
  const source = createDataSource(options.databaseApiUrl, connections);
  await source.initialize();
  const identity = new IdentitySqlStore(options.databaseSigninUrl);
  const tenants = new TenantReader({ databaseUrl: options.databaseApiUrl, connections });
  const openData = new OpenDataReader(options.databasePublicUrl);
  const newId = (): string => uuidv7(clock.now(), randomBytes(UUID_RANDOM_BYTES));
  const host = new WorkflowHost(machines, { newId });
  const transactions = new TenantTransactions(source);
  const factors = new SecondFactors(identity.factors, clock);
  const sessions = new Sessions(identity, argonPasswords, clock, factors);
  const peer = new OpenIdPeer(options.signInIssuers ?? [], log);
  const { doors } = identity;
  const deps = { transactions, host, clock, newId };
  return {
    clock,
    useCases: createUseCases(deps, identity, seriesSources),
    seriesSources,
    doorUseCases: createDoorUseCases({
      ...deps,
      doors,
      tokens: identity.tokens,
      factors: identity.factors,
      identity,
      peer,
    }),
    sessions,
    factors,
    doors,
    tokens: identity.tokens,
    passwordLinks: new PasswordLinks(identity, doors, argonPasswords, clock),
    providers: new ProviderSignIn(doors, sessions, peer, clock),
    tenants,
    revisionsNow: (revisions) => identity.revisionsNow(revisions),
    openData,
    noteRefusal: (actor, name, rule) => logRefusal(deps, actor, { name }, rule, clock.now()),
    async close() {
      await Promise.allSettled([source.destroy(), identity.close(), tenants.close(), openData.close()]);
    },
  };
}
