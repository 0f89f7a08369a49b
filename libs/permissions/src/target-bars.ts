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

/** The bars on deciding about a target (docs/domain.md section 3), strongest first; none on what bars nobody. */
export const targetBars = {
  Target: { set: [proposerSets] },
  TargetProposal: { approveTarget: decisions, returnTarget: decisions, rejectTarget: decisions },
};
