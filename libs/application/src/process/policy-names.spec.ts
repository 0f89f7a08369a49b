import { chartPolicyOf } from '#domain/assessment/chart-policy';
import { casePolicyOf } from '#domain/improvement/case-policy';
import type { Decided, PolicyOwner } from '#domain/policy/policy-setting';
import { settingsOf } from '#domain/policy/policy-settings';
import { valueOf } from '#domain/policy/policy-value';
import { returnPolicyOf } from '#domain/reporting/return-policy';
import { virementPolicy } from '#domain/resource/virement-policy';
import { retentionOf } from '#domain/retention/retention-settings';
import { recommendationPolicyOf } from '#domain/scrutiny/recommendation-policy';
import { sharingPolicyOf } from '#domain/sharing/sharing-policy';
import { targetPolicyOf } from '#domain/target/target-policy';
import { capacityOf } from '../improvement/case-places.ts';
import { processes } from '../processes.ts';

/** How each machine learns what a tenant of each kind has decided. A machine that is not listed fails the first test. */
const readers: Record<string, Partial<Record<PolicyOwner, (decided: Decided) => object>>> = {
  improvementCase: {
    partnership: (decided) => ({ ...casePolicyOf(decided), openCaseCapacity: capacityOf(decided) }),
  },
  periodReturn: { organisation: returnPolicyOf },
  scrutinyRecommendation: { partnership: recommendationPolicyOf },
  sharingAgreement: { partnership: sharingPolicyOf },
  targetProposal: { partnership: targetPolicyOf, organisation: targetPolicyOf },
  virement: {
    organisation: (decided) => virementPolicy(decided, {}),
    // Who approves in an organisation's books is never the partnership's to say.
    partnership: (decided) => {
      const { budgetHolderLimitPence, resourceShiftDays } = virementPolicy({}, decided);
      return { budgetHolderLimitPence, resourceShiftDays };
    },
  },
};

const each = Object.entries(readers).flatMap(([machine, of]) =>
  Object.entries(of).map(([owner, read]) => ({ machine, owner: owner as PolicyOwner, read })),
);

/** Every name that is looked up while a policy is read, and every name of what comes of it. */
function namesRead(read: (decided: Decided) => object): string[] {
  const names = new Set<string>();
  const watched = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, name) => {
        names.add(String(name));
        return undefined;
      },
    },
  );
  for (const name of Object.keys(read(watched))) names.add(name);
  return [...names];
}

describe('what a machine reads of a policy', () => {
  it('is known for every machine there is', () => {
    const machines = processes.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(Object.keys(readers).toSorted()).toEqual([...new Set(machines)].toSorted());
  });

  it.each(each)('is a declared setting of the $owner: $machine', ({ owner, read }) => {
    const declared = settingsOf(owner).map(({ key }) => key);
    expect(namesRead(read).filter((name) => !declared.includes(name))).toEqual([]);
  });

  it.each(each)('is heeded at both bounds: $machine, $owner', ({ owner, read }) => {
    const names = namesRead(read);
    const numbers = settingsOf(owner).filter((one) => 'least' in one && names.includes(one.key));
    expect(numbers.length).toBeGreaterThan(0);
    for (const setting of numbers) {
      if (!('least' in setting)) continue;
      for (const value of [setting.least, setting.most]) {
        expect(read({ [setting.key]: value })).toMatchObject({ [setting.key]: value });
      }
    }
  });

  it.each(each.filter(({ machine }) => machine !== 'virement'))(
    'is the usual value where nothing was decided: $machine, $owner',
    ({ owner, read }) => {
      const usual = Object.entries(read({}));
      for (const [key, value] of usual) {
        const setting = settingsOf(owner).find((one) => one.key === key);
        expect(setting && valueOf(setting, {})).toEqual(value);
      }
    },
  );

  it('leaves no setting without a machine that goes by it', () => {
    for (const owner of ['partnership', 'organisation'] as const) {
      // No processes: publishing (`thresholdOf`, `verifiesFirst`), signing in and charts read theirs apart.
      const apart = [
        'publicationThreshold',
        'verifyBeforePublishing',
        'secondFactorForApprovers',
        'apiTokenDays',
        ...namesRead((decided) => retentionOf(decided, new Date(0))),
        ...namesRead(chartPolicyOf),
      ];
      const read = new Set(apart);
      for (const name of each.filter((one) => one.owner === owner).flatMap((one) => namesRead(one.read)))
        read.add(name);
      expect(settingsOf(owner).filter(({ key }) => !read.has(key))).toEqual([]);
    }
  });
});
