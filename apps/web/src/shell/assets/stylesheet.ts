/**
 * Takes from a ready-made stylesheet what a council's own service may not or need not use: the licensed
 * typeface of GOV.UK (Arial stands in everywhere) and addresses that assume a fixed assets folder.
 * @param css the text of a prebuilt stylesheet.
 */
export function withoutHouseFont(css: string): string {
  return css
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    .replaceAll(/(["']?)GDS Transport\1\s*,\s*arial/gi, 'Arial,Helvetica')
    .replaceAll('url(/assets/images/', 'url(./images/')
    .replaceAll(/\/\*# sourceMappingURL=[^*]*\*\//g, '');
}
