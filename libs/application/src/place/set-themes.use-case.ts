import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { require, runCommand, type Deps } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { FieldChecks } from './field-checks.ts';
import { recordAct } from './place-audit.ts';

export interface SetThemes {
  tenantId: string;
  /** In the order they are shown. */
  themes: { code: string; name: string }[];
}

/** The themes that a partnership groups its indicators by. */
export function setThemes(
  deps: Deps,
  actor: Actor,
  input: SetThemes,
): Promise<Outcome<{ tenantId: string }>> {
  const { tenantId, themes } = input;
  return runCommand(deps, actor, { name: 'setThemes', body: input, about: tenantId }, async (tx, now) => {
    require(authorise(actor, 'define', 'Suite', { tenantId }));
    const checks = new FieldChecks();
    themes.forEach(({ code, name }, index) => {
      checks.text(code, `themes.${index}.code`).text(name, `themes.${index}.name`);
    });
    const codes = new Set(themes.map(({ code }) => code));
    checks.unless(codes.size === themes.length, 'themes', 'Each theme has a code of its own.').refuseIfAny();
    await tx.place.addThemes(themes.map((theme, position) => ({ tenantId, ...theme, position })));
    await recordAct(tx, actor, now, { tenantId, stream: 'definitions', action: 'setThemes', after: themes });
    return { tenantId };
  });
}
