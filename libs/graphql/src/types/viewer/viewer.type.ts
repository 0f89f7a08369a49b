import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { OrganisationRow } from '#read-models/organisations/organisation.rows';
import type { AppointmentRow, StandingInRow, ViewerRow } from '#read-models/viewer/viewer.rows';
import { Organisation } from '../organisations/organisation.type.ts';
import { StandingIn } from './standing-in.type.ts';
import { Appointment } from './appointment.type.ts';
import { SecondFactorTakenOff } from './second-factor.type.ts';

/** The person signed in, and where they act. */
@ObjectType({ description: 'The person signed in, and where they act.' })
export class Viewer implements ViewerRow {
  @Field(() => ID, { description: 'Opaque id of the person.' })
  id!: string;

  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Field(() => String, { description: 'Job title of the person.' })
  jobTitle!: string;

  @Field(() => String, { description: 'Address the person signs in with.' })
  email!: string;

  @Field(() => Boolean, {
    description: 'Whether the powers to decide are withheld until the person has given a second factor.',
  })
  secondFactorWanted!: boolean;

  @Field(() => SecondFactorTakenOff, {
    nullable: true,
    description: 'That an administrator took their second factor off, until they have read it.',
  })
  secondFactorTakenOff!: ViewerRow['secondFactorTakenOff'];

  @Field(() => Organisation, { description: 'The organisation they act for now.' })
  actingFor!: OrganisationRow;

  @Field(() => StandingIn, {
    nullable: true,
    description: 'For whom they stand in by delegation; none while they act as themselves.',
  })
  standsInFor!: StandingInRow | null;

  @Field(() => [Appointment], { description: 'Roles in force where they act now.' })
  appointments!: AppointmentRow[];
}
