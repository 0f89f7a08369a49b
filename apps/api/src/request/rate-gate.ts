import { GraphQLError } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { SignedInPerson } from '#application/identity/signed-in-person';

/** How many requests a minute the API takes. */
export interface RateLimits {
  /** From one person, however many sessions and tokens they hold. */
  readonly person: number;
  /** From everybody who acts for one organisation together. */
  readonly organisation: number;
}

const generous: RateLimits = { person: 1200, organisation: 12_000 };

/**
 * The limits that `REQUESTS_A_MINUTE` asks for: a number for one person, ten times as many for an organisation; `off`
 * for none. Generous unless set.
 *
 * @throws Error for anything else
 */
export function rateLimitsOf(text: string | undefined): RateLimits | null {
  if (text === undefined || text === '') return generous;
  if (text === 'off') return null;
  const person = Number(text);
  if (!Number.isInteger(person) || person < 1)
    throw new Error('REQUESTS_A_MINUTE must be a whole number, or off.');
  return { person, organisation: person * 10 };
}

/** Counts requests in this process, by person and by organisation, and turns away what is too much. */
export class RateGate {
  private readonly people: RateLimiterMemory | null;
  private readonly organisations: RateLimiterMemory | null;

  /** @param limits none when null: nothing is counted */
  constructor(limits: RateLimits | null) {
    const of = (points: number) => new RateLimiterMemory({ points, duration: 60 });
    this.people = limits && of(limits.person);
    this.organisations = limits && of(limits.organisation);
  }

  /** @throws GraphQLError with the code TOO_MANY_REQUESTS, status 429 and when to try again */
  async admit(who: SignedInPerson | null): Promise<void> {
    if (!who || !this.people || !this.organisations) return;
    try {
      await this.people.consume(who.actor.personId);
      await this.organisations.consume(who.actor.organisationId);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw tooMany(Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
    }
  }
}

function tooMany(seconds: number): GraphQLError {
  return new GraphQLError(`Too many requests. Try again in ${seconds} seconds.`, {
    extensions: {
      code: 'TOO_MANY_REQUESTS',
      http: { status: 429, headers: new Map([['retry-after', String(seconds)]]) },
    },
  });
}
