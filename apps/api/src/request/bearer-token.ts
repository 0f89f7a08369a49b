const BEARER = /^Bearer ([\w-]{20,200})$/i;

/** The token of an Authorization header, or null when there is none that could be one of ours. */
export function bearerToken(header: string | undefined): string | null {
  return BEARER.exec(header ?? '')?.[1] ?? null;
}
