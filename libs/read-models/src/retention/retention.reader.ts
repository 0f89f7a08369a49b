import type { Clock } from '#kernel/clock';
import type { Decided } from '#domain/policy/policy-setting';
import { valueOf, wordsOfValue } from '#domain/policy/policy-value';
import {
  retentionKinds,
  retentionOf,
  type Kept,
  type RetentionKind,
} from '#domain/retention/retention-settings';
import { LEAVERS, PAST_ROWS } from '#database/retention/retention.sql';
import type { Actor } from '#permissions/actor';
import { isAllowed } from '#permissions/ask';
import { encodeId } from '../global-id.ts';
import type { Instant } from '../instant.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';

/** One kind of thing, how long it is kept, and what of it is past its time. */
export interface RetentionKindRow {
  label: string;
  hint: string;
  /** In words: "2 years", "For ever". */
  keptFor: string;
  /** How many would go now: people for names, else rows. */
  pastTime: number;
  unit: string;
  oldest: Instant | null;
}

/** One time that it was taken out, or is to be. */
export interface RetentionRunRow {
  dueAt: Instant;
  doneAt: Instant | null;
  /** waiting, done or failed. */
  state: string;
  /** Null where the policy asked. */
  askedBy: string | null;
  /** What went, in words; empty where nothing did. */
  takenOut: string[];
}

/** How long a tenant keeps things, what is past its time, and what was taken out. */
export interface RetentionRow {
  ownerId: string;
  ownerName: string;
  ofPartnership: boolean;
  daily: boolean;
  kinds: RetentionKindRow[];
  runs: RetentionRunRow[];
}

const OWNER = {
  name: 'retention-owner',
  text: `
    select name, policy, true as "ofPartnership" from partnership where tenant_id = $1
    union all select name, policy, false from organisation where tenant_id = $1`,
} as const;

const RUNS = {
  name: 'retention-runs',
  text: `
    select due_at as "dueAt", done_at as "doneAt", state, asked_by_name as "askedBy", taken_out as "takenOut"
      from retention_run where tenant_id = $1 order by due_at desc, id desc limit 20`,
} as const;

const units: Readonly<Record<RetentionKind, [one: string, more: string]>> = {
  names: ['person', 'people'],
  refusals: ['refusal', 'refusals'],
  notices: ['notice', 'notices'],
  drafts: ['draft', 'drafts'],
};
const went: typeof units = { ...units, names: ['text with a name', 'texts with names'] };

/** A count in words, such as "1 refusal". */
const counted = (count: number, [one, more]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : more}`;

interface Past {
  count: number;
  oldest: Date | null;
}

/** Reads how long things are kept, for those who may take out what is past its time. */
export class RetentionReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** Null for everybody else, as for a tenant that is not there. */
  async one(actor: Actor, tenantId: string): Promise<RetentionRow | null> {
    if (!actor.tenantIds.includes(tenantId) || !isAllowed(actor, 'run', 'Retention', { tenantId }))
      return null;
    const values = [tenantId];
    const [[owner], runs] = await this.tenants.readAll<
      [
        { name: string; policy: Decided; ofPartnership: boolean },
        Omit<RetentionRunRow, 'takenOut'> & { takenOut: Record<string, number> },
      ]
    >(
      [tenantId],
      [
        { ...OWNER, values },
        { ...RUNS, values },
      ],
    );
    if (!owner) return null;
    const { daily, kept } = retentionOf(owner.policy, this.clock.now());
    const past = await Promise.all(kept.map((one) => this.past(tenantId, one)));
    return {
      ownerId: encodeId(owner.ofPartnership ? 'Partnership' : 'Organisation', tenantId, tenantId),
      ownerName: owner.name,
      ofPartnership: owner.ofPartnership,
      daily,
      kinds: kept.map(({ kind, setting }, index) => ({
        label: setting.label,
        hint: setting.hint,
        keptFor: wordsOfValue(setting, valueOf(setting, owner.policy)),
        pastTime: past[index]?.count ?? 0,
        unit: units[kind][past[index]?.count === 1 ? 0 : 1],
        oldest: past[index]?.oldest ?? null,
      })),
      runs: runs.map((run) => ({
        ...run,
        takenOut: retentionKinds.flatMap((kind) => {
          const count = run.takenOut[kind];
          return count ? [counted(count, went[kind])] : [];
        }),
      })),
    };
  }

  private async past(tenantId: string, { kind, before }: Kept): Promise<Past> {
    if (!before) return { count: 0, oldest: null };
    const [found] = await this.tenants.read<Past>([tenantId], {
      name: `retention-past-${kind}`,
      text: pastOf(kind),
      values: [tenantId, before],
    });
    return found ?? { count: 0, oldest: null };
  }
}

function pastOf(kind: RetentionKind): string {
  if (kind === 'names')
    return `select count(*)::int as count, min(l.ended)::timestamptz as oldest from (${LEAVERS}) l`;
  const { table, past, at } = PAST_ROWS[kind];
  return `select count(*)::int as count, min(${at}) as oldest from ${table} t where t.tenant_id = $1 and ${past}`;
}
