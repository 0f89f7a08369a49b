/**
 * Imported before anything else: libraries choose their fast, quiet paths by NODE_ENV as they load, and whatever is not
 * said to be development is taken for production.
 */
if (process.env.NODE_ENV !== 'development') process.env.NODE_ENV = 'production';
