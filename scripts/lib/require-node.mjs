// @ts-check
/** Imported first by every script: says in one line what is wrong with a Node too old to run them. */
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(`Goldthread needs Node 20 or later to start; this is Node ${process.versions.node}.`);
  process.exit(1);
}
