/**
 * Imported before anything else: libraries choose their fast, quiet paths by NODE_ENV as they load, and whatever is not
 * said to be development or a test is taken for production.
 */
const known = ['development', 'test'];
if (!known.includes(process.env.NODE_ENV ?? '')) process.env.NODE_ENV = 'production';
