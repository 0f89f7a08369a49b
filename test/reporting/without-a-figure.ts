import type { ReturnsScene } from './returns.scene.ts';

const june = '2026-06-01';
const kindOf = ({ kind }: { kind: string }) => kind;

/** A return that is answered by the reason why there is no figure, and by a figure later on (docs/domain.md section 4). */
export function answeredWithoutAFigure(scene: () => ReturnsScene): void {
  it('are answered by saying that no figure will come, which is signed and verified like one, and asked for no more', async () => {
    const why = { kind: 'lost', reason: 'The register was lost in a cyber attack.' } as const;
    scene().clock.set('2026-07-01T09:00:00Z');
    await scene().deliver();
    expect(await scene().one(june)).toMatchObject({ stage: 'due' });
    expect(await scene().sayMissing('councilBudget', june, why)).toMatchObject({ kind: 'notPermitted' });
    expect(await scene().sayMissing('healthOfficer', june, why)).toMatchObject({ kind: 'notFound' });
    expect(await scene().sayMissing('councilOfficer', june, { ...why, reason: ' ' })).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'missing.reason' }],
    });
    expect(await scene().sayMissing('councilOfficer', june, why, 90)).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'value' }],
    });
    expect(kindOf(await scene().sayMissing('councilOfficer', june, why))).toBe('done');
    expect(kindOf(await scene().sign('councilLead', june))).toBe('done');
    expect(await scene().one(june)).toMatchObject({ stage: 'submitted', revision: 1, overdue: false });
    expect(await scene().verify('councilLead', june)).toMatchObject({ kind: 'notPermitted' });
    expect(kindOf(await scene().verify('councilVerifier', june))).toBe('done');

    const { organisations, partnership, indicators } = scene().place;
    const stored = (tenant: string, indicator: string) =>
      scene().see<Record<string, unknown>>(
        tenant,
        `select value, status, missing_kind, missing_reason, revision from observation
          where indicator_id = $1 and period_start = $2`,
        [indicator, june],
      );
    const missing = { value: null, status: 'missing', missing_kind: why.kind, missing_reason: why.reason };
    expect(await stored(organisations.council, indicators.own.councilHome)).toEqual([
      { ...missing, revision: 1 },
    ]);
    // Nobody has a figure yet, and the other organisation is still to say: there is no total to tell of.
    expect(await stored(partnership, indicators.home)).toEqual([]);
    const kept = await scene().see(
      organisations.council,
      `select missing_kind, missing_reason from observation_revision where period_start = $1`,
      [june],
    );
    expect(kept).toEqual([{ missing_kind: why.kind, missing_reason: why.reason }]);
    scene().clock.set('2026-07-30T09:00:00Z');
    await scene().deliver();
    expect(await scene().one(june)).toMatchObject({ stage: 'verified', overdue: false });
  });

  it('take a figure that comes after all as a restatement, with a reason', async () => {
    expect(kindOf(await scene().save('councilOfficer', june, 352))).toBe('done');
    expect(await scene().sign('councilLead', june)).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'reason', message: expect.stringContaining('one without a figure') as string }],
    });
    expect(kindOf(await scene().sign('councilLead', june, 'The register was put together again.'))).toBe(
      'done',
    );
    const [own] = await scene().see<object>(
      scene().place.organisations.council,
      `select value, status, missing_kind, missing_reason, revision from observation where period_start = $1`,
      [june],
    );
    expect(own).toEqual({
      value: 88,
      status: 'restated',
      missing_kind: null,
      missing_reason: null,
      revision: 2,
    });
  });
}
