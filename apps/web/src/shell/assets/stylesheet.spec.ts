import { AssetStore } from './asset-store.ts';
import { withoutHouseFont } from './stylesheet.ts';

describe('the stylesheet', () => {
  it('drops the licensed typeface and its files', () => {
    const css =
      '@font-face{font-family:GDS Transport;src:url(/assets/fonts/a.woff2)}p{font-family:GDS Transport,arial,sans-serif}';
    expect(withoutHouseFont(css)).toBe('p{font-family:Arial,Helvetica,sans-serif}');
  });

  it('as served mentions neither the typeface nor any font file', () => {
    const css = new AssetStore().find('goldthread.css')?.plain.toString() ?? '';
    expect(css.length).toBeGreaterThan(100_000);
    expect(css).not.toMatch(/Transport|@font-face|\.woff/);
    expect(css).not.toContain('url(/assets/');
  });
});
