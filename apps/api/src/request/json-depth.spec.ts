import { refuseDeepJson, TooDeep } from './json-depth.ts';

const look = (text: string) => (): void =>
  refuseDeepJson(3)(undefined, undefined, new TextEncoder().encode(text));

describe('the depth of a body', () => {
  it('is counted over lists and objects alike', () => {
    expect(look('{"a":[{"b":1}],"c":[{}]}')).not.toThrow();
    expect(look('{"a":[{"b":[]}]}')).toThrow(TooDeep);
    expect(look('['.repeat(100_000))).toThrow("A request's body may be 3 levels deep.");
  });

  it('leaves what stands in texts alone, quotes and backslashes in them too', () => {
    expect(look('{"a":"[[[[[{{{{"}')).not.toThrow();
    expect(look('{"a":"\\"[[[[\\\\","b":"é[[[["}')).not.toThrow();
    expect(look('{"a":"\\\\","b":[[[]]]}')).toThrow(TooDeep);
  });

  it('has nothing to say about a body that breaks off or closes more than it opened', () => {
    expect(look(']]]{"a":')).not.toThrow();
    expect(look('"')).not.toThrow();
  });
});
