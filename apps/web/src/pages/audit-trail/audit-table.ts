import { count, moment, words, yesNo } from '../../files/columns.ts';
import type { Column, TableKind } from '../../files/table.ts';
import type { AuditTrailQuery } from '../../generated/operations.ts';
import type { NodeOf } from '../../shell/paging.ts';

/** One entry as the page asks for it. */
export type AuditEntryView = NodeOf<AuditTrailQuery['auditTrail']>;

const columns: Column<AuditEntryView>[] = [
  moment('At', (entry) => entry.at),
  words('Who', (entry) => entry.who),
  words('Job title', (entry) => entry.jobTitle),
  words('Roles', (entry) => entry.roles.join(', ')),
  words('On behalf of', (entry) => entry.onBehalfOf),
  words('By token', (entry) => entry.byToken),
  words('Act', (entry) => entry.act),
  words('Thing', (entry) => entry.thing),
  words('Changes', (entry) => entry.changes.map(inWords).join('; ')),
  words('Stream', (entry) => entry.stream),
  count('Entry', (entry) => entry.seq),
  words('Hash', (entry) => entry.hash),
  yesNo('Sealed', (entry) => entry.sealed),
  yesNo('Redacted', (entry) => entry.redacted),
];

function inWords({ label, before, after }: AuditEntryView['changes'][number]): string {
  return `${label}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`;
}

/** The trail of evidence as a file. */
export const auditFile: TableKind<AuditEntryView> = {
  about: {
    name: 'audit-trail',
    title: 'Audit trail',
    description: 'Every accepted act with who did it, for whom, and what it changed.',
  },
  columns,
};
