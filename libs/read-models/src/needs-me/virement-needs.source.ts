import type { VirementAct } from '#domain/resource/virement-events';
import {
  needsWords,
  resourceText,
  virementStates,
  type VirementState,
} from '#domain/resource/virement-words';
import type { Actor } from '#permissions/actor';
import { isAllowed, isEverAllowed } from '#permissions/ask';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import { VIREMENTS } from '../resource/virement.sql.ts';
import type { FoundVirement } from '../resource/virement.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { NeedsMeRow } from './needs-me.rows.ts';
import type { NeedsSource } from './needs-source.ts';

/** Most movements looked through. */
const LOOKED_THROUGH = 500;

interface Waiting {
  act: VirementAct;
  kind: string;
  detail: string;
  button: string;
}

/** The act that moves a virement on from each state in which it waits for its own people. */
const WAITS: Partial<Record<VirementState, Waiting>> = {
  asked: {
    act: 'reserve',
    kind: 'consent',
    detail: 'Consent to the move of resources, or refuse it.',
    button: 'Consent or refuse',
  },
  reserved: {
    act: 'approve',
    kind: 'approveVirement',
    detail: 'This is above the budget holder’s limit: approve or refuse it.',
    button: 'Approve or refuse',
  },
  'reversing.asked': {
    act: 'agreeReversal',
    kind: 'agreeReversal',
    detail: 'The other side asks to reverse this movement: agree or decline.',
    button: 'Agree or decline',
  },
};

/** Movements of their own organisation's resources that wait for an act which the person may do. */
export class VirementNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf(actor: Actor, now: Date): Promise<NeedsMeRow[]> {
    const { organisationId } = actor;
    const states = virementStates.filter((state) => {
      const wait = WAITS[state];
      return wait && isEverAllowed(actor, wait.act, 'Virement');
    });
    if (states.length === 0) return [];
    const values = [organisationId, states, LOOKED_THROUGH, 0];
    const found = await this.tenants.read<FoundVirement>([organisationId], { ...VIREMENTS, values });
    return found.flatMap((one) => needOf(actor, one, now));
  }
}

function needOf(actor: Actor, one: FoundVirement, now: Date): NeedsMeRow[] {
  const wait = WAITS[one.state];
  if (!wait || !isAllowed(actor, wait.act, 'Virement', one.subject)) return [];
  const { kind, detail, button } = wait;
  const amount = resourceText(one.amount, one.unit);
  const way =
    one.direction === 'out'
      ? `${amount} to ${one.other_organisation_name}`
      : `${amount} from ${one.other_organisation_name}`;
  return [
    {
      id: `${one.id}:${kind}`,
      kind,
      title: one.title,
      detail: `${way}. ${wait.act === 'approve' ? `${needsWords(one.subject) ?? ''}: approve or refuse it.` : detail}`,
      partnershipName: one.partnership_name,
      ...dueFrom(now, one.due_at, one.nation),
      button,
      subjectId: encodeId('Virement', one.tenant_id, one.id),
      caseId: encodeId('ImprovementCase', one.partnership_id, one.case_id),
      indicatorId: null,
      periodStart: null,
    },
  ];
}
