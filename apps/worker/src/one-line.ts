/** What went wrong in one line, for a person; the message of each cause where the outer one says nothing. */
export function oneLine(error: unknown): string {
  if (error instanceof AggregateError && !error.message) return error.errors.map(oneLine).join('; ');
  const message = error instanceof Error ? error.message || error.name : String(error);
  return message.replace(/\s+/g, ' ').trim();
}
