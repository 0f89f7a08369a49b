import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { toJson } from '#workflow/pure/json.value';
import { refuse, require, runCommand } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { FieldChecks } from '../place/field-checks.ts';
import { recordAct } from '../place/place-audit.ts';
import type { DoorDeps } from '../identity/keep-doors.use-cases.ts';
import type { PersonRecord } from '../ports/identity.ts';
import type { Tx } from '../ports/stores.ts';
import { withoutOthers } from './without-others.ts';

/** The chain of evidence that says whose data was handed out. */
const stream = 'personalData';

/** A file for a person, as JSON text. */
export interface PersonalData {
  personName: string;
  content: string;
}

export interface ExportPersonalData {
  organisationId: string;
  /** The address they sign in with, or did. */
  email: string;
  reason: string;
}

/**
 * Everything that an organisation and its partnerships hold about a person who acts for it or did, for an administrator to
 * read through and hand over; that it was asked for is in the evidence.
 */
export function exportPersonalData(
  deps: DoorDeps,
  actor: Actor,
  { organisationId, email, reason }: ExportPersonalData,
): Promise<Outcome<PersonalData>> {
  const body = { organisationId, email, reason };
  const command = { name: 'exportPersonalData', body, about: organisationId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (actor.organisationId !== organisationId) return refuse(notFound);
    require(authorise(actor, 'export', 'PersonalData', { tenantId: organisationId }));
    new FieldChecks()
      .text(reason, 'reason')
      .unless(reason.length <= 500, 'reason', 'The reason may have 500 characters.')
      .refuseIfAny();
    const person = await deps.identity.personByEmail(email.trim());
    // One answer for an address of nobody and one of somebody elsewhere.
    if (!person || !(await tx.about.wasAppointed(organisationId, person.id)))
      return refuse(invalid({ field: 'email', message: 'Nobody acts or acted for you with this address.' }));
    const found = await gather(deps, tx, { person, actor, now });
    const after = { personId: person.id, personName: person.name, reason: reason.trim() };
    await recordAct(tx, actor, now, {
      tenantId: organisationId,
      stream,
      action: 'exportPersonalData',
      after,
    });
    return found;
  });
}

/** The same about oneself, for the organisation one acts for. */
export function exportOwnData(deps: DoorDeps, actor: Actor): Promise<Outcome<PersonalData>> {
  const { organisationId, personId } = actor;
  const command = { name: 'exportOwnData', body: {}, about: organisationId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const person = await deps.identity.person(personId);
    if (!person) return refuse(notFound);
    const found = await gather(deps, tx, { person, actor, now });
    const after = { personId, personName: person.name };
    await recordAct(tx, actor, now, { tenantId: organisationId, stream, action: 'exportOwnData', after });
    return found;
  });
}

async function gather(
  { identity }: DoorDeps,
  tx: Tx,
  { person, actor, now }: { person: PersonRecord; actor: Actor; now: Date },
): Promise<PersonalData> {
  const { organisationId, organisationName, tenantIds } = actor;
  const account = await identity.accountOf(person.id, organisationId);
  const clean = withoutOthers(person, await tx.about.people(tenantIds));
  const rows = await tx.about.rows(person.id);
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  const content = {
    goldthread: 'personal data',
    version: 1,
    about: { name: person.name, email: person.email },
    takenAt: now.toISOString(),
    heldBy: organisationName,
    notes: [
      'What this organisation holds, and the partnerships it is a member of. Another organisation that the person acts for answers for what it holds itself.',
      'Names, addresses and ids of other people were taken out. A text may still point at somebody in other words: read it before you hand it over.',
      'Passwords, codes and the secrets of tokens and phones are kept as hashes or for nobody to read, and are not in it.',
    ],
    signIn: account,
    places: [...byPlace].map(([place, held]) => ({
      place,
      records: [...Map.groupBy(held, ({ kind }) => kind)].map(([kind, all]) => ({
        kind,
        rows: all.map(({ row }) => clean(toJson(row))),
      })),
    })),
  };
  return { personName: person.name, content: `${JSON.stringify(content, null, 2)}\n` };
}
