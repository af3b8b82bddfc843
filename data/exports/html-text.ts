// HTML out of text of any origin: every piece is escaped as it goes in, so that a sheet can hold no markup but its own.

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that no HTML text may hold, and marks that turn the direction of what follows. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Bidi_Control}\ufffe\uffff]/gu;

/** Markup, as against text. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Piece = Markup | string | number | null | false | undefined | readonly Piece[];

/** A template whose text is escaped; markup made by another template goes in as it is. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(strings.map((part, at) => part + toSource(pieces[at])).join(''));
}

function toSource(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.source;
  if (typeof piece === 'object') return piece.map(toSource).join('');
  return escapeText(String(piece));
}

/** Text for an element or a quoted attribute. Line ends stay, other control characters go. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNFIT, (char) => (char === '\n' ? char : char === '\t' ? ' ' : ''))
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
