import { parseValue as parseText } from 'graphql';
import { DateTimeScalar } from './date-time.scalar.ts';
import { DateScalar } from './date.scalar.ts';
import { PenceScalar } from './pence.scalar.ts';
import { SparklineScalar } from './sparkline.scalar.ts';

describe('Date', () => {
  it('is a day that exists', () => {
    expect(DateScalar.parseValue('2028-02-29')).toBe('2028-02-29');
    expect(DateScalar.parseLiteral(parseText('"2026-03-31"'))).toBe('2026-03-31');
    expect(DateScalar.serialize('2026-03-31')).toBe('2026-03-31');
  });

  it.each(['2026-02-29', '2026-3-1', '31/03/2026', '', 20260331, null])('refuses %j', (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow('A date is a day that exists');
  });

  it('refuses a number in a document', () => {
    expect(() => DateScalar.parseLiteral(parseText('2026'))).toThrow('A date is a day that exists');
  });
});

describe('DateTime', () => {
  it('answers in UTC, from a column or from a paper', () => {
    expect(DateTimeScalar.serialize(new Date('2026-06-01T09:00:00+01:00'))).toBe('2026-06-01T08:00:00.000Z');
    expect(DateTimeScalar.serialize('2026-06-01T08:00:00.000Z')).toBe('2026-06-01T08:00:00.000Z');
  });

  it.each(['2026-06-01', 'tomorrow', 1_780_000_000_000, null, new Date(Number.NaN)])(
    'refuses %j',
    (value) => {
      expect(() => DateTimeScalar.serialize(value)).toThrow('A date and time is written like');
    },
  );
});

describe('Pence', () => {
  it('holds more than an Int does', () => {
    expect(PenceScalar.parseValue(5_000_000_000)).toBe(5_000_000_000);
    expect(PenceScalar.parseLiteral(parseText('12500'))).toBe(12_500);
  });

  it.each([12.5, '100', Number.MAX_SAFE_INTEGER + 1, null])('refuses %j', (value) => {
    expect(() => PenceScalar.parseValue(value)).toThrow('whole number of pence');
  });
});

describe('Sparkline', () => {
  it('hands the figures through, and is never sent', () => {
    const figures = [1, null, 3];
    expect(SparklineScalar.serialize(figures)).toBe(figures);
    expect(() => SparklineScalar.parseValue(figures)).toThrow('Sparkline cannot be sent.');
  });
});
