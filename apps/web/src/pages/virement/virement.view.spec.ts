import { virementForms } from './virement-forms.ts';
import { virementView } from './virement.view.ts';

const act = (name: string, page: string, available: boolean) => ({
  name,
  page,
  available,
  label: name,
  whyNot: available ? null : 'Only a leader can do this.',
});

describe('virementView', () => {
  const view = virementView({
    ...({ way: [] as unknown } as Parameters<typeof virementView>[0]),
    id: 'v1',
    caseId: 'c1',
    year: 2026,
    acts: [act('reserve', 'reserve', true), act('refuse', 'refuse', true), act('approve', 'approve', false)],
  });

  it('parts what may be done from what may not, each with its address', () => {
    expect(view.may.map(({ href }) => href)).toEqual(['/cases/c1/consent', '/virements/v1/refuse']);
    expect(view.mayNot.map(({ whyNot }) => whyNot)).toEqual(['Only a leader can do this.']);
    expect(view.yearWords).toBe('2026/27');
  });

  it('has a form for every act that the API names a page for', () => {
    expect(Object.values(virementForms).map((form) => form.act)).toEqual([
      'approve',
      'refuse',
      'askReversal',
      'agreeReversal',
      'declineReversal',
      'withdrawReversal',
    ]);
  });
});
