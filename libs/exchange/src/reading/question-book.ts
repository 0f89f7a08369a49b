import type { QuestionKind } from '#domain/imports/import-mapping';
import type { ImportQuestion } from '#application/ports/imports';
import { FileRefused } from './file-refused.ts';

/** A file with more open questions than this is not the table that was meant. */
const MOST_QUESTIONS = 2_000;
/** Areas offered when none of them is known to be ours. */
const MOST_AREAS = 500;

/** Gathers what a file leaves open, each once, with how many rows wait for it. */
export class QuestionBook {
  private readonly asked = new Map<string, ImportQuestion>();
  private readonly areas = new Set<string>();

  ask(
    kind: QuestionKind,
    said: string,
    row: number,
    message: string | null = null,
    choices: string[] = [],
  ): void {
    const key = `${kind} ${said}`;
    const known = this.asked.get(key);
    if (known) return void (known.rows += 1);
    if (this.asked.size >= MOST_QUESTIONS) {
      throw new FileRefused(
        `The file leaves more than ${MOST_QUESTIONS.toLocaleString('en-GB')} things open. Is the right column chosen?`,
      );
    }
    this.asked.set(key, { kind, said, rows: 1, firstRow: row, message, choices });
  }

  sawArea(area: string): void {
    if (this.areas.size < MOST_AREAS) this.areas.add(area);
  }

  askArea(): void {
    const choices = [...this.areas].toSorted((a, b) => a.localeCompare(b, 'en'));
    this.asked.set('area ', { kind: 'area', said: '', rows: 0, firstRow: 0, message: null, choices });
  }

  /** Those that most rows wait for first. */
  get all(): ImportQuestion[] {
    return [...this.asked.values()].toSorted((a, b) => b.rows - a.rows || a.firstRow - b.firstRow);
  }
}
