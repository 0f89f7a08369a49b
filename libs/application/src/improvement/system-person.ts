import type { Person } from '#domain/improvement/case-documents';

/** Who a case is told by when nobody asks: the product itself. */
export const theSystem = {
  personId: 'system',
  name: 'Goldthread',
  organisationId: '',
  organisationName: 'Goldthread',
} satisfies Person;
