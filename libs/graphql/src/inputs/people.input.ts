import { Field, ID, InputType } from '@nestjs/graphql';
import type { Role } from '#permissions/role';
import { RoleEnum } from '../enums/role.enum.ts';
import { DateScalar } from '../scalars/date.scalar.ts';

const KEY = 'A repeat with the same key gets the first answer.';

/** Appoints somebody to a role. */
@InputType({ description: 'Appoints somebody to a role.' })
export class AppointPersonInput {
  @Field(() => ID, { description: 'The partnership or organisation that the role is in.' })
  ownerId!: string;

  @Field(() => String, { description: 'Address they sign in with; whoever is new is registered.' })
  email!: string;

  @Field(() => String, { description: 'What they are called here.' })
  name!: string;

  @Field(() => String, { description: 'Their job title.' })
  jobTitle!: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => ID, { description: 'The organisation that they hold it for.' })
  organisationId!: string;

  @Field(() => String, { nullable: true, description: 'Code of the portfolio, for portfolio holders alone.' })
  portfolio?: string | null;

  @Field(() => DateScalar, { description: 'First day in force, today or later.' })
  starts!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force, where one is known.' })
  ends?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the same person must hold it beside a role that it pulls against, when they do.',
  })
  conflictReason?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

/** Ends an appointment. */
@InputType({ description: 'Ends an appointment.' })
export class EndAppointmentInput {
  @Field(() => ID, { description: 'The appointment.' })
  appointmentId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force; none ends it at once.' })
  ends?: string | null;

  @Field(() => String, { description: 'Why; it stays on the record.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}
