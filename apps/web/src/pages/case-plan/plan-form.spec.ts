import { readPlan } from './plan-input.ts';
import { changeRows, rowName, withoutBlankRows, withRoomToType } from './plan-rows.ts';
import { newTypedPlan, typedFromPlan } from './typed-from-plan.ts';
import { council, draft, housing, wholeBody } from './testing/sample-plan.ts';
import { readTypedPlan } from './typed-plan.ts';

describe('readTypedPlan', () => {
  it('reads rows, rows within rows and dates in three parts, as text', () => {
    const typed = readTypedPlan(wholeBody());
    expect(typed.actions).toHaveLength(2);
    expect(typed.actions[0]?.milestones).toEqual([
      { id: '', title: 'Crews briefed', due: { day: '18', month: '12', year: '2026' } },
    ]);
    expect(typed.resourcesAsked[0]?.amount).toBe('12,500');
    expect(typed.trajectory[0]).toEqual({ date: { day: '31', month: '3', year: '2027' }, value: '54' });
  });

  it('keeps what is wrong as it was typed', () => {
    const typed = readTypedPlan({
      ...wholeBody(),
      'resourcesAsked.0.amount': 'lots',
      'backOnTrack.month': 'soon',
    });
    expect(typed.resourcesAsked[0]?.amount).toBe('lots');
    expect(typed.backOnTrack.month).toBe('soon');
  });
});

describe('readPlan', () => {
  it('turns a whole plan into what the API takes', () => {
    const { content, problems } = readPlan(readTypedPlan(wholeBody()), 'whole');
    expect(problems).toEqual([]);
    expect(content.actions[0]).toEqual({
      id: null,
      title: 'Tag contaminated bins',
      organisationId: council.id,
      person: 'Collections manager',
      starts: '2026-12-01',
      due: '2027-03-31',
      milestones: [{ id: null, title: 'Crews briefed', due: '2026-12-18' }],
    });
    expect(content.resourcesAsked).toEqual([
      {
        fromOrganisationId: council.id,
        fromHeading: 'Street cleansing',
        toOrganisationId: housing.id,
        toHeading: 'Estate services',
        amount: 1_250_000,
        unit: 'GBP',
        year: 2026,
      },
    ]);
    expect(content).toMatchObject({ backOnTrack: '2027-09-30', criteriaPointsAfter: 3, reason: null });
  });

  it('asks of a whole plan what a draft may leave open', () => {
    const empty = withoutBlankRows(newTypedPlan(''));
    expect(readPlan(empty, 'draft').problems).toEqual([]);
    const fields = readPlan(empty, 'whole').problems.map(({ field }) => field);
    expect(fields).toEqual([
      'causes',
      'actions.0.title',
      'backOnTrack.day',
      'criteriaRule',
      'criteriaPointsAfter',
      'impactEqualities',
      'impactSustainability',
      'impactEfficiency',
      'impactServices',
      'impactPartners',
      'consulted',
      'risks',
    ]);
  });

  it('wants a milestone in every action of a whole plan', () => {
    const body = { ...wholeBody(), 'actions.0.milestones.0.title': '', 'actions.0.milestones.0.due.day': '' };
    const typed = withoutBlankRows(
      readTypedPlan({
        ...body,
        'actions.0.milestones.0.due.month': '',
        'actions.0.milestones.0.due.year': '',
      }),
    );
    expect(readPlan(typed, 'whole').problems.map(({ field }) => field)).toEqual(['actions.0.milestones']);
  });

  it('refuses a date or an amount that cannot be read, in a draft too, at its row', () => {
    const body = {
      ...wholeBody(),
      'actions.1.due.month': '',
      'resourcesAsked.0.amount': 'lots',
      'trajectory.0.value': '',
    };
    const fields = readPlan(readTypedPlan(body), 'draft').problems.map(({ field }) => field);
    expect(fields).toEqual(['actions.1.due.month', 'trajectory.0.value', 'resourcesAsked.0.amount']);
  });
});

describe('rows', () => {
  const typed = readTypedPlan(wholeBody());

  it('are added at the end, and the new one is shown', () => {
    const added = changeRows(typed, 'add:actions');
    expect(added?.plan.actions).toHaveLength(3);
    expect(added?.plan.actions[0]).toEqual(typed.actions[0]);
    expect(added?.show).toBe('actions.2');
    expect(changeRows(typed, 'add:actions.1.milestones')?.plan.actions[1]?.milestones).toHaveLength(2);
    expect(changeRows(typed, 'add:trajectory')?.plan.trajectory).toHaveLength(2);
    expect(changeRows(typed, 'add:resourcesAsked')?.plan.resourcesAsked).toHaveLength(2);
  });

  it('are taken away alone', () => {
    expect(changeRows(typed, 'remove:actions.0')?.plan.actions).toEqual([typed.actions[1]]);
    expect(changeRows(typed, 'remove:actions.0.milestones.0')?.plan.actions[0]?.milestones).toEqual([]);
    expect(changeRows(typed, 'remove:resourcesAsked.0')?.plan.resourcesAsked).toEqual([]);
  });

  it('do not change for any other button, or a row that is not there', () => {
    for (const button of [
      'save',
      'submit',
      '',
      'add:risks',
      'add:actions.9.milestones',
      'remove:__proto__',
    ]) {
      expect(changeRows(typed, button)).toBeNull();
    }
  });

  it('are never more than the form takes', () => {
    let plan = typed;
    for (let press = 0; press < 30; press += 1) plan = changeRows(plan, 'add:actions')?.plan ?? plan;
    expect(plan.actions).toHaveLength(20);
  });

  it('left blank are dropped before sending, and come back to type in', () => {
    const { actions, trajectory } = withoutBlankRows(changeRows(typed, 'add:actions')?.plan ?? typed);
    expect([actions.length, trajectory.length]).toEqual([2, 1]);
    const shown = withRoomToType(withoutBlankRows(newTypedPlan('')));
    expect([shown.actions.length, shown.actions[0]?.milestones.length, shown.trajectory.length]).toEqual([
      1, 1, 1,
    ]);
  });

  it('are named in the summary of problems', () => {
    expect(rowName('actions.1.due.day')).toBe('Action 2');
    expect(rowName('actions.1.milestones.0.title')).toBe('Action 2, milestone 1');
    expect(rowName('resourcesAsked.0.amount')).toBe('Resource 1');
    expect(rowName('causes')).toBe('');
  });
});

describe('typedFromPlan', () => {
  it('shows a saved draft so that sending it again says the same, with what is open left blank', () => {
    const typed = typedFromPlan(draft());
    expect(typed.actions[0]).toMatchObject({ organisationId: '', starts: { day: '', month: '', year: '' } });
    expect(typed.resourcesAsked[0]?.amount).toBe('1,250.50');
    const { content, problems } = readPlan(typed, 'draft');
    expect(problems).toEqual([]);
    expect(content.actions[0]).toMatchObject({
      id: 'a1',
      title: 'Tag bins',
      organisationId: null,
      due: '2027-03-31',
    });
    expect(content.resourcesAsked[0]?.amount).toBe(125_050);
    expect(content.criteriaRule).toBeNull();
  });
});
