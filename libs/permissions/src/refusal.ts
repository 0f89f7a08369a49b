import type { Actor } from './actor.ts';
import { delegationRefusal, inWhoseName } from './delegation-refusal.ts';
import { authorityRefusal, dutyRefusal, limitRefusal } from './duty-refusals.ts';
import type { Refusal } from './duty-refusals.ts';
import { isAllowed } from './ask.ts';
import type { Role } from './role.ts';
import { aRole } from './role.ts';
import type { PolicySubject } from './policy-subject.ts';
import { rolesThatMay } from './roles-that-may.ts';
import type {
  ActionsOn,
  CaseSubject,
  RecommendationSubject,
  SubjectName,
  Subjects,
  VirementSubject,
} from './subjects.ts';
import type { TargetProposalSubject } from './target-subject.ts';
import { portfolioHolderOf, whoOfRecommendation } from './who-may.ts';

/**
 * Why the rules refuse, in plain words: the duty that bars this person, the limit that is passed, or else who can do
 * it. Never says anything about a thing the person may not read.
 */
export function explainRefusal<S extends SubjectName>(
  actor: Actor,
  action: ActionsOn[S],
  subjectName: S,
  loaded: Subjects[S],
): Refusal {
  const duty = dutyRefusal(actor, action, subjectName, loaded);
  if (duty) return inWhoseName(duty, actor, action, subjectName, loaded);
  if (isDelegation(subjectName, loaded)) return delegationRefusal(actor, loaded);
  const roles = rolesThatMay(action, subjectName);
  if (isRecommendation(subjectName, loaded)) {
    if (!isAllowed(actor, 'read', 'Recommendation', loaded)) {
      return { rule: 'notYours', message: 'You cannot see this recommendation.' };
    }
    const put = loaded.portfolio === null ? roles.filter((role) => role !== 'portfolio_holder') : roles;
    return needs(put, (role) => whoOfRecommendation(role, loaded));
  }
  if (isPolicy(subjectName, loaded)) {
    const administratorsOnly = loaded.of === 'organisation' && !loaded.limitsAuthority;
    return needs(administratorsOnly ? roles.filter((role) => role !== 'leader') : roles, aRole);
  }
  if (subjectName === 'SharingAgreement') return needs(roles, sharer);
  if (isVirement(subjectName, loaded)) {
    const act = action as ActionsOn['Virement'];
    return authorityRefusal(actor, act, loaded) ?? needs(movers(roles, act, loaded), aRole);
  }
  if (isProposal(subjectName, loaded)) {
    if (!isAllowed(actor, 'read', 'TargetProposal', loaded)) {
      return { rule: 'notYours', message: 'You cannot see this proposal.' };
    }
    const now = loaded.withLeader ? roles : roles.filter((role) => role !== 'leader');
    return needs(now, (role) => (role === 'portfolio_holder' ? portfolioHolderOf(loaded) : aRole(role)));
  }
  if (!isCase(subjectName, loaded)) return needs(roles, aRole);
  if (!isAllowed(actor, 'read', 'ImprovementCase', loaded)) {
    return { rule: 'notYours', message: 'You cannot see this case.' };
  }
  const act = action as ActionsOn['ImprovementCase'];
  return limitRefusal(actor, act, loaded) ?? needs(deciders(roles, act, loaded), (role) => who(role, loaded));
}

function isCase(name: SubjectName, loaded: Subjects[SubjectName]): loaded is CaseSubject {
  return name === 'ImprovementCase' && 'portfolioOrganisationName' in loaded;
}

function isDelegation(name: SubjectName, loaded: Subjects[SubjectName]): loaded is Subjects['Delegation'] {
  return name === 'Delegation' && 'holderPersonId' in loaded;
}

function isPolicy(name: SubjectName, loaded: Subjects[SubjectName]): loaded is PolicySubject {
  return name === 'Policy' && 'limitsAuthority' in loaded;
}

function isRecommendation(name: SubjectName, loaded: Subjects[SubjectName]): loaded is RecommendationSubject {
  return name === 'Recommendation' && 'responderIds' in loaded;
}

function isVirement(name: SubjectName, loaded: Subjects[SubjectName]): loaded is VirementSubject {
  return name === 'Virement' && 'reservedByPersonId' in loaded;
}

function isProposal(name: SubjectName, loaded: Subjects[SubjectName]): loaded is TargetProposalSubject {
  return name === 'TargetProposal' && 'withLeader' in loaded;
}

/** The roles that could do it on this very movement, of those that ever can. */
function movers(roles: Role[], act: ActionsOn['Virement'], loaded: VirementSubject): Role[] {
  const approvers: Role[] = loaded.approverRoles;
  if (act === 'approve') return roles.filter((role) => approvers.includes(role));
  return roles.filter((role) => role !== 'leader' || (loaded.aboveLimit && approvers.includes(role)));
}

/** The roles that could do it on this very case, of those that ever can. */
function deciders(roles: Role[], action: ActionsOn['ImprovementCase'], loaded: CaseSubject): Role[] {
  const reviews = action === 'confirmVerdict' || action === 'overrideVerdict';
  const reviewers: Role[] = loaded.reviewerRoles;
  if (reviews) return roles.filter((role) => reviewers.includes(role));
  const decides = action === 'approvePlan' || action === 'reconsider';
  if (decides && !loaded.aboveLimit && !loaded.escalatedToLeader) {
    return roles.filter((role) => role !== 'leader');
  }
  return roles;
}

function needs(roles: Role[], describe: (role: Role) => string): Refusal {
  if (roles.length === 0) return { rule: 'nobody', message: 'Nobody can do this by hand.' };
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(roles.map(describe));
  return { rule: `needs:${roles.join('|')}`, message: `Only ${list} can do this.` };
}

/** Who speaks for each side of a sharing agreement. */
function sharer(role: Role): string {
  if (role === 'partner_lead') return 'a partner lead of the organisation whose measure it is';
  return role === 'partnership_coordinator' ? 'the partnership’s coordinator' : aRole(role);
}

function who(role: Role, loaded: CaseSubject): string {
  switch (role) {
    case 'indicator_owner':
      return 'the indicator’s owner or deputy';
    case 'portfolio_holder':
      return portfolioHolderOf(loaded);
    case 'leader':
      return `the leader of ${loaded.portfolioOrganisationName}`;
    case 'partner_lead':
      return 'the partner lead of an organisation the plan asks';
    case 'budget_holder':
      return 'a budget holder of an organisation whose consent is awaited';
    default:
      return aRole(role);
  }
}
