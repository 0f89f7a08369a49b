/** Escapes text for SVG and HTML, in content and in attributes. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** What a chart is called, for people who cannot see it. */
export interface ChartWords {
  /** Unique on the page; ids inside the drawing begin with it. */
  readonly id: string;
  /** A few words: what is drawn. */
  readonly title: string;
  /** A sentence or two: what it shows. */
  readonly description: string;
}

/**
 * Makes the renderer's SVG fit for our pages: it scales with its column, has a name and a description,
 * holds no inline style (the content security policy refuses it) and no markers meant for a client library.
 * @param svg as `renderToSVGString` gives it.
 */
export function pageReady(svg: string, words: ChartWords): string {
  const size = /<svg width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  if (!size) throw new Error('The chart renderer gave no SVG.');
  const body = svg
    .slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
    .replaceAll(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/ (?:class|pointer-events|ecmeta_\w+|xml:space)="[^"]*"/g, '')
    .replaceAll(/ style="([^"]*)"/g, (_whole, style: string) => asAttributes(style))
    .replaceAll(/zr\d+-c/g, `${words.id}-clip`)
    .replaceAll(/(\d+\.\d)\d+/g, '$1')
    .replaceAll(/><\/(?:path|rect|circle)>/g, '/>')
    .replaceAll('\n', '');
  const { id } = words;
  return (
    `<svg class="gt-chart" viewBox="0 0 ${size[1]} ${size[2]}" role="img" focusable="false" ` +
    `aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escapeMarkup(words.title)}</title>` +
    `<desc id="${id}-desc">${escapeMarkup(words.description)}</desc>${body}</svg>`
  );
}

/** Size and weight have attributes of their own; the family comes from the stylesheet. */
function asAttributes(style: string): string {
  return style
    .split(';')
    .map((rule) => rule.split(':').map((part) => part.trim()))
    .filter(([name]) => name === 'font-size' || name === 'font-weight')
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
