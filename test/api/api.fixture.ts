import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SecondFactors } from '#application/identity/second-factors';
import { Sessions } from '#application/identity/sessions';
import { IdentitySqlStore } from '#database/identity/identity.store';
import { argonPasswords } from '#database/identity/passwords';
import { uuidv7 } from '#kernel/ids';
import type { Role } from '#permissions/role';
import { createApiApp } from '../../apps/api/src/create-api-app.ts';
import { Place } from '../../libs/read-models/src/fixtures/place.fixture.ts';

/** An answer as a client gets it. */
export interface Answer {
  status: number;
  text: string;
  data: Record<string, unknown> | null;
  errors: { message: string; extensions?: { code?: string } }[];
}

/** The API over the example place, listening, with people who can sign in. */
export class Api {
  private constructor(
    readonly place: Place,
    readonly url: string,
    private readonly app: NestExpressApplication,
    private readonly identity: IdentitySqlStore,
  ) {}

  /** @param introspection whether the schema may be asked for, as in development */
  static async start({ introspection = false } = {}): Promise<Api> {
    const place = await Place.create();
    const { database, clock } = place;
    const app = await createApiApp({
      databaseApiUrl: database.apiUrl,
      databaseSigninUrl: database.signinUrl,
      databasePublicUrl: database.publicUrl,
      clock,
      connections: 4,
      introspection,
    });
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new Api(place, `http://127.0.0.1:${port}`, app, new IdentitySqlStore(database.signinUrl));
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.identity.close();
    await this.place.drop();
  }

  /** Appoints a new person, and gives their bearer token. The password is the address. */
  async person(
    email: string,
    organisationId: string,
    role: Role,
    tenantId = organisationId,
  ): Promise<string> {
    const { clock, transactions } = this.place;
    const newId = () => uuidv7(clock.now(), randomBytes(10));
    const id = newId();
    const passwordHash = await argonPasswords.hash(email);
    const person = { id, email, name: `Name of ${email}`, jobTitle: 'Officer', passwordHash };
    await this.identity.addPerson({ ...person, failedSignIns: 0, lockedUntil: null, createdAt: clock.now() });
    await transactions.run([tenantId], ({ place }) =>
      place.addAppointment({
        tenantId,
        id: newId(),
        personId: id,
        personName: person.name,
        jobTitle: person.jobTitle,
        role,
        organisationId,
        organisationName: 'Its organisation',
        portfolio: role === 'portfolio_holder' ? 'climate' : null,
        starts: '2024-01-01',
        ends: null,
      }),
    );
    const token = await new Sessions(
      this.identity,
      argonPasswords,
      clock,
      new SecondFactors(this.identity.factors, clock),
    ).issueToken(email);
    if (!token) throw new Error(`${email} cannot sign in`);
    return token;
  }

  /** Asks as somebody, or as nobody. */
  async ask(query: string, variables: object = {}, token?: string): Promise<Answer> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (token !== undefined) headers.authorization = `Bearer ${token}`;
    return this.post(JSON.stringify({ query, variables }), headers);
  }

  /** Sends any body with any headers. */
  async post(body: string, headers: Record<string, string>): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, { method: 'POST', body, headers });
    return readAnswer(response);
  }
}

/** Reads a response, JSON or not. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const json = text.startsWith('{') ? (JSON.parse(text) as Partial<Answer>) : {};
  return { status: response.status, text, data: json.data ?? null, errors: json.errors ?? [] };
}
