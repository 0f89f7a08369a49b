/** Words that a body's name has beside the area's. */
const NOT_THE_AREA =
  /\b(?:london borough|the|council|borough|metropolitan|city|county|district|unitary|authority|royal|mbc|bc|cc|dc|partnership|of)\b/g;

/** An area's name or code in the form by which two spellings of one are told to be the same. */
export function areaKey(text: string): string {
  const small = text
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]+/g, ' ');
  return small.replace(NOT_THE_AREA, ' ').replace(/\s+/g, ' ').trim() || small.trim();
}
