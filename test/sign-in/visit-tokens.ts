import type { Visitor } from '../support/visitor.ts';

const here = '/account/tokens';

/** Makes a token as the administrator and looks at every page of tokens, at both widths. */
export async function visitTokens(visitor: Visitor, council: string): Promise<void> {
  await visitor.page.goto(`${here}/make`);
  await visitor.check(`${here}/make`);
  await visitor.page.getByLabel('What to call it').fill('Dashboard');
  await visitor.page.getByLabel('Read', { exact: true }).check();
  await visitor.press('Make the token');
  expect(await visitor.heading()).toBe('The token “Dashboard”');
  for (const path of [here, `/organisations/${council}/tokens`])
    expect([path, await visitor.visit(path)]).toEqual([path, 200]);
}
