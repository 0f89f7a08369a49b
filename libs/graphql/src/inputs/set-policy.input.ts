import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** A new value of one setting. */
@InputType({ description: 'A new value of one setting.' })
export class PolicyValueInput {
  @Field(() => String, { description: 'The name of the setting.' })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Digits (pence for money), true or false, codes with commas between; null for none.',
  })
  value?: string | null;
}

/** Changes what a partnership or an organisation has decided. */
@InputType({ description: 'Changes what a partnership or an organisation has decided.' })
export class SetPolicyInput {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => Int, { description: 'Version of the policy that the person saw.' })
  expectedVersion!: number;

  @Field(() => [PolicyValueInput], { description: 'What is to change; the rest stays.' })
  values!: PolicyValueInput[];

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}
