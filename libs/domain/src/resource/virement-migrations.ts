import { sameShape } from '../improvement/same-shape.ts';
import type { VirementContext } from './virement-context.ts';

/** What version 1 knew of a virement: above the limit the leader approved, everywhere. */
type FirstContext = Omit<VirementContext, 'approverRoles'>;

/** From version 1 to 2: an organisation may say who approves above the limit. States and waits are the same. */
export function toVersionTwo<T extends { readonly context: unknown }>(stored: T): T {
  const context: VirementContext = { ...(stored.context as FirstContext), approverRoles: ['leader'] };
  return { ...stored, context };
}

/** The migrations of stored virements, by the version they lead from. */
export const virementMigrations = { 1: toVersionTwo, 2: sameShape };
