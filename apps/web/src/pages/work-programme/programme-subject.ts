import type { Page } from '../../shell/page.ts';
import { found } from '../case-form/case-form.ts';
import { indicatorForScrutiny, recommendationForScrutiny } from './work-programme.query.ts';

/** What is to go on the programme where it is no matter in words: the field that names it, and what it is called. */
export interface ProgrammeSubject {
  readonly field: 'indicatorId' | 'recommendationId';
  readonly id: string;
  readonly title: string;
  readonly partnershipId: string;
  /** Its own page, to go back to. */
  readonly href: string;
}

/** The measure or the recommendation that an address or a form names; null for neither. @throws NothingHere */
export async function programmeSubject(
  page: Page,
  { indicatorId, recommendationId }: { indicatorId: string | null; recommendationId: string | null },
): Promise<ProgrammeSubject | null> {
  if (indicatorId) {
    const indicator = found((await page.ask(indicatorForScrutiny, { id: indicatorId })).indicator);
    // Scrutiny's programme is a partnership's; an organisation's own measure is not on it.
    const { id: partnershipId } = found(indicator.partnership);
    const { id, title } = indicator;
    return { field: 'indicatorId', id, title, partnershipId, href: `/indicators/${id}` };
  }
  if (recommendationId) {
    const asked = await page.ask(recommendationForScrutiny, { id: recommendationId });
    const { id, number, aboutTitle, partnership } = found(asked.recommendation);
    const title = `Recommendation ${number}: ${aboutTitle}`;
    return {
      field: 'recommendationId',
      id,
      title,
      partnershipId: partnership.id,
      href: `/recommendations/${id}`,
    };
  }
  return null;
}
