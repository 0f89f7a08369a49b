import { registerEnumType } from '@nestjs/graphql';
import type { SharingLevel, SharingSide } from '#domain/sharing/sharing-context';

/** How much of a measure is shared. Keys are the schema's words, values the words that rows hold. */
export const SharingLevelEnum = {
  summary: 'summary',
  detail: 'detail',
} as const satisfies Record<string, SharingLevel>;

registerEnumType(SharingLevelEnum, {
  name: 'SharingLevel',
  description: 'How much of a measure is shared.',
  valuesMap: {
    summary: { description: 'Values and status.' },
    detail: { description: 'Values and status, the counts behind them, and the commentary.' },
  },
});

/** The two sides of a sharing agreement. */
export const SharingSideEnum = {
  organisation: 'organisation',
  partnership: 'partnership',
} as const satisfies Record<string, SharingSide>;

registerEnumType(SharingSideEnum, {
  name: 'SharingSide',
  description: 'A side of a sharing agreement.',
  valuesMap: {
    organisation: { description: 'The organisation whose measure it is.' },
    partnership: { description: 'The partnership it is shared with.' },
  },
});
