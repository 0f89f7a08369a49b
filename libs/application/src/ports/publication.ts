import type { LocalDate } from '#kernel/local-date';
import type { FigureToPublish } from '#domain/publication/verified-first';
import type { PublishedContent } from '#domain/publication/published-content';

/** That an indicator is, or once was, shown to everybody. */
export interface PublicationRecord {
  tenantId: string;
  id: string;
  indicatorId: string;
  live: boolean;
  /** The number of the newest edition. */
  edition: number;
  changedAt: Date;
}

/** An indicator as it was published; never changed. */
export interface EditionRecord {
  tenantId: string;
  publicationId: string;
  number: number;
  publishedAt: Date;
  publishedBy: string;
  publishedByName: string;
  note: string | null;
  content: PublishedContent;
  /** SHA-256 of the content's canonical JSON, in hexadecimal digits. */
  contentHash: string;
}

export interface PublicationStore {
  /** The publication of an indicator, live or not; null where there never was one. */
  ofIndicator(tenantId: string, indicatorId: string): Promise<PublicationRecord | null>;
  /** The hash of the newest edition's content. */
  hashOf(publication: PublicationRecord): Promise<string | null>;
  save(record: PublicationRecord): Promise<void>;
  addEdition(record: EditionRecord): Promise<void>;
  /** Every signed figure of an indicator, with whether it is verified, for what is published on a day. */
  figuresToPublish(tenantId: string, indicatorId: string, on: LocalDate): Promise<FigureToPublish[]>;
  /** What a tenant is called, and the code of its area where it has one. */
  publisher(tenantId: string): Promise<{ name: string; areaCode: string | null }>;
}
