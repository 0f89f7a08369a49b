// @ts-check
/** A circumstance the person at the keyboard can put right; its message is the one line they are shown. */
export class Trouble extends Error {}

/**
 * The system's or the database's code of an error ('ENOSPC', '28P01'…), '' when it has none.
 *
 * @param {unknown} error
 */
export function codeOf(error) {
  return String(Object(error).code ?? '');
}

/**
 * Turns what the file system says about the data folder into one clear line.
 *
 * @param {unknown} error what was thrown
 * @param {string} folder the folder being written
 * @returns {unknown} a Trouble when the cause is known, else the error as it came
 */
export function explainFolderError(error, folder) {
  const code = codeOf(error);
  const text = String(Object(error).message ?? error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || /no space left on device/i.test(text)) {
    return new Trouble(`The disk that holds ${folder} is full. Free some space, then start again.`);
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code)) {
    return new Trouble(
      `The data folder ${folder} cannot be written. Set DATA_DIR to a folder this user may write to.`,
    );
  }
  return error;
}
