import { SignInNeeded } from '../../shell/api/api-errors.ts';
import type { Page } from '../../shell/page.ts';
import { reader } from './help.query.ts';

/** Fills the header for someone signed in; for anyone else the page stands by itself. */
export async function greet(page: Page): Promise<void> {
  if (!page.hasSession) return;
  try {
    await page.ask(reader, {});
  } catch (error) {
    if (!(error instanceof SignInNeeded)) throw error;
  }
}
