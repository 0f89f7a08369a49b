import { periodLabel } from '#kernel/period-label';
import type { Frequency } from '#kernel/period';
import {
  importKindsIn,
  importKindWords,
  importMay,
  importStateWords,
  importUnitWords,
  importWorks,
} from '#domain/imports/import-state';
import { leaveOut, rolesIn } from '#domain/imports/import-mapping';
import type { Actor } from '#permissions/actor';
import { isAllowed } from '#permissions/ask';
import { connectionOf, pageOffset, pageSize, type Connection, type PageRequest } from '../connection.ts';
import { encodeId, type Named } from '../global-id.ts';
import { withoutInWords } from '../indicator/without-figure.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type {
  ImportColumnRow,
  ImportEntryRow,
  ImportPlaceRow,
  ImportPreviewRow,
  ImportQuestionRow,
  ImportRow,
  ImportSummaryRow,
  SeriesPlaceRow,
} from './import.rows.ts';
import {
  CHOICES,
  ENTRIES,
  EXPLAINED,
  IMPORT,
  IMPORTS,
  PLACES,
  PREVIEW,
  PROBLEMS,
  SERIES_PLACES,
} from './import.sql.ts';
import type {
  FoundChoice,
  FoundEntry,
  FoundExplained,
  FoundImport,
  FoundPlace,
  FoundPreview,
  FoundProblem,
  FoundSeriesPlace,
} from './import.sql.ts';

/** Reads what was brought in from files; for those who may bring files in there, and nobody else. */
export class ImportReader {
  constructor(private readonly tenants: TenantReader) {}

  /** Where this person may bring files in. */
  async places(actor: Actor): Promise<ImportPlaceRow[]> {
    const found = await this.tenants.read<FoundPlace>(actor.tenantIds, {
      ...PLACES,
      values: [mayRunIn(actor)],
    });
    return found.flatMap(({ id, name, is_partnership: shared }) =>
      importKindsIn(shared).map((kind) => {
        return { ownerId: ownerId(shared, id), name, kind, kindLabel: importKindWords[kind] };
      }),
    );
  }

  /** Where this person may bring in figures of a publisher, with the measures there. */
  async seriesPlaces(actor: Actor): Promise<SeriesPlaceRow[]> {
    const values = [mayRunIn(actor)];
    const found = await this.tenants.read<FoundSeriesPlace>(actor.tenantIds, { ...SERIES_PLACES, values });
    return found.map(({ id, name, is_partnership: shared, indicators, areas, fetched }) => ({
      ownerId: ownerId(shared, id),
      name,
      kindLabel: importKindWords[shared ? 'comparators' : 'observations'],
      indicators: indicators.map((one) => ({ ...one, id: encodeId('Indicator', id, one.id) })),
      areas,
      fetched: fetched.map(({ fetchedAt, ...one }) => ({
        ...one,
        areas: [...one.areas],
        indicatorId: encodeId('Indicator', id, one.indicatorId),
        fetchedAt: new Date(fetchedAt),
      })),
    }));
  }

  /** Imports, newest first. */
  async list(actor: Actor, page: PageRequest): Promise<Connection<ImportSummaryRow>> {
    const values = [mayRunIn(actor), pageSize(page), pageOffset(page)];
    const found = await this.tenants.read<FoundImport>(actor.tenantIds, { ...IMPORTS, values });
    return connectionOf(found.map(summaryRow), found[0]?.total ?? 0, page);
  }

  /** One import, or null when it is not there for the actor. */
  async one(actor: Actor, { tenantId, id }: Pick<Named, 'tenantId' | 'id'>): Promise<ImportRow | null> {
    if (!mayRunIn(actor).includes(tenantId)) return null;
    const values = [tenantId, id];
    const [[found], problems, preview, entries, explained, choices] = await this.tenants.readAll<
      [FoundImport, FoundProblem, FoundPreview, FoundEntry, FoundExplained, FoundChoice]
    >(actor.tenantIds, [
      { ...IMPORT, values },
      { ...PROBLEMS, values },
      { ...PREVIEW, values },
      { ...ENTRIES, values },
      { ...EXPLAINED, values },
      { ...CHOICES, values: [tenantId] },
    ]);
    if (!found) return null;
    const { state, findings, mapping } = found;
    return {
      ...summaryRow(found),
      ...progressOf(found),
      format: findings?.format ?? null,
      otherSheets: findings?.otherSheets ?? [],
      headerRow: mapping?.headerRow ?? null,
      columns: columnsOf(found),
      columnProblems: findings?.columnProblems ?? [],
      questions: questionsOf(found),
      notices: findings?.notices ?? [],
      problems: problems.map((one) => ({
        row: one.row_number,
        column: one.column_number,
        columnName: one.column_name,
        cell: one.cell,
        message: one.message,
      })),
      preview: preview.map(previewRow),
      entries: entries.map((one) => entryRow(found, one)),
      explained: explained.map((one) => ({
        ...{ row: one.row_number, title: one.title, period: labelOf(one), value: one.value },
        ...{ unitLabel: one.unit_label, decimals: one.decimals, explanation: one.explanation },
      })),
      roleChoices: rolesIn(found.kind),
      indicators: choices.map((one) => ({ ...one, id: encodeId('Indicator', tenantId, one.id) })),
      sameFileAt: found.same_file_at,
      canChange: importMay('change', state),
      canConfirm: importMay('confirm', state),
      canUndo: importMay('undo', state),
      canDiscard: importMay('discard', state),
    };
  }
}

/** How far reading has come in per cent, or how many figures or papers of all are brought in or taken back. */
function progressOf({ state, done, whole }: FoundImport): Pick<ImportRow, 'progress' | 'done' | 'whole'> {
  const counted = state === 'confirmed' || state === 'undoing';
  if (!whole) return { progress: null, done: null, whole: null };
  const progress = Math.min(100, Math.round(((done ?? 0) / whole) * 100));
  return counted ? { progress, done: done ?? 0, whole } : { progress, done: null, whole: null };
}

function entryRow({ tenant_id: tenantId, kind }: FoundImport, found: FoundEntry): ImportEntryRow {
  const { row_number: row, title, detail, standing, notes, result_id: id } = found;
  const type = kind === 'targets' ? 'TargetProposal' : 'Indicator';
  return { row, title, detail, standing, notes, resultId: id && encodeId(type, tenantId, id) };
}

/** The tenants in which this person may bring files in. */
function mayRunIn(actor: Actor): string[] {
  return actor.tenantIds.filter((tenantId) => isAllowed(actor, 'run', 'Import', { tenantId }));
}

const ownerId = (shared: boolean, id: string): string =>
  encodeId(shared ? 'Partnership' : 'Organisation', id, id);

function summaryRow(found: FoundImport): ImportSummaryRow {
  return {
    id: encodeId('FileImport', found.tenant_id, found.id),
    ownerId: ownerId(found.is_partnership, found.tenant_id),
    ownerName: found.owner_name,
    kind: found.kind,
    kindLabel: importKindWords[found.kind],
    unitWord: importUnitWords[found.kind],
    fileName: found.file_name,
    size: found.size,
    state: found.state,
    stateLabel: importStateWords[found.state],
    working: importWorks(found.state),
    version: found.version,
    uploadedByName: found.uploaded_by_name,
    uploadedAt: found.uploaded_at,
    appliedByName: found.applied_by_name,
    appliedAt: found.applied_at,
    undoneByName: found.undone_by_name,
    undoneAt: found.undone_at,
    counts: found.counts,
    outcome: found.outcome,
    trouble: found.trouble,
  };
}

function columnsOf({ findings, mapping }: FoundImport): ImportColumnRow[] {
  return (findings?.names ?? []).map((name, index) => ({
    name,
    role: mapping?.roles[index] ?? leaveOut,
    samples: (findings?.sample ?? []).map((row) => row[index] ?? '').slice(0, 4),
  }));
}

/** Open questions first, then those answered already, which can be answered otherwise. */
function questionsOf({ tenant_id: tenantId, findings, state }: FoundImport): ImportQuestionRow[] {
  if (!importMay('change', state)) return [];
  const open = findings?.questions ?? [];
  const asked = new Set(open.map(({ kind, said }) => `${kind} ${said}`));
  const answered = (findings?.answered ?? []).filter(({ kind, said }) => !asked.has(`${kind} ${said}`));
  return [
    ...open.slice(0, 500).map((one) => ({ ...one, answer: null })),
    ...answered.slice(0, 100).map(({ kind, said, meant, message = null, choices = [] }) => ({
      ...{ kind, said, rows: 0, firstRow: 0, message, choices },
      answer: kind === 'series' && meant !== leaveOut ? encodeId('Indicator', tenantId, meant) : meant,
    })),
  ];
}

const labelOf = (found: Pick<FoundPreview, 'frequency' | 'period_start' | 'period_end'>): string =>
  periodLabel({
    frequency: found.frequency as Frequency,
    start: found.period_start,
    end: found.period_end,
  });

function previewRow(found: FoundPreview): ImportPreviewRow {
  return {
    row: found.row_number,
    title: found.title,
    period: labelOf(found),
    areaName: found.area_name,
    value: found.value,
    missing: withoutInWords(found),
    before: found.before,
    missingBefore: withoutInWords({ missing_kind: found.kind_before, missing_reason: found.reason_before }),
    unitLabel: found.unit_label,
    decimals: found.decimals,
  };
}
