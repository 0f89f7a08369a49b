import { day, figure, words } from '../../files/columns.ts';
import type { Column, TableKind } from '../../files/table.ts';
import type { SharingFileQuery, SharedMeasuresFileQuery } from '../../generated/operations.ts';
import type { NodeOf } from '../../shell/paging.ts';

type Agreement = NodeOf<SharingFileQuery['sharingAgreements']>;
type Shared = NodeOf<SharedMeasuresFileQuery['sharedMeasures']>;

const agreementColumns: Column<Agreement>[] = [
  words('Measure', (one) => one.measure),
  words('Organisation', (one) => one.organisationName),
  words('Partnership', (one) => one.partnershipName),
  words('State', (one) => one.stateLabel),
  words('Level', (one) => one.levelName),
  day('Starts', (one) => one.starts),
  day('Ends', (one) => one.ends),
  day('Proposed on', (one) => one.proposedAt),
  words('Waiting for', (one) => one.waitingFor),
  day('Due', (one) => one.dueAt),
];

/** What is shared and proposed, and what is over. */
export const agreementsFile: TableKind<Agreement> = {
  about: {
    name: 'sharing-agreements',
    title: 'Sharing agreements',
    description: 'Measures that organisations share with partnerships, or were asked for or offered.',
  },
  columns: agreementColumns,
};

const sharedColumns: Column<Shared>[] = [
  words('Measure', (one) => one.title),
  words('Organisation', (one) => one.organisationName),
  words('Partnership', (one) => one.partnershipName),
  words('Level', (one) => one.levelName),
  words('Period', (one) => one.periodLabel),
  figure('Value', (one) => one.value),
  words('Unit', (one) => one.unitLabel),
  words('Status', (one) => one.ragWord),
  day('Shared until', (one) => one.ends),
];

/** The latest figure of each measure that is shared now. */
export const sharedMeasuresFile: TableKind<Shared> = {
  about: {
    name: 'shared-measures',
    title: 'Measures shared with partnerships',
    description: 'The latest figure of each measure that an organisation shares now.',
  },
  columns: sharedColumns,
};
