const proposerSets = {
  without: { proposerIds: [] },
  rule: 'proposerNeverDecides',
  message: 'You have a proposal open for this time, so someone else must decide on it.',
};

const decisions = [
  {
    without: { proposerIds: [] },
    rule: 'proposerNeverDecides',
    message: 'You proposed this target, so someone else must decide on it.',
  },
  {
    without: { ownerPersonId: '' },
    rule: 'ownerNeverDecides',
    message: 'You own this indicator, so someone else must decide on its target.',
  },
];

const onProposal: Partial<Record<string, typeof decisions>> = {
  approveTarget: decisions,
  returnTarget: decisions,
  rejectTarget: decisions,
};

/** The bars on deciding about a target (docs/domain.md section 3), strongest first; none on what bars nobody. */
export function barsOnTarget(subjectName: 'Target' | 'TargetProposal', action: string) {
  if (subjectName === 'Target') return action === 'set' ? [proposerSets] : [];
  return onProposal[action] ?? [];
}
