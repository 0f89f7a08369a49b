import type { Clock } from '#kernel/clock';
import { tokenDaysOf } from '#domain/identity/sign-in-settings';
import type { Decided } from '#domain/policy/policy-setting';
import { tokenStops, tokenTrouble } from '#application/identity/token-state';
import type { TokenRecord, TokenStore } from '#application/ports/tokens';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { describeScope, tokenScopes, type TokenScope } from '#permissions/token-scope';
import { encodeId } from '../global-id.ts';
import type { Instant } from '../instant.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';

/** A token for scripts, without its secret. */
export interface ApiTokenRow {
  id: string;
  name: string;
  /** What it is for, in words. */
  scopeLabel: string;
  personName: string;
  /** Whether it is the reader's own. */
  own: boolean;
  madeAt: Instant;
  /** When it stops, or stopped, by its own time. */
  expiresAt: Instant;
  lastUsedAt: Instant | null;
  /** Why it is not good any more, in words; null while it is in force. */
  ended: string | null;
}

/** What a token can be made for. */
export interface TokenScopeRow {
  scope: TokenScope;
  label: string;
  hint: string;
}

/** Tokens for one organisation: those in force first, then those that ended, each the newest first. */
export interface ApiTokensRow {
  organisationId: string;
  organisationName: string;
  /** The most days a token may live there; null where nobody may have one. */
  mostDays: number | null;
  scopes: TokenScopeRow[];
  tokens: ApiTokenRow[];
}

const POLICY = {
  name: 'token-policy',
  text: 'select policy from organisation where tenant_id = $1',
} as const;

/** Reads tokens: one's own, and all of an organisation's for its administrators. */
export class ApiTokensReader {
  constructor(
    private readonly store: TokenStore,
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** The person's own for the organisation they act for. */
  mine(actor: Actor): Promise<ApiTokensRow> {
    return this.read(actor, actor.personId);
  }

  /** Everybody's; null for whoever does not keep that organisation's ways in, as for one that is not there. */
  async all(actor: Actor, organisationId: string): Promise<ApiTokensRow | null> {
    if (actor.organisationId !== organisationId) return null;
    const keeps = authorise(actor, 'keep', 'SignIn', { tenantId: organisationId }).ok;
    return keeps ? this.read(actor, null) : null;
  }

  private async read(actor: Actor, personId: string | null): Promise<ApiTokensRow> {
    const { organisationId, organisationName } = actor;
    const [found, [place]] = await Promise.all([
      this.store.tokens(organisationId, personId),
      this.tenants.read<{ policy: Decided }>([organisationId], { ...POLICY, values: [organisationId] }),
    ]);
    const decided = place?.policy ?? {};
    const now = this.clock.now();
    const rows = found.map((one) => tokenRow(one, decided, actor, now));
    return {
      organisationId: encodeId('Organisation', organisationId, organisationId),
      organisationName,
      mostDays: tokenDaysOf(decided),
      scopes: tokenScopes.map((scope) => ({ scope, ...describeScope(scope) })),
      tokens: [...rows.filter(({ ended }) => !ended), ...rows.filter(({ ended }) => ended)],
    };
  }
}

function tokenRow(one: TokenRecord, decided: Decided, actor: Actor, now: Date): ApiTokenRow {
  return {
    id: encodeId('ApiToken', one.organisationId, one.id),
    name: one.name,
    scopeLabel: one.scope === 'act' ? 'Everything they may do themselves' : describeScope(one.scope).label,
    personName: one.personName,
    own: one.personId === actor.personId,
    madeAt: one.createdAt,
    expiresAt: tokenStops(one, tokenDaysOf(decided)),
    lastUsedAt: one.lastUsedAt,
    ended: tokenTrouble({ session: { ...one, kind: 'token' }, decided }, now),
  };
}
