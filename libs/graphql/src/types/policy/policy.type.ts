import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { PolicyChangeRow, PolicyRow, PolicySettingRow } from '#read-models/policy/policy.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One choice of a setting. */
@ObjectType({ description: 'One choice of a setting.' })
export class PolicyOption {
  @Field(() => String, { description: 'Its code.' })
  value!: string;

  @Field(() => String, { description: 'It in words.' })
  label!: string;
}

/** One thing that a tenant decides for itself, as it stands. */
@ObjectType({ description: 'One thing that a tenant decides for itself, as it stands.' })
export class PolicySetting implements PolicySettingRow {
  @Field(() => String, { description: 'Its name, to send back with a change.' })
  key!: string;

  @Field(() => String, { description: 'The heading it stands under.' })
  group!: string;

  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Field(() => String, { description: 'What it decides.' })
  hint!: string;

  @Field(() => String, { description: 'whole, pence, flag or choices.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'What a whole number counts.' })
  unit!: string | null;

  @Field(() => Float, { nullable: true, description: 'The least it may be.' })
  least!: number | null;

  @Field(() => Float, { nullable: true, description: 'The most it may be.' })
  most!: number | null;

  @Field(() => String, { nullable: true, description: 'What leaving it empty means, where it may be.' })
  empty!: string | null;

  @Field(() => [PolicyOption], { description: 'What may be chosen.' })
  options!: PolicyOption[];

  @Field(() => String, {
    nullable: true,
    description: 'The value as text: digits, true or false, codes with commas between; null for none.',
  })
  value!: string | null;

  @Field(() => String, { description: 'The value in words.' })
  words!: string;

  @Field(() => String, { description: 'The usual value in words.' })
  usualWords!: string;

  @Field(() => Boolean, { description: 'Whether it is the usual value.' })
  isUsual!: boolean;

  @Field(() => Boolean, { description: 'Whether this person may change it.' })
  maySet!: boolean;
}

/** One change of one setting. */
@ObjectType({ description: 'One change of one setting.' })
export class PolicyChange implements PolicyChangeRow {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { description: 'Who changed it.' })
  who!: string;

  @Field(() => String, { description: 'Which setting.' })
  label!: string;

  @Field(() => String, { description: 'Its value before, in words.' })
  before!: string;

  @Field(() => String, { description: 'Its value after, in words.' })
  after!: string;
}

/** What a partnership or an organisation has decided about how its work is run. */
@ObjectType({ description: 'What a partnership or an organisation has decided about how its work is run.' })
export class Policy implements PolicyRow {
  @Field(() => ID, { description: 'The partnership or organisation whose policy it is.' })
  ownerId!: string;

  @Field(() => String, { description: 'partnership or organisation.' })
  of!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Version to send back with a change as expectedVersion.' })
  version!: number;

  @Field(() => [PolicySetting], { description: 'Its settings, in the order in which they are shown.' })
  settings!: PolicySettingRow[];

  @Field(() => [PolicyChange], { description: 'The latest changes, newest first.' })
  changes!: PolicyChangeRow[];

  @Field(() => Boolean, { description: 'Whether this person may change any of it.' })
  maySet!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, or why not all of it, in words.' })
  whyNot!: string | null;
}
