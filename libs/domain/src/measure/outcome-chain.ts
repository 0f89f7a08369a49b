import { addMonths, type LocalDate } from '#kernel/local-date';
import type { FieldProblem } from '../improvement/field-problem.ts';

/** What a link says: one leads to the other after a time, or stands in for it while it is slow to see. */
export const LINK_SORTS = ['leadsTo', 'proxyFor'] as const;
export type LinkSort = (typeof LINK_SORTS)[number];

/** How well a link is supported, the weakest first. */
export const STRENGTHS = ['weak', 'moderate', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** One link of an outcome chain, from what comes first to what follows (docs/domain.md section 4). */
export interface ChainLink {
  readonly fromId: string;
  readonly toId: string;
  readonly sort: LinkSort;
  /** Months after which what happens to the first is expected to show in the second. */
  readonly lagMonths: number;
  readonly strength: Strength;
  /** Whether both sides have confirmed it; until then nothing is inferred from it. */
  readonly confirmed: boolean;
}

/** The order of kinds along a chain; satisfaction and context have no place in it. */
const ORDER: readonly string[] = ['input', 'throughput', 'output', 'early_outcome', 'outcome'];

interface Proposed extends Omit<ChainLink, 'confirmed'> {
  readonly evidence: string;
  readonly fromKind: string;
  readonly toKind: string;
}

/** What is wrong with a link as proposed: it goes forward along the chain, and never round in a circle. */
export function linkProblems(link: Proposed, known: readonly ChainLink[]): FieldProblem[] {
  const { fromId, toId, lagMonths, evidence } = link;
  const [before, after] = [ORDER.indexOf(link.fromKind), ORDER.indexOf(link.toKind)];
  const problems: FieldProblem[] = [];
  const say = (field: string, message: string) => problems.push({ field, message });
  if (!LINK_SORTS.includes(link.sort)) say('sort', 'Choose what the link says.');
  if (fromId === toId) say('otherId', 'Choose another measure.');
  else if (known.some((one) => one.fromId === fromId && one.toId === toId))
    say('otherId', 'These two are linked already.');
  else if (reaches(toId, fromId, known)) say('otherId', 'That would make the chain go round in a circle.');
  else if (before >= 0 && after >= 0 && before > after)
    say('otherId', 'A chain goes from input by throughput and output to outcome, not back.');
  if (!(Number.isInteger(lagMonths) && lagMonths >= 0 && lagMonths <= 240))
    say('lagMonths', 'Enter whole months, from 0 to 240.');
  if (!STRENGTHS.includes(link.strength)) say('strength', 'Choose how well it is supported.');
  if (!evidence.trim()) say('evidence', 'Say what the link rests on.');
  return problems;
}

/** What is known of the latest figure of a measure on the chain. */
export interface ChainStanding {
  readonly id: string;
  readonly title: string;
  /** Whether it gives cause for concern: exceptional in a bad way, or in need of attention. */
  readonly concern: boolean;
  readonly periodEnd: LocalDate | null;
}

/** A concern upstream that may show downstream later: an inference from the links, never a finding. */
export interface EarlyWarning {
  readonly fromId: string;
  readonly title: string;
  readonly lagMonths: number;
  /** The day about which it would show, if the links hold. */
  readonly expectedBy: LocalDate;
  /** That of the weakest link between the two. */
  readonly strength: Strength;
}

/**
 * What upstream of a measure gives cause for concern, over confirmed links alone, with the lags on the way added up and the
 * weakest link's strength; the soonest first (docs/domain.md section 4).
 */
export function earlyWarnings(
  id: string,
  links: readonly ChainLink[],
  standings: readonly ChainStanding[],
): EarlyWarning[] {
  const found = new Map<string, EarlyWarning>();
  const seen = new Set([id]);
  let front: { id: string; lag: number; strength: number }[] = [
    { id, lag: 0, strength: STRENGTHS.length - 1 },
  ];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const at of front) {
      for (const link of links) {
        if (link.toId !== at.id || !link.confirmed || seen.has(link.fromId)) continue;
        seen.add(link.fromId);
        const lag = at.lag + link.lagMonths;
        const strength = Math.min(at.strength, STRENGTHS.indexOf(link.strength));
        next.push({ id: link.fromId, lag, strength });
        const standing = standings.find((one) => one.id === link.fromId);
        if (!standing?.concern || !standing.periodEnd) continue;
        found.set(link.fromId, {
          fromId: link.fromId,
          title: standing.title,
          lagMonths: lag,
          expectedBy: addMonths(standing.periodEnd, lag),
          strength: STRENGTHS[strength] ?? 'weak',
        });
      }
    }
    front = next;
  }
  return [...found.values()].sort((a, b) => a.expectedBy.localeCompare(b.expectedBy));
}

/** The chain that a measure is part of, each with its column: how many links lie at most before it. */
export function chainOf(id: string, links: readonly ChainLink[]): Map<string, number> {
  const members = new Set([id]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { fromId, toId } of links) {
      if (members.has(fromId) === members.has(toId)) continue;
      members.add(fromId).add(toId);
      grown = true;
    }
  }
  const columns = new Map([...members].map((one) => [one, 0]));
  // A chain has no circle, so as many rounds as it has members settle every column.
  for (let round = 0; round < members.size; round += 1) {
    for (const { fromId, toId } of links) {
      if (!members.has(fromId)) continue;
      columns.set(toId, Math.max(columns.get(toId) ?? 0, (columns.get(fromId) ?? 0) + 1));
    }
  }
  return columns;
}

function reaches(from: string, to: string, links: readonly ChainLink[]): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const link of links) if (link.fromId === at) open.push(link.toId);
  }
  return false;
}
