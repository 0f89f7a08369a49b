/** One answer of the API, with every byte of it. */
export interface Answer<T = Record<string, unknown>> {
  status: number;
  /** Names and values, one a line. */
  headers: string;
  body: string;
  data: T;
  errors: { message: string; extensions?: { code?: string } }[];
}

export interface Asked {
  /** The document's text, or in place of it the id of a trusted one. */
  query?: string;
  documentId?: string;
  variables?: Record<string, unknown>;
  /** Bearer token, or none for a request of nobody. */
  token?: string | null;
  /** The caller's own id for the request, given back on the answer. */
  requestId?: string;
}

/** Asks the API over HTTP, as any client would. Never throws for what it answers. */
export async function ask<T = Record<string, unknown>>(
  url: string,
  { query, documentId, variables, token, requestId }: Asked,
): Promise<Answer<T>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(requestId ? { 'x-request-id': requestId } : {}),
    },
    body: JSON.stringify({ query, documentId, variables }),
  });
  const body = await response.text();
  const { data, errors } = JSON.parse(body) as { data?: T | null; errors?: Answer['errors'] };
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  return { status: response.status, headers, body, data: data ?? ({} as T), errors: errors ?? [] };
}

/** Signs someone in by e-mail and password. @returns the token @throws when the answer is not a token */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const query = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignedIn { token } } }`;
  const { data, body } = await ask<{ signIn?: { token?: string } }>(url, {
    query,
    variables: { input: { email, password } },
  });
  if (!data.signIn?.token) throw new Error(`${email} was not signed in: ${body}`);
  return data.signIn.token;
}
