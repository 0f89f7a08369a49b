// @ts-check
/**
 * What each process is told, and nothing more: only the set-up knows the owner's address, only the API can sign people
 * in, and the pages reach no database.
 *
 * @param {object} facts
 * @param {import('./settings.mjs').Settings} facts.settings
 * @param {import('./embedded-database.mjs').Database['urls']} facts.urls
 * @param {NodeJS.ProcessEnv} facts.env
 */
export function serviceEnvironments({ settings, urls, env }) {
  const inherited = Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(DATABASE_|PG[A-Z]+$|npm_|LG_INFORM_KEY$)/.test(name)),
  );
  const common = {
    NODE_ENV: env.NODE_ENV || 'production',
    HOST: settings.host,
    API_PORT: String(settings.apiPort),
    PORT: String(settings.port),
    API_URL: `http://${settings.reachableHost}:${settings.apiPort}/graphql`,
    DATA_DIR: settings.dataDir,
  };
  const api = {
    ...common,
    DATABASE_API_URL: urls.api,
    DATABASE_SIGNIN_URL: urls.signin,
    DATABASE_PUBLIC_URL: urls.public,
  };
  const worker = { ...common, DATABASE_WORKER_URL: urls.worker };
  const web = common;
  const setup = {
    ...api,
    ...worker,
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_KIND: settings.databaseUrl ? 'outside' : 'embedded',
  };
  const key = env.LG_INFORM_KEY ? { LG_INFORM_KEY: env.LG_INFORM_KEY } : undefined;
  const whole = (/** @type {Record<string, string>} */ own) => ({ ...inherited, ...own });
  return {
    api: whole({ ...api, ...key }),
    worker: whole(worker),
    web: whole(web),
    setup: whole(setup),
    apiOwn: api,
  };
}
