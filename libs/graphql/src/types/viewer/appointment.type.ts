import { Field, ObjectType } from '@nestjs/graphql';
import type { Role } from '#permissions/role';
import type { AppointmentRow } from '#read-models/viewer/viewer.rows';
import { RoleEnum } from '../../enums/role.enum.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** A role held in an organisation or a partnership, with dates. */
@ObjectType({ description: 'A role held in an organisation or a partnership, with dates.' })
export class Appointment implements AppointmentRow {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => String, { description: 'The role in words.' })
  roleName!: string;

  @Field(() => String, { description: 'The organisation or partnership it is held in.' })
  tenantName!: string;

  @Field(() => String, { nullable: true, description: 'The portfolio, for portfolio holders.' })
  portfolio!: string | null;

  @Field(() => DateScalar, { description: 'First day in force.' })
  starts!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force, when one is set.' })
  ends!: string | null;
}
