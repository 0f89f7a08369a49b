import { Inject, Injectable } from '@nestjs/common';
import { WEB_OPTIONS } from '../web-options.ts';
import type { WebOptions } from '../web-options.ts';
import {
  ApiAway,
  ApiFault,
  NothingHere,
  NotUnderstood,
  ReadRefused,
  SignInNeeded,
  TooManyRequests,
} from './api-errors.ts';
import type { Operation } from './operation.ts';
import { storableText } from './storable-text.ts';

/** A page waits this long for the API, in milliseconds, before saying that it is away. */
const patience = 10_000;

/** A file may take this long to arrive, in milliseconds. */
const filePatience = 180_000;

/** What the API answers to a file: the import that it became, or why not. */
export interface FileAnswer {
  readonly kind: string;
  readonly id?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

/** What an API says of an id that is none of its documents'. */
const UNKNOWN_DOCUMENT = 'UNKNOWN_DOCUMENT';

interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

interface GraphqlAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly GraphqlError[];
}

/** The only way the web tier reaches data: GraphQL over HTTP, as the person who is signed in. */
@Injectable()
export class ApiClient {
  constructor(@Inject(WEB_OPTIONS) private readonly options: WebOptions) {}

  /**
   * Sends one document, by the id that the API knows it by.
   * @param token the person's bearer token, or null when nobody is signed in.
   * @returns the answer's data, complete: an answer with any error in it is thrown, never shown in part.
   * @throws ApiAway, SignInNeeded, ReadRefused, NothingHere, NotUnderstood or ApiFault.
   */
  async send<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    token: string | null,
  ): Promise<Result> {
    const { id: documentId, text: query } = operation;
    let answer = await this.ask(operation, { documentId, variables }, token);
    // An API of another release, while one takes the other's place, is sent the text: nothing was done yet.
    if (answer.errors?.[0]?.extensions?.code === UNKNOWN_DOCUMENT) {
      answer = await this.ask(operation, { operationName: operation.name, query, variables }, token);
    }
    const error = answer.errors?.[0];
    if (error) throw explain(error, operation);
    if (!answer.data) throw new ApiFault(`${operation.name} was answered without data.`);
    return answer.data;
  }

  /**
   * Sends a file to be brought in, as it arrives.
   * @throws ApiAway when it does not arrive whole, SignInNeeded, ApiFault
   */
  async sendFile(
    query: Readonly<Record<string, string>>,
    bytes: AsyncIterable<Uint8Array>,
    token: string | null,
    stop?: AbortSignal,
  ): Promise<FileAnswer> {
    const address = new URL('/imports', this.options.apiUrl);
    address.search = new URLSearchParams(query).toString();
    const patient = AbortSignal.timeout(filePatience);
    let response: Response;
    try {
      response = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: ReadableStream.from(bytes),
        duplex: 'half',
        signal: stop ? AbortSignal.any([stop, patient]) : patient,
      });
    } catch (cause) {
      throw new ApiAway('a file', { cause });
    }
    return readAnswer<never>(response, 'A file') as Promise<unknown> as Promise<FileAnswer>;
  }

  /** True when the API says that it is ready for work. */
  async isReady(): Promise<boolean> {
    try {
      const address = new URL('/health/ready', this.options.apiUrl);
      return (await fetch(address, { signal: AbortSignal.timeout(2_000) })).ok;
    } catch {
      return false;
    }
  }

  private async ask<Result, Variables>(
    operation: Operation<Result, Variables>,
    body: object,
    token: string | null,
  ): Promise<GraphqlAnswer<Result>> {
    return readAnswer<Result>(await this.post(operation, body, token), operation.name);
  }

  private async post<Result, Variables>(
    operation: Operation<Result, Variables>,
    body: object,
    token: string | null,
  ): Promise<Response> {
    const request = (): Promise<Response> =>
      fetch(this.options.apiUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify(body, storableText),
        signal: AbortSignal.timeout(patience),
      });
    try {
      return await request();
    } catch (error) {
      // A kept connection may have been closed by a restarted API. Reading again is harmless; acting again is not.
      const timedOut = error instanceof Error && error.name === 'TimeoutError';
      if (operation.kind === 'mutation' || timedOut) throw new ApiAway(operation.name, { cause: error });
      return await request().catch((cause: unknown) => {
        throw new ApiAway(operation.name, { cause });
      });
    }
  }
}

async function readAnswer<Result>(response: Response, name: string): Promise<GraphqlAnswer<Result>> {
  if (response.status === 429) throw new TooManyRequests(Number(response.headers.get('retry-after')) || 60);
  if (response.status === 401) throw new SignInNeeded();
  if (response.status === 502 || response.status === 503 || response.status === 504) throw new ApiAway(name);
  try {
    return (await response.json()) as GraphqlAnswer<Result>;
  } catch (error) {
    throw new ApiFault(`${name} was answered with ${response.status} and no JSON.`, { cause: error });
  }
}

function explain<Result, Variables>(error: GraphqlError, operation: Operation<Result, Variables>): Error {
  switch (error.extensions?.code) {
    case 'UNAUTHENTICATED':
      return new SignInNeeded();
    case 'FORBIDDEN':
      return new ReadRefused(error.message);
    case 'NOT_FOUND':
      return new NothingHere();
    case 'BAD_USER_INPUT':
      // A read takes its variables from the address alone, so a bad one is an address that leads nowhere.
      return operation.kind === 'query'
        ? new NothingHere()
        : new NotUnderstood(`${operation.name}: ${error.message}`);
    default:
      return new ApiFault(`${operation.name}: ${error.message}`);
  }
}
