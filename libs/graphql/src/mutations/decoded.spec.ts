import { encodeId } from '#read-models/global-id';
import { optionalUuid, uuidOf } from './decoded.ts';

const tenant = '0192f0c1-0000-7000-8000-000000000001';
const row = '0192f0c1-0000-7000-8000-000000000002';
const nothing = '00000000-0000-0000-0000-000000000000';

describe('ids inside inputs', () => {
  it('become the uuid they hold', () => {
    expect(uuidOf('Question', encodeId('Question', tenant, row))).toBe(row);
  });

  it('become the uuid of nothing when they are of another type or no id at all', () => {
    expect(uuidOf('Question', encodeId('Milestone', tenant, row))).toBe(nothing);
    expect(uuidOf('Question', 'x')).toBe(nothing);
    expect(optionalUuid('PlanAction', 'x')).toBe(nothing);
  });

  it('are left out only when they were', () => {
    expect(optionalUuid('PlanAction', undefined)).toBeNull();
    expect(optionalUuid('PlanAction', '')).toBeNull();
    expect(optionalUuid('PlanAction', encodeId('PlanAction', tenant, row))).toBe(row);
  });
});
