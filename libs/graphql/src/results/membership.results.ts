import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { MembershipNoticeRow, MemberStandingRow } from '#read-models/membership/membership.rows';
import { MembershipNotice, MemberStanding } from '../types/membership/membership.types.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** A membership was changed. */
@ObjectType({ description: 'A membership was changed.' })
export class MembershipChanged {
  @Field(() => MemberStanding, { description: 'The member as it stands now.' })
  member!: MemberStandingRow;
}

/** What changing a membership answers. */
export const MembershipResult = createUnionType({
  name: 'MembershipResult',
  description: 'What changing a membership answers.',
  types: () => [MembershipChanged, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('MembershipChanged'),
});

/** News of memberships was read. */
@ObjectType({ description: 'News of memberships was read.' })
export class MembershipNoticesRead {
  @Field(() => [MembershipNotice], { description: 'What is still unread.' })
  notices!: MembershipNoticeRow[];
}

/** What reading news of memberships answers. */
export const MembershipNoticesResult = createUnionType({
  name: 'MembershipNoticesResult',
  description: 'What reading news of memberships answers.',
  types: () => [MembershipNoticesRead, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('MembershipNoticesRead'),
});
