/** What keeps the API from starting, as one line for whoever starts it. */
export function troubleInWords(error: unknown): string {
  const { code, message, address, port } = factsOf(error);
  if (code === 'EADDRINUSE') return `Port ${port} is taken: free it, or name another with API_PORT.`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') {
    return `The database does not answer${address ? ` at ${address}${port ? `:${port}` : ''}` : ''}.`;
  }
  return `The API cannot start: ${message.split('\n')[0] ?? ''}`;
}

interface Facts {
  code?: unknown;
  message: string;
  address?: string;
  port?: number;
}

/** The facts of an error; of several tried addresses, those of the first. */
function factsOf(error: unknown): Facts {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first : { message: String(first) };
}
