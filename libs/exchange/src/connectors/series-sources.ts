import type { SeriesSource } from '#application/ports/series-source';
import { ExploreLocalStatistics } from './explore-local-statistics.ts';
import { LgInform } from './lg-inform.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const KINDS: Readonly<Record<string, (base: URL, env: Environment) => SeriesSource>> = {
  'explore-local-statistics': (base) => new ExploreLocalStatistics(base),
  'lg-inform': (base, env) => {
    const key = env.LG_INFORM_KEY?.trim();
    if (!key) throw new Error('LG_INFORM_KEY must have the key that LG Inform gave you.');
    return new LgInform(base, key);
  },
};

/**
 * The sources that the operator connects, each named with the one address at which it may be asked: SERIES_SOURCES, such
 * as `lg-inform=https://webservices.esd.org.uk`, with blanks between. None unless set.
 *
 * @throws Error naming the variable that is wrong
 */
export function seriesSources(env: Environment): SeriesSource[] {
  const said = env.SERIES_SOURCES?.split(/[\s,]+/).filter(Boolean) ?? [];
  return said.map((one) => {
    const [code = '', address = ''] = one.split(/=(.*)/s);
    const make = KINDS[code];
    if (!make)
      throw new Error(`SERIES_SOURCES names “${code}”; it may name ${Object.keys(KINDS).join(', ')}.`);
    const base = URL.canParse(address) ? new URL(address) : null;
    if (base?.protocol !== 'https:' || base.username || base.search || base.hash)
      throw new Error(`SERIES_SOURCES must give ${code} an address that starts with https://.`);
    return make(base, env);
  });
}
