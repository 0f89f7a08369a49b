import { Field, InputType } from '@nestjs/graphql';

/** An address and a password. */
@InputType({ description: 'An address and a password.' })
export class SignInInput {
  @Field(() => String, { description: 'The address the person signs in with.' })
  email!: string;

  @Field(() => String, { description: 'Their password.' })
  password!: string;
}
