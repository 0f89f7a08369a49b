import type { Installer, PlaceUseCases } from '#application/place/place.use-cases';
import type { UseCases } from '#application/use-cases';
import type { CaseContext } from '#domain/improvement/case-context';
import type { LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import type { AdjustableClock } from './adjustable-clock.ts';

/** An open improvement case as the person about to act on it sees it. */
export interface OpenCase {
  id: string;
  version: number;
  context: CaseContext;
}

/** A place while an example is loaded into it: the product's own commands, on a clock that tells the past. */
export interface LoadingPlace {
  readonly clock: AdjustableClock;
  readonly installer: Installer;
  readonly place: PlaceUseCases;
  readonly useCases: UseCases;
  /** A person as they may act for an organisation at the clock's time; null where they hold no appointment. */
  actor(email: string, organisationId: string): Promise<Actor | null>;
  /** The open case of an indicator, read as this actor. */
  openCase(actor: Actor, partnershipId: string, indicatorId: string): Promise<OpenCase | null>;
  /** The version of an organisation's return as this actor sees it; null where none was opened for the period. */
  returnVersion(actor: Actor, indicatorId: string, periodStart: LocalDate): Promise<number | null>;
  /** The version of a recommendation now, read as this actor; null where there is none. */
  recommendationVersion(actor: Actor, partnershipId: string, id: string): Promise<number | null>;
  /**
   * Does the worker's part up to a moment: each timer and effect when it is due, the clock moving along.
   * @throws Error when one fails
   */
  deliverUntil(moment: Date): Promise<void>;
  close(): Promise<void>;
}
