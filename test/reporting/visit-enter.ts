import type { Scene } from '../journey/scene.ts';

/** What the page for many figures showed, to someone without scripts and to someone with them. */
export interface Entered {
  refused: string[];
  placed: string[];
  saved: string;
  pasted: { told: string; boxes: string[] };
  undone: string[];
  named: string;
  foreign: string[];
}

const boxes = '.gt-enter input[type="text"]';

/** The cells of a spreadsheet, pasted into the first box as a browser does it. */
const paste = (text: string): string => `{
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', ${JSON.stringify(text)});
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.querySelector(${JSON.stringify(boxes)}).dispatchEvent(event);
}`;

/** Has the first row sent as one of a period that is not owed. */
const anotherPeriod = `{
  const key = document.querySelector('input[name="rows[0][key]"]');
  key.value = key.value.replace(/ .*/, ' 2001-01-01');
}`;

/** An officer pastes cells: with scripts into a box, and without them into the field, where they are checked and saved. */
export async function visitEnter({ visitor }: Scene, measure: string, period: string): Promise<Entered> {
  const { page, checker } = visitor;
  await visitor.become('councilOfficer');
  await visitor.visit('/returns/enter');
  await checker.goto('/returns/enter');
  const values = async (of = checker): Promise<string[]> =>
    Promise.all((await of.locator(boxes).all()).map((box) => box.inputValue()));
  const told = (): Promise<string> => checker.locator('[data-paste="status"]').innerText();
  await checker.waitForLoadState('networkidle');
  await checker.evaluate(paste('1,310\t1,400\n7'));
  const pasted = { told: await told(), boxes: await values() };
  await checker.getByRole('button', { name: 'Undo the paste' }).click();
  const undone = await values();
  await checker.evaluate(paste(`${measure}\t310\t400`));
  const named = await checker.locator('#cells').inputValue();

  await page.locator('summary', { hasText: 'Paste many cells' }).click();
  await visitor
    .field('cells')
    .fill(`Measure\tPeriod\tTop\tOf\nNobody’s homes\t4\n${measure}\t${period}\t310\t400`);
  await visitor.press('Put them in the boxes');
  const refused = await visitor.problems();
  const placed = await values(page);
  await page.evaluate(anotherPeriod);
  await visitor.press('Save drafts');
  const foreign = [await page.locator('[role="alert"]').innerText(), ...(await values(page))];
  await visitor.visit('/returns/enter');
  await page.locator('summary', { hasText: 'Paste many cells' }).click();
  await visitor.field('cells').fill('310\t400');
  await visitor.press('Put them in the boxes');
  await visitor.press('Save drafts');
  const saved = `${visitor.path} ${await page.locator('.govuk-notification-banner').innerText()}`;
  return { refused, placed, saved, pasted, undone, named, foreign };
}
