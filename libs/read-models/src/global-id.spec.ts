import fc from 'fast-check';
import { decodeId, encodeId, ID_TYPES, readId, typeOfId } from './global-id.ts';

const tenant = '0192f0c1-0000-7000-8000-000000000001';
const row = '0192f0c1-0000-7000-8000-000000000002';

describe('opaque ids', () => {
  it('say what they were made of, for every type', () => {
    for (const type of ID_TYPES) {
      const id = encodeId(type, tenant, row);
      expect(readId(id)).toEqual({ type, tenantId: tenant, id: row });
      expect(decodeId(type, id)).toEqual({ type, tenantId: tenant, id: row });
      expect(id).toMatch(/^[\w-]+$/);
    }
  });

  it('come back for any pair of uuids', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (tenantId, id) => {
        expect(readId(encodeId('Indicator', tenantId, id))).toEqual({ type: 'Indicator', tenantId, id });
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['words', 'no such id'],
    ['another type', encodeId('Suite', tenant, row)],
    ['an unknown type', Buffer.from(`Secret:${tenant}:${row}`).toString('base64url')],
    ['a part too few', Buffer.from(`Indicator:${row}`).toString('base64url')],
    ['a part too many', Buffer.from(`Indicator:${tenant}:${row}:x`).toString('base64url')],
    ['parts that are not uuids', Buffer.from('Indicator:1:2').toString('base64url')],
    ['padding that was never written', `${encodeId('Indicator', tenant, row)}=`],
    ['characters that decoding skips', `${encodeId('Indicator', tenant, row)}\n`],
    ['a text of a megabyte', 'A'.repeat(1_000_000)],
  ])('read %s as nothing', (_, text) => {
    expect(decodeId('Indicator', text)).toBeNull();
  });

  it('never throw, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(readId(text)).toBeNull()));
  });

  it('name a type of the schema only for what can be fetched by id', () => {
    expect(typeOfId(encodeId('ImprovementCase', tenant, row))).toBe('ImprovementCase');
    expect(typeOfId(encodeId('ShiftLeg', tenant, row))).toBeNull();
    expect(typeOfId('nonsense')).toBeNull();
  });
});
