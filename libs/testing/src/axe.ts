import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Success criteria of WCAG 2.2, levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Only what is violated is gathered and sent: the rest would cost three times as long as the rules themselves. */
const options = { runOnly: tags, resultTypes: ['violations'], elementRef: false, selectors: false };

/** One element that breaks a rule of axe. */
export interface Violation {
  rule: string;
  html: string;
}

/** What axe finds on the page as it stands, which has JavaScript on and no frames. */
export async function violationsOn(page: Page): Promise<Violation[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(`${axe.source};0`);
  const found = await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.flatMap(
      ({ id, nodes }) => nodes.map(({ html }) => ({ rule: id, html }))))`,
  );
  return found as Violation[];
}
