import type { PublishedContent } from '#domain/publication/published-content';
import type { Instant } from '../instant.ts';

/** One edition of a published indicator, without its figures. */
export interface EditionRow {
  number: number;
  publishedAt: Instant;
  publishedBy: string;
  note: string | null;
}

/** How an indicator stands towards the public, for those who work with it. */
export interface PublicationRow {
  indicatorId: string;
  /** Where everybody finds it while it is live; null where it never was. */
  address: string | null;
  live: boolean;
  editions: EditionRow[];
  threshold: number;
  /** Which figures must be verified before it can be published again, in words; null where none must. */
  unverified: string | null;
  mayPublish: boolean;
  whyNot: string | null;
}

/** A line of the catalogue of open data. */
export interface OpenDatasetRow {
  address: string;
  edition: number;
  code: string;
  title: string;
  definition: string;
  publisher: string;
  licence: string;
  frequency: string;
  firstPublishedAt: Instant;
  publishedAt: Instant;
  covers: { from: string; to: string } | null;
}

/** A published indicator as everybody sees it. */
export interface OpenIndicatorRow {
  address: string;
  edition: number;
  publishedAt: Instant;
  note: string | null;
  contentHash: string;
  content: PublishedContent;
  editions: { number: number; publishedAt: Instant; note: string | null }[];
}
