import { randomUUID } from 'node:crypto';
import type { Column } from './catalogue-columns.ts';

/**
 * Columns whose checks ask for more than their type says, with a value that satisfies them. A table that no row can be
 * made for fails the fuzz and is answered for here.
 */
const special: Readonly<Record<string, unknown>> = {
  'breakdown_part.dimension': 'group',
  'case_closing_note.kind': 'commendation',
  'case_closing_note.resources_may_move': null,
  'case_closing_note.for_whom': null,
  'case_closing_note.what_it_took': null,
  'case_closing_note.what_to_watch': null,
  'case_closing_note.moves_from': null,
  'case_closing_note.heading': null,
  'comparator_set.code': 'S9',
  'comparator_set.areas': ['Somewhere'],
  'form_draft.fields': '[]',
  'own_question.code': 'P9',
  'own_question.stages': ['challenge'],
  // Withdrawn: what is published is everybody's.
  'publication.live': false,
  'publication_edition.content_hash': '0'.repeat(64),
  'set_assessment.year': 2026,
  'target_proposal.target_id': null,
  'work_programme_item.kind': 'matter',
  'work_programme_item.case_id': null,
  'work_programme_item.indicator_id': null,
  'work_programme_item.recommendation_id': null,
};

const sentence = 'Written by nobody in particular';

/** Something that a column may hold, for a row of this tenant that nobody wrote. */
export function valueFor({ table, name, type, words }: Column, tenant: string): unknown {
  const place = `${table}.${name}`;
  if (name === 'tenant_id') return tenant;
  if (place in special) return special[place];
  if (words.length) return words[0];
  const bare = type.replace(/\(.*\)/, '');
  if (bare.endsWith('[]')) return [];
  if (bare === 'uuid') return randomUUID();
  if (bare === 'jsonb') return JSON.stringify({ text: sentence });
  if (bare === 'boolean') return true;
  if (bare === 'date') return '2026-03-01';
  if (bare.startsWith('timestamp')) return '2026-03-01T09:00:00Z';
  if (bare === 'bytea') return Buffer.from(sentence);
  return bare === 'text' || bare === 'character' ? sentence : 1;
}

/** Whether a row made with as little as possible gives this column. */
export function isNeeded({ table, name, required, isKey }: Column): boolean {
  return required || isKey || `${table}.${name}` in special;
}
