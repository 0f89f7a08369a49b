import type { Aggregation, Polarity, ValueKind } from '#domain/indicator/indicator.types';
import type { Frequency } from '#kernel/period';
import type { Instant } from '../instant.ts';

/** Something to choose in a form, by what it is called. */
export interface SetUpChoiceRow {
  value: string;
  label: string;
}

/** One measure in the list of all that a tenant measures. */
export interface MeasureLineRow {
  id: string;
  code: string;
  title: string;
  themeName: string | null;
  level: string;
  kind: string;
  origin: string;
  ownerName: string;
  ownerOrganisationName: string;
  deputyName: string | null;
  /** Whether its owner holds no role there any more, so that it must be handed over. */
  ownerLeft: boolean;
  definitionVersion: number;
  suites: string[];
}

/** What a partnership or an organisation measures, and what may be chosen when more is defined. */
export interface PlaceMeasuresRow {
  ownerId: string;
  /** partnership or organisation. */
  of: string;
  name: string;
  mayDefine: boolean;
  whyNot: string | null;
  measures: MeasureLineRow[];
  people: SetUpChoiceRow[];
  themes: SetUpChoiceRow[];
  portfolios: SetUpChoiceRow[];
}

/** One version of what a measure counts. */
export interface DefinitionVersionRow {
  version: number;
  effectiveFrom: string | null;
  definition: string;
  polarity: string;
  unitLabel: string;
  reason: string | null;
  setBy: string;
  setAt: Instant;
}

/** Everything that is said of one measure, as its forms need it. */
export interface MeasureSetUpRow {
  id: string;
  ownerId: string;
  /** Version to send back with a change. */
  version: number;
  mayChange: boolean;
  whyNot: string | null;
  retired: boolean;
  ownerLeft: boolean;
  code: string;
  title: string;
  definition: string;
  definitionVersion: number;
  themeCode: string | null;
  level: string;
  kind: string;
  origin: string;
  polarity: Polarity;
  unit: string;
  unitLabel: string;
  decimals: number;
  frequency: Frequency;
  reportingLagDays: number | null;
  valueKind: ValueKind;
  multiplier: number;
  numeratorLabel: string | null;
  denominatorLabel: string | null;
  aggregation: Aggregation | null;
  ownerPersonId: string;
  ownerName: string;
  deputyPersonId: string | null;
  deputyName: string | null;
  portfolio: string | null;
  priority: number;
  sourceTitle: string;
  sourcePublisher: string;
  sourceUrl: string | null;
  licence: string;
  attribution: string;
  caveat: string | null;
  definitions: DefinitionVersionRow[];
}
