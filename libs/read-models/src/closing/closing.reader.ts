import { closingActs, closingKindsAt, type ClosingKind } from '#domain/improvement/closing-note';
import { actAvailability } from '#permissions/act-availability';
import type { Actor } from '#permissions/actor';
import { connectionOf, pageOffset, pageSize, type Connection, type PageRequest } from '../connection.ts';
import { encodeId, type Named } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { CaseClosingRow, ClosingNoteRow, PracticeEntryRow } from './closing.rows.ts';
import { CLOSING_CASE, CLOSING_NOTES, PRACTICE } from './closing.sql.ts';
import type { FoundClosing, FoundClosingCase, FoundPractice } from './closing.sql.ts';

/** Most words that a search looks for. */
const MOST_WORDS = 20;

/** Reads what cases that improved left behind. */
export class ClosingReader {
  constructor(private readonly tenants: TenantReader) {}

  /** What a case leaves behind, or null when the case is not there for the actor. */
  async ofCase(
    actor: Actor,
    { tenantId, id }: Pick<Named, 'tenantId' | 'id'>,
  ): Promise<CaseClosingRow | null> {
    const values = [tenantId, id];
    const [[found], notes] = await this.tenants.readAll<[FoundClosingCase, FoundClosing]>(actor.tenantIds, [
      { ...CLOSING_CASE, values },
      { ...CLOSING_NOTES, values },
    ]);
    if (!found) return null;
    const latest = (kind: ClosingKind): ClosingNoteRow | null => {
      const note = notes.find((one) => one.kind === kind);
      return note ? noteRow(note) : null;
    };
    const kinds = closingKindsAt(found.main_state);
    const acts = closingActs.filter(({ kind }) => kinds.includes(kind));
    return {
      practiceNote: latest('practiceNote'),
      commendation: latest('commendation'),
      resources: latest('resources'),
      acts: actAvailability(actor, 'ImprovementCase', found.subject, acts),
    };
  }

  /** Practice notes and commendations that hold every word searched for, newest first. */
  async library(
    actor: Actor,
    search: string | null | undefined,
    page: PageRequest,
  ): Promise<Connection<PracticeEntryRow>> {
    const words = (search ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
    const values = [words, pageSize(page), pageOffset(page)];
    const found = await this.tenants.read<FoundPractice>(actor.tenantIds, { ...PRACTICE, values });
    return connectionOf(found.map(entryRow), found[0]?.total ?? 0, page);
  }
}

function noteRow(found: FoundClosing): ClosingNoteRow {
  return {
    kind: found.kind,
    version: found.version,
    text: found.text,
    forWhom: found.for_whom,
    whatItTook: found.what_it_took,
    whatToWatch: found.what_to_watch,
    commended: found.commended,
    resourcesMayMove: found.resources_may_move,
    heading: found.heading,
    movesFrom: found.moves_from,
    by: found.person_name,
    jobTitle: found.job_title,
    organisationName: found.organisation_name,
    at: found.at,
  };
}

function entryRow(found: FoundPractice): PracticeEntryRow {
  return {
    note: noteRow(found),
    caseId: encodeId('ImprovementCase', found.tenant_id, found.case_id),
    caseNumber: found.number,
    indicatorTitle: found.indicator_title,
    organisationName: found.case_organisation,
    partnershipName: found.partnership_name,
  };
}
