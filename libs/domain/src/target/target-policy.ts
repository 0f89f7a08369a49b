/**
 * What a tenant has decided about its targets. Fixed on the proposal when it is put, so that a later change of policy
 * never moves a date already given.
 */
export interface TargetPolicy {
  /** Working days a member has to decide on a proposal. */
  targetDecisionDays: number;
  /** Working days the proposer has to put a returned proposal again. */
  targetRevisionDays: number;
  /** A step of up to this share of what was achieved, in percent, counts as small. The guide gives no number: ours. */
  targetSmallStepPercent: number;
}

/** The policy a tenant has until it adopts its own. */
export const defaultTargetPolicy: TargetPolicy = {
  targetDecisionDays: 10,
  targetRevisionDays: 10,
  targetSmallStepPercent: 5,
};

/** The target policy among all that a tenant has decided; what is missing, or is no number from zero up, has its default. */
export function targetPolicyOf(settings: Readonly<Record<string, unknown>>): TargetPolicy {
  const set = (name: keyof TargetPolicy): number => {
    const value = settings[name];
    return typeof value === 'number' && value >= 0 ? value : defaultTargetPolicy[name];
  };
  return {
    targetDecisionDays: set('targetDecisionDays'),
    targetRevisionDays: set('targetRevisionDays'),
    targetSmallStepPercent: set('targetSmallStepPercent'),
  };
}
