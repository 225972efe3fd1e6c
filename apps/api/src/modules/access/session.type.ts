import { Field, ObjectType } from 'type-graphql';
import { P1 } from '../../graphql/classes.ts';

@P1()
@ObjectType({ simpleResolvers: true, description: 'What signing in or renewing answers.' })
export class SignInPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Bearer token of a client, 15 minutes; null for browsers, which get a cookie.',
  })
  accessToken?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Renews the access token once; a second use ends the session.',
  })
  refreshToken?: string;

  @Field(() => Date, { nullable: true, description: 'Until when the session or the access token works.' })
  expiresAt?: Date;

  @Field(() => Boolean, { description: 'True: the password was right; ask again with `code`.' })
  secondFactorNeeded!: boolean;
}

@P1()
@ObjectType({ simpleResolvers: true, description: 'That it was done.' })
export class DonePayload {
  @Field(() => Boolean, { description: 'Always true; what cannot be done is an error.' })
  done!: boolean;
}

@P1()
@ObjectType({
  simpleResolvers: true,
  description: 'A second factor to be taken into an authenticator app; it counts from its first code on.',
})
export class TotpEnrolment {
  @Field(() => String, { description: 'The secret, for typing in; shown once.' })
  secret!: string;

  @Field(() => String, { description: 'The same as an otpauth address, for a QR code.' })
  uri!: string;
}

@P1()
@ObjectType({
  simpleResolvers: true,
  description: 'Codes for the day the phone is lost; each opens once, shown once.',
})
export class RecoveryCodes {
  @Field(() => [String], { description: 'Ten codes.' })
  codes!: string[];
}
