/**
 * Steps of one story as tests, each standing on the one before: once one has failed, the rest say only that the story
 * broke off, so that the first failure is the one that is read.
 */
export function inOrder(): (work: () => Promise<void>) => Promise<void> {
  let broken = false;
  return async (work) => {
    if (broken) throw new Error('The story broke off at an earlier step.');
    broken = true;
    await work();
    broken = false;
  };
}
