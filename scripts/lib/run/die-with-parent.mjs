// @ts-check
/**
 * Loaded into each service before its own code: when the process that looks after it is killed, the channel between
 * them closes and the service ends as if asked to, so none is left behind.
 */
if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 5_000).unref();
  });
  process.channel.unref();
}
