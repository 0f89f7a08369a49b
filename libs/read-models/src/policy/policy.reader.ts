import type { Decided, PolicySetting } from '#domain/policy/policy-setting';
import { settingsOf } from '#domain/policy/policy-settings';
import { textOfValue, valueOf, wordsOfValue } from '#domain/policy/policy-value';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { PolicyChangeRow, PolicyRow, PolicySettingRow } from './policy.rows.ts';

interface FoundPolicy {
  policy: Decided;
  version: number;
}

interface FoundChange {
  at: Date;
  person_name: string;
  before: Decided | null;
  after: Decided;
}

const POLICY = {
  name: 'policy',
  text: `
    select p.policy,
           (select coalesce(max(a.seq), 0) from audit_entry a
             where a.tenant_id = p.tenant_id and a.stream = 'policy') as version
      from partnership p where p.tenant_id = $1`,
} as const;

const CHANGES = {
  name: 'policy-changes',
  text: `
    select at, person_name, before, after from audit_entry
     where tenant_id = $1 and stream = 'policy' order by seq desc limit 50`,
} as const;

/** Reads the policy of a partnership, with who changed what when: everyone who sees the partnership may. */
export class PolicyReader {
  constructor(private readonly tenants: TenantReader) {}

  /** The policy as it stands and its latest changes, newest first, or null when there is no such partnership. */
  async one(actor: Actor, tenantId: string): Promise<PolicyRow | null> {
    const values = [tenantId];
    const [[found], changes] = await this.tenants.readAll<[FoundPolicy, FoundChange]>(actor.tenantIds, [
      { ...POLICY, values },
      { ...CHANGES, values },
    ]);
    if (!found) return null;
    const settings = settingsOf('partnership');
    const may = authorise(actor, 'set', 'Policy', { tenantId });
    return {
      version: found.version,
      settings: settings.map((setting) => settingRow(setting, found.policy)),
      changes: changes.flatMap((change) => changeRows(change, settings)),
      maySet: may.ok,
      whyNot: may.ok ? null : may.message,
    };
  }
}

function settingRow(setting: PolicySetting, decided: Decided): PolicySettingRow {
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
  };
}

function changeRows(
  { at, person_name: who, before, after }: FoundChange,
  settings: readonly PolicySetting[],
): PolicyChangeRow[] {
  return Object.keys(after).flatMap((key) => {
    const setting = settings.find((one) => one.key === key);
    if (!setting) return [];
    // What was not decided before is kept as null, for which a setting that cannot be empty has its usual value.
    const was = before?.[key] === null && !(setting.kind === 'whole' && setting.empty) ? {} : (before ?? {});
    return [
      {
        at,
        who,
        label: setting.label,
        before: wordsOfValue(setting, valueOf(setting, was)),
        after: wordsOfValue(setting, valueOf(setting, after)),
      },
    ];
  });
}
