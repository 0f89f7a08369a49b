import { openEntry, type AuditEntry } from '#application/evidence/audit-entry';
import type { Decided, PolicyOwner, PolicySetting } from '#domain/policy/policy-setting';
import { settingsOf } from '#domain/policy/policy-settings';
import { textOfValue, valueOf, wordsOfValue } from '#domain/policy/policy-value';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import type { Authorised } from '#permissions/authorise';
import { policySubject } from '#permissions/policy-subject';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { PolicyChangeRow, PolicyRow, PolicySettingRow } from './policy.rows.ts';

interface FoundPolicy {
  of: PolicyOwner;
  name: string;
  policy: Decided;
  version: number;
}

type FoundChange = { at: Date } & Pick<AuditEntry, 'personName' | 'person' | 'before' | 'after' | 'texts'>;

const POLICY = {
  name: 'policy',
  text: `
    select p.of, p.name, p.policy,
           (select coalesce(max(a.seq), 0) from audit_entry a
             where a.tenant_id = p.tenant_id and a.stream = 'policy') as version
      from (select tenant_id, 'partnership' as of, name, policy from partnership
            union all
            select tenant_id, 'organisation', name, policy from organisation) p
     where p.tenant_id = $1`,
} as const;

const CHANGES = {
  name: 'policy-changes',
  text: `
    select a.at, a.person_name as "personName", a.person, a.before, a.after, coalesce(t.texts, '{}') as texts
      from audit_entry a left join audit_text t using (tenant_id, stream, seq)
     where tenant_id = $1 and stream = 'policy' order by seq desc limit 50`,
} as const;

/** Reads the policy of a partnership or an organisation, with who changed what when: everyone who sees it may. */
export class PolicyReader {
  constructor(private readonly tenants: TenantReader) {}

  /** The policy as it stands and its latest changes, newest first, or null when there is no such tenant in view. */
  async one(actor: Actor, tenantId: string): Promise<PolicyRow | null> {
    const values = [tenantId];
    const [[found], changes] = await this.tenants.readAll<[FoundPolicy, FoundChange]>(actor.tenantIds, [
      { ...POLICY, values },
      { ...CHANGES, values },
    ]);
    if (!found) return null;
    const { of, name, version, policy } = found;
    const settings = settingsOf(of);
    const may = settings.map((setting) =>
      authorise(actor, 'set', 'Policy', policySubject(tenantId, of, setting)),
    );
    return {
      ownerId: encodeId(of === 'partnership' ? 'Partnership' : 'Organisation', tenantId, tenantId),
      of,
      name,
      version,
      settings: settings.map((setting, at) => settingRow(setting, policy, may[at]?.ok === true)),
      changes: changes.flatMap((change) => changeRows(change, settings)),
      maySet: may.some(({ ok }) => ok),
      whyNot: may.map(reasonOf).find((reason) => reason !== null) ?? null,
    };
  }
}

const reasonOf = (may: Authorised): string | null => (may.ok ? null : may.message);

function settingRow(setting: PolicySetting, decided: Decided, maySet: boolean): PolicySettingRow {
  const value = valueOf(setting, decided);
  const bounded = 'least' in setting ? setting : null;
  return {
    key: setting.key,
    group: setting.group,
    label: setting.label,
    hint: setting.hint,
    kind: setting.kind,
    unit: setting.kind === 'whole' ? setting.unit : null,
    least: bounded?.least ?? null,
    most: bounded?.most ?? null,
    empty: bounded?.empty ?? null,
    options: setting.kind === 'choices' ? [...setting.options] : [],
    value: textOfValue(value),
    words: wordsOfValue(setting, value),
    usualWords: wordsOfValue(setting, setting.usual),
    isUsual: textOfValue(value) === textOfValue(setting.usual),
    maySet,
  };
}

function changeRows(change: FoundChange, settings: readonly PolicySetting[]): PolicyChangeRow[] {
  const { personName: who, ...said } = openEntry(change);
  const [before, after] = [said.before as Decided | null, said.after as Decided];
  return Object.keys(after).flatMap((key) => {
    const setting = settings.find((one) => one.key === key);
    if (!setting) return [];
    return [
      {
        at: change.at,
        who,
        label: setting.label,
        before: wordsOfValue(setting, valueOf(setting, before ?? {})),
        after: wordsOfValue(setting, valueOf(setting, after)),
      },
    ];
  });
}
