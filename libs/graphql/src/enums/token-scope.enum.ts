import { registerEnumType } from '@nestjs/graphql';
import { describeScope, type TokenScope } from '#permissions/token-scope';

/** What a token for scripts can be made for. */
export enum ApiTokenScope {
  read = 'read',
  figures = 'figures',
  progress = 'progress',
}

const said = (scope: TokenScope) => ({ description: describeScope(scope).hint });
registerEnumType(ApiTokenScope, {
  name: 'ApiTokenScope',
  description: 'What a token for scripts can be made for. It only ever narrows what its person may do.',
  valuesMap: { read: said('read'), figures: said('figures'), progress: said('progress') },
});
