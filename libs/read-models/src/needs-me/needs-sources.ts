import type { Clock } from '#kernel/clock';
import { OwedReader } from '../returns/owed.reader.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { PracticeNeeds } from '../closing/practice-needs.source.ts';
import { CriteriaNeeds } from '../criteria/criteria-needs.source.ts';
import { LinkNeeds } from '../chain/link-needs.source.ts';
import { DelegationNeeds } from '../delegations/delegation-needs.source.ts';
import { MembershipNeeds } from '../membership/membership-needs.source.ts';
import { HandoverNeeds } from '../set-up/handover-needs.source.ts';
import { PriorityNeeds } from '../priority/priority-needs.source.ts';
import { SetAssessmentNeeds } from '../suites/set-assessment-needs.source.ts';
import { CaseNeeds } from './case-needs.source.ts';
import { RecommendationNeeds } from '../scrutiny/recommendation-needs.source.ts';
import { TargetNeeds } from '../target/target-needs.source.ts';
import type { NeedsSource } from './needs-source.ts';
import { ReturnNeeds } from './return-needs.source.ts';
import { VerificationNeeds } from './verification-needs.source.ts';
import { SharingNeeds } from './sharing-needs.source.ts';
import { VirementNeeds } from './virement-needs.source.ts';

/** Everything that "What needs me" asks. To add a kind of thing that waits, add a line. */
export function needsSources(tenants: TenantReader, clock: Clock): NeedsSource[] {
  return [
    new CaseNeeds(tenants),
    new PracticeNeeds(tenants),
    new TargetNeeds(tenants),
    new CriteriaNeeds(tenants),
    new HandoverNeeds(tenants),
    new DelegationNeeds(tenants),
    new MembershipNeeds(tenants),
    new LinkNeeds(tenants),
    new SetAssessmentNeeds(tenants),
    new PriorityNeeds(tenants),
    new RecommendationNeeds(tenants),
    new ReturnNeeds(new OwedReader(tenants, clock)),
    new SharingNeeds(tenants),
    new VerificationNeeds(tenants),
    new VirementNeeds(tenants),
  ];
}
