const least = 10;
/** Longer ones are refused rather than cut: hashing takes time with length. */
const most = 200;

/** What is wrong with a password, or null. Length is what counts; there are no rules about kinds of characters. */
export function passwordProblem(password: string): string | null {
  if (password.length < least) return `A password has at least ${least} characters.`;
  if (password.length > most) return `A password has at most ${most} characters.`;
  return new Set(password).size < 4 ? 'Choose a password with more different characters.' : null;
}
