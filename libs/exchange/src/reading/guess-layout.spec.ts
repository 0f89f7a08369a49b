import { guessLayout } from './guess-layout.ts';

/** Headings and a row or two of files as publishers have them; the figures are made up. */
const rolesOf = (...lines: string[]): Record<string, string> => {
  const { names, roles } = guessLayout(lines.map((line) => line.split(';')));
  return Object.fromEntries(
    names.flatMap((name, index) => (roles[index] === 'leaveOut' ? [] : [[name, roles[index] ?? '']])),
  );
};

describe('what the columns of a file are taken for', () => {
  it('takes the figure that is called the indicator, its two numbers, and no averages beside it', () => {
    const found = rolesOf(
      ';Code;LocalAuthority;Year;LA_IndicatorReal;LA_Numerator_real;LA_Den_Real;Scotland_Indicator_Real;FamilyGroup',
      '0;C&L01;Aberdeen City;2010-11;0.43;830.9;1922292;4.63;Urban',
      '1;C&L01;Aberdeen City;2011-12;0.97;1992.1;2045051;4.14;Urban',
    );
    expect(found).toEqual({
      Code: 'series',
      LocalAuthority: 'areaName',
      Year: 'period',
      LA_IndicatorReal: 'value',
      LA_Numerator_real: 'numerator',
      LA_Den_Real: 'denominator',
    });
  });

  it('takes a number of the indicator for no figure', () => {
    const lines = ['Indicator id;Area;Year;Count', '108;York;2021;7', '108;York;2022;8'];
    expect(rolesOf(...lines)).toEqual({
      'Indicator id': 'series',
      Area: 'areaName',
      Year: 'period',
      Count: 'value',
    });
  });

  it('takes each of several columns of figures, and what tells two of one period apart', () => {
    expect(
      rolesOf(
        'area_code;area_name;period;indicator;measure;value_ulev;value_all',
        'E06000055;Bedford;2022-12-31;Vehicles;Frequency;27;1163',
        'E08000002;Bury;2022-12-31;Vehicles;Frequency;20;1170',
      ),
    ).toMatchObject({ indicator: 'series', value_ulev: 'value', value_all: 'value' });
    expect(
      rolesOf(
        'area_code;period;indicator;value;inequality',
        'E92000001;2015 - 17;Life expectancy;79.5;Male',
        'E92000001;2015 - 17;Life expectancy;83.1;Female',
      ),
    ).toMatchObject({ indicator: 'series', inequality: 'series', value: 'value' });
  });
});
