import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role } from '#permissions/role';
import type { Instant } from '#read-models/instant';
import type {
  HeldRoleRow,
  PeopleChangeRow,
  PeopleChoiceRow,
  PeopleRow,
} from '#read-models/people/people.rows';
import type { AvailableActRow } from '#read-models/process/process.rows';
import { RoleEnum } from '../../enums/role.enum.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { AvailableAct } from '../process/available-act.type.ts';

/** A role that somebody holds, held or will hold there. */
@ObjectType({ description: 'A role that somebody holds, held or will hold there.' })
export class HeldRole implements HeldRoleRow {
  @Field(() => ID, { description: 'Opaque id of the appointment.' })
  id!: string;

  @Field(() => String, { description: 'Who holds it.' })
  personName!: string;

  @Field(() => String, { description: 'Their job title.' })
  jobTitle!: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => String, { description: 'The role in words.' })
  roleName!: string;

  @Field(() => String, { description: 'The organisation it is held for.' })
  organisationName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the portfolio is called, for portfolio holders.',
  })
  portfolio!: string | null;

  @Field(() => DateScalar, { description: 'First day in force.' })
  starts!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day in force; before the first when it never was.',
  })
  ends!: string | null;

  @Field(() => String, { description: 'inForce, toCome or over.' })
  standing!: string;

  @Field(() => [AvailableAct], { description: 'What may be done with it, or why not by this person.' })
  acts!: AvailableActRow[];
}

/** One change of who holds which role. */
@ObjectType({ description: 'One change of who holds which role.' })
export class PeopleChange implements PeopleChangeRow {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { description: 'Who did it.' })
  who!: string;

  @Field(() => String, { description: 'What was done, in words.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'The reason that was given.' })
  reason!: string | null;
}

/** Something to choose when somebody is appointed. */
@ObjectType({ description: 'Something to choose when somebody is appointed.' })
export class PeopleChoice implements PeopleChoiceRow {
  @Field(() => String, { description: 'What to send back.' })
  value!: string;

  @Field(() => String, { description: 'It in words.' })
  label!: string;
}

/** Who is who in a partnership or an organisation. */
@ObjectType({ description: 'Who is who in a partnership or an organisation.' })
export class People implements PeopleRow {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'partnership or organisation.' })
  of!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [HeldRole], { description: 'Every appointment there, those that are over last.' })
  appointments!: HeldRoleRow[];

  @Field(() => [PeopleChange], { description: 'The latest changes, newest first.' })
  changes!: PeopleChangeRow[];

  @Field(() => [PeopleChoice], { description: 'On whose behalf a role may be held there.' })
  organisations!: PeopleChoiceRow[];

  @Field(() => [PeopleChoice], { description: 'Portfolios that a portfolio holder may hold.' })
  portfolios!: PeopleChoiceRow[];

  @Field(() => Boolean, { description: 'Whether this person may appoint people there.' })
  mayAppoint!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;
}
