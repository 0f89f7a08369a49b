/**
 * Rows as CSV (RFC 4180), the headings first. A cell that a spreadsheet would take for a formula is disarmed with an
 * apostrophe; a plain negative number stays one.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(text: string): string {
  const disarmed = /^\s*[=+@\t\r]|^\s*-(?!\d+(\.\d+)?$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(disarmed) ? `"${disarmed.replaceAll('"', '""')}"` : disarmed;
}
