/**
 * How long a partnership gives each step of a recommendation, fixed on it when it is made, so that a later change of
 * policy never moves a date already given. The two months are statutory for councils in England (Local Government
 * Act 2000, section 9FE); the others are ours.
 */
export interface RecommendationPolicy {
  /** Calendar months the executive has to answer. */
  scrutinyResponseMonths: number;
  /** Working days between one reminder of an overdue step and the next, one level up the line. */
  scrutinyReminderDays: number;
  /** Working days scrutiny has to weigh evidence or a rejection before it is reminded. */
  scrutinyDecisionDays: number;
}

/** What holds until a partnership decides otherwise. */
export const defaultRecommendationPolicy: RecommendationPolicy = {
  scrutinyResponseMonths: 2,
  scrutinyReminderDays: 10,
  scrutinyDecisionDays: 20,
};

/** The settings a partnership has decided for itself over the defaults; its other settings are left out. */
export function recommendationPolicyOf(settings: Readonly<Record<string, unknown>>): RecommendationPolicy {
  const days = (name: keyof RecommendationPolicy): number => {
    const set = settings[name];
    return typeof set === 'number' && Number.isInteger(set) && set > 0
      ? set
      : defaultRecommendationPolicy[name];
  };
  return {
    scrutinyResponseMonths: days('scrutinyResponseMonths'),
    scrutinyReminderDays: days('scrutinyReminderDays'),
    scrutinyDecisionDays: days('scrutinyDecisionDays'),
  };
}
