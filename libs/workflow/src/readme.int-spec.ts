import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { setup } from 'xstate';
import { createHostDatabase, newId } from './host/host.fixture.ts';
import type { HostDatabase } from './host/host.fixture.ts';
import { WorkflowHost } from './host/workflow.host.ts';
import { machineEntry } from './pure/machine.entry.ts';
import type { MachineEntry } from './pure/machine.entry.ts';
import { MachineRegistry } from './pure/machine.registry.ts';

/** The code of the README, in its order, as it stands there. */
const file = path.resolve(import.meta.dirname, '../README.md');
const blocks = [...readFileSync(file, 'utf8').matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);

/** Runs a block with these names in scope, and gives the value of one it declares. */
async function runBlock(code: string, scope: Record<string, unknown>, answer: string): Promise<unknown> {
  const { outputText, diagnostics } = ts.transpileModule(`${code}\nreturn ${answer};`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    reportDiagnostics: true,
  });
  expect(diagnostics?.filter(({ code: number }) => number !== 1108)).toEqual([]);
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  const run = AsyncFunction(...Object.keys(scope), outputText) as (...values: unknown[]) => Promise<unknown>;
  return run(...Object.values(scope));
}

describe('the code of the README', () => {
  let db: HostDatabase;
  beforeAll(async () => {
    db = await createHostDatabase();
  });
  afterAll(() => db.drop());

  it('is a machine and a program that runs it to where it says', async () => {
    const [machine = '', program = ''] = blocks;
    const loan = (await runBlock(machine, { setup, machineEntry }, 'loan')) as MachineEntry;
    await db.installEdges(new MachineRegistry([loan]));
    const tenantId = newId();
    const posted: unknown[] = [];
    const at = new Date('2026-03-02T09:00:00Z');
    const answer = await db.inTenant(tenantId, (sql) =>
      runBlock(
        program,
        {
          ...{
            MachineRegistry,
            WorkflowHost,
            loan,
            sql,
            tenantId,
            id: newId(),
            at,
            actor: { role: 'reader' },
          },
          ...{ uuidv7: newId, transact: db.transact, post: (payload: unknown) => void posted.push(payload) },
          // The schema is there; the owner has installed the edges.
          ...{ workflowSchemaSteps: [], installEdges: async () => undefined },
        },
        'answer',
      ),
    );
    expect(answer).toMatchObject({ kind: 'moved', from: 'asked', instance: { state: 'lent', version: 2 } });
    await new WorkflowHost(new MachineRegistry([loan]), { newId }).deliverDue(db.transact, {
      now: new Date('2026-03-30T09:00:00Z'),
      handlers: { write: async (_, effect) => void posted.push(effect.payload['to']) },
    });
    expect(posted).toEqual(['A. Reader']);
  });
});
