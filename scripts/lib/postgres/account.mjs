// @ts-check
import { readFileSync, statSync } from 'node:fs';
import { Trouble } from '../trouble.mjs';

/**
 * PostgreSQL refuses to run as root. The account that runs it instead: whoever already owns the cluster's folder,
 * else `postgres`, else `nobody`. No account is created: the machine stays as it was.
 *
 * @param {string} folder the cluster's folder, which may not exist yet
 * @returns {{ uid: number, gid: number } | undefined} undefined when this process is not root
 */
export function unprivilegedAccount(folder) {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(folder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    const account = findAccount(name);
    if (account) return account;
  }
  throw new Trouble(
    'PostgreSQL refuses to run as root and there is no account "postgres" or "nobody" to run it. Start Goldthread as another user.',
  );
}

/** @param {string} name */
function findAccount(name) {
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [login, , uid, gid] = line.split(':');
    if (login === name) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}
