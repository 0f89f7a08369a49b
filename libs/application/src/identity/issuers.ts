import type { FieldProblem } from '../outcome.ts';

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const GUID = new RegExp(`^${guid}$`);
const ENTRA = new RegExp(`^https://login\\.microsoftonline\\.com/(${guid})/v2\\.0$`);

/** The tenant that an issuer of Microsoft Entra names; null for any other issuer. */
export function entraTenantIn(issuer: string): string | null {
  return ENTRA.exec(issuer)?.[1] ?? null;
}

/** Whether this is a GUID as Entra writes its tenants and objects. */
export const isGuid = (text: unknown): text is string => typeof text === 'string' && GUID.test(text);

/**
 * What is wrong with an issuer, or null. Entra's common issuers stand for every tenant there is, so that whoever can
 * open a tenant of their own could sign in: only the organisation's own is taken.
 */
export function issuerProblem(issuer: string, entraTenant: string | null): FieldProblem | null {
  const address = URL.canParse(issuer) ? new URL(issuer) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash || address.username) {
    return { field: 'issuer', message: 'Enter the issuer as its provider gives it, starting with https://' };
  }
  if (address.hostname === 'login.microsoftonline.com' && !ENTRA.test(issuer)) {
    const message =
      'Enter the issuer of your own Entra tenant: https://login.microsoftonline.com/ then its id, then /v2.0';
    return { field: 'issuer', message };
  }
  if (entraTenant !== null && !GUID.test(entraTenant)) {
    return { field: 'entraTenant', message: 'An Entra tenant is named by a GUID, in small letters.' };
  }
  return null;
}
