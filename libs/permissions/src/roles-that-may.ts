import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import type { AppAbility } from './ability.types.ts';
import type { Actor, ActorAppointment } from './actor.ts';
import type { Role } from './role.ts';
import { roles } from './role.ts';
import { rulesOfAppointment } from './role-rules.ts';
import type { SubjectName } from './subjects.ts';

/** The roles with any rule for an action: read off the rules themselves, so that no second list can disagree. */
export function rolesThatMay(action: string, subjectName: SubjectName): Role[] {
  return roles.filter((role) => rulesOf(role).some((rule) => permits(rule, action, subjectName)));
}

type RawRule = AppAbility['rules'][number];

function permits(rule: RawRule, action: string, subjectName: SubjectName): boolean {
  return [rule.action].flat().some((one) => one === action) && [rule.subject].flat().includes(subjectName);
}

const compiled = new Map<Role, RawRule[]>();

/** The rules one appointment to a role gives, for a person and places made up for the purpose. */
export function rulesOf(role: Role): RawRule[] {
  const before = compiled.get(role);
  if (before) return before;
  const { can, rules } = new AbilityBuilder<AppAbility>(createMongoAbility);
  rulesOfAppointment(sampleAppointment(role), sampleActor(role), can);
  compiled.set(role, rules);
  return rules;
}

function sampleAppointment(role: Role): ActorAppointment {
  const tenantId = 'organisation';
  return { id: 'appointment', role, tenantId, organisationId: 'organisation', portfolio: 'portfolio' };
}

function sampleActor(role: Role): Actor {
  return {
    personId: 'person',
    name: 'Person',
    jobTitle: '',
    organisationId: 'organisation',
    organisationName: 'Organisation',
    tenantIds: ['organisation', 'partnership'],
    appointments: [sampleAppointment(role)],
  };
}
