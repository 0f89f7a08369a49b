import fc from 'fast-check';
import { isUuid, uuidv7 } from './ids.ts';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const millis = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe('uuidv7', () => {
  it('gives the example of RFC 9562, appendix A.6', () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidv7(new Date(0x017f22e279b0), random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('always has version 7, the variant of the RFC, and the moment in front', () => {
    fc.assert(
      fc.property(millis, bytes, (at, random) => {
        const id = uuidv7(new Date(at), random);
        expect(isUuid(id)).toBe(true);
        expect(id).toMatch(/^.{14}7.{4}[89ab]/);
        expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at);
      }),
    );
  });

  it('sorts by moment', () => {
    fc.assert(
      fc.property(millis, millis, bytes, bytes, (a, b, x, y) => {
        fc.pre(a < b);
        expect(uuidv7(new Date(a), x) < uuidv7(new Date(b), y)).toBe(true);
      }),
    );
  });

  it('refuses too few random bytes and a moment before 1970', () => {
    expect(() => uuidv7(new Date(0), new Uint8Array(9))).toThrow(RangeError);
    expect(() => uuidv7(new Date(-1), new Uint8Array(10))).toThrow(RangeError);
  });
});

describe('isUuid', () => {
  it.each(['', 'not-an-id', '017f22e2-79b0-7cc3-98c4-dc0c0c07398', '017f22e279b07cc398c4dc0c0c07398f'])(
    'refuses %p',
    (text) => expect(isUuid(text)).toBe(false),
  );
});
