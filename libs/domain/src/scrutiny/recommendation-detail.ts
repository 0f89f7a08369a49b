import { decisionWords } from './recommendation-words.ts';
import { recommendationActs, type RecommendationEvent } from './recommendation-events.ts';

/** What a history line says beyond who did what: the answer, the evidence, the reason. Null for anything else. */
export function recommendationDetail(event: { type: string }): string | null {
  const known: string[] = recommendationActs;
  return known.includes(event.type) ? detailOf(event as RecommendationEvent) : null;
}

function detailOf(event: RecommendationEvent): string {
  switch (event.type) {
    case 'respond':
      return `${decisionWords[event.decision]}: ${quoted(event.text)}`;
    case 'noteProgress':
      return quoted(event.note);
    case 'submitEvidence':
      return quoted(event.evidence);
    case 'notSatisfied':
      return `${quoted(event.reason)} To be done by ${dayWords(event.implementBy)}.`;
    default:
      return quoted(event.reason);
  }
}

const quoted = (text: string): string => `‘${text.trim()}’`;

function dayWords(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
