import './node-env.ts';
import { pino } from 'pino';
import { compose } from './composition.ts';
import { apiEnvironment } from './environment.ts';

/** Prints a bearer token for the person with the e-mail address given, for scripts. */
const email = process.argv[2] ?? '';
const composition = await compose(apiEnvironment(process.env), pino({ level: 'silent' }));
try {
  const token = email === '' ? null : await composition.sessions.issueToken(email);
  if (token) {
    process.stdout.write(`${token}\n`);
  } else {
    process.stderr.write(email ? `Nobody signs in as ${email}.\n` : 'Name a person by e-mail address.\n');
    process.exitCode = 1;
  }
} finally {
  await composition.close();
}
