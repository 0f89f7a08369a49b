import type { TokenScope } from '#permissions/token-scope';

/** The mutations that a token of each scope may ask for. Whatever is not here, no token may: what is new is closed to them. */
export const mutationsOfScope: Readonly<Record<TokenScope, readonly string[]>> = {
  read: [],
  figures: [
    'confirmImport',
    'discardImport',
    'makeForecast',
    'mapImport',
    'removeReturnDraft',
    'saveBreakdown',
    'saveReturn',
  ],
  progress: ['completeMilestone', 'noteRecommendationProgress'],
};

/** What is a person's alone to read, or an administrator's about others: no token reads it, of whatever scope. */
export const readsOfNoScope: readonly string[] = [
  'doors',
  'exportPiece',
  'myTokens',
  'organisationTokens',
  'secondFactor',
];
