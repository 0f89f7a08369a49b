import type { Nation } from '#kernel/bank-holidays';
import type { FieldProblem } from '../outcome.ts';
import { organisationKinds } from './establish-organisation.use-case.ts';

/** A person as a plan names them. */
export interface PlannedPerson {
  name: string;
  jobTitle: string;
  email: string;
}

export interface PlannedOrganisation {
  code: string;
  name: string;
  kind: (typeof organisationKinds)[number];
  gssCode: string | null;
  /** The organisation's first administrator, who appoints everybody else there. */
  administrator: PlannedPerson;
}

/** A place to be set up: a partnership and its members. The first organisation is its accountable body. */
export interface PlacePlan {
  partnership: { code: string; name: string; description: string; nation: Nation };
  /** The partnership's first administrator, on behalf of its accountable body. */
  administrator: PlannedPerson;
  organisations: PlannedOrganisation[];
}

const nations: readonly Nation[] = ['england-and-wales', 'scotland', 'northern-ireland'];

/** Reads a plan from what a file of JSON holds, with everything that is wrong with it by where it stands. */
export function readPlan(said: unknown): { plan: PlacePlan; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const wrong = (field: string, message: string): void => void problems.push({ field, message });
  const text = (of: Fields, name: string, field: string, message = 'This must not be empty.'): string => {
    const value = of[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    wrong(field, message);
    return '';
  };
  const oneOf = <T extends string>(of: Fields, name: string, field: string, all: readonly T[]): T => {
    const found = all.find((one) => one === of[name]);
    if (!found) wrong(field, `This must be one of: ${all.join(', ')}.`);
    return found ?? (all[0] as T);
  };
  const person = (value: unknown, field: string): PlannedPerson => {
    const of = fieldsOf(value);
    const email = text(of, 'email', `${field}.email`);
    if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
      wrong(`${field}.email`, 'This is no e-mail address.');
    const jobTitle = text(of, 'jobTitle', `${field}.jobTitle`);
    return { name: text(of, 'name', `${field}.name`), jobTitle, email };
  };
  const organisation = (value: unknown, index: number): PlannedOrganisation => {
    const of = fieldsOf(value);
    const at = `organisations.${index}`;
    const gssCode = typeof of.gssCode === 'string' && of.gssCode !== '' ? of.gssCode : null;
    if (gssCode && !/^[A-Z][0-9]{8}$/.test(gssCode))
      wrong(`${at}.gssCode`, 'A GSS code is a letter and eight digits.');
    return {
      code: text(of, 'code', `${at}.code`),
      name: text(of, 'name', `${at}.name`),
      kind: oneOf(of, 'kind', `${at}.kind`, organisationKinds),
      gssCode,
      administrator: person(of.administrator, `${at}.administrator`),
    };
  };
  const all = fieldsOf(said);
  const partnership = fieldsOf(all.partnership);
  const named: unknown[] = Array.isArray(all.organisations) ? all.organisations : [];
  if (named.length === 0)
    wrong('organisations', 'Name one organisation at least; the first is the accountable body.');
  const plan: PlacePlan = {
    partnership: {
      code: text(partnership, 'code', 'partnership.code'),
      name: text(partnership, 'name', 'partnership.name'),
      description: typeof partnership.description === 'string' ? partnership.description.trim() : '',
      nation: oneOf(partnership, 'nation', 'partnership.nation', nations),
    },
    administrator: person(all.administrator, 'administrator'),
    organisations: named.map(organisation),
  };
  const codes = [plan.partnership.code, ...plan.organisations.map(({ code }) => code)].filter(Boolean);
  if (new Set(codes).size < codes.length)
    wrong('organisations', 'Every code stands for one organisation or the partnership.');
  return { plan, problems };
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
