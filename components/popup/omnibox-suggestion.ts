// What the address bar lists under the keyword: an indicator with what matched marked, and its figures. Chrome reads
// descriptions as XML, Firefox as plain text.

import type { Span } from '../../claims/claim.ts';
import type { SearchHit } from '../../data/search.ts';
import { type Language, toWords } from '../translate.ts';
import { type ResultColumns, toResultCells } from './result-cells.ts';

/** As the browser's omnibox takes it. */
export interface OmniboxSuggestion {
  /** What stands in the address bar once it is chosen. */
  content: string;
  description: string;
}

export type SuggestionMarkup = 'xml' | 'plain';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Control characters and halves of surrogate pairs are no XML, whatever they are written as. */
const NO_XML = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Any text, to stand in a description. */
export function toDescription(text: string, markup: SuggestionMarkup): string {
  const plain = text.replace(NO_XML, ' ');
  return markup === 'xml' ? plain.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '') : plain;
}

/** Text with the spans marked as matches. */
function toMarked(text: string, spans: readonly Span[], markup: SuggestionMarkup): string {
  if (markup === 'plain') return toDescription(text, markup);
  const pieces = spans.map(({ start, end }, nth) => {
    const before = text.slice(spans[nth - 1]?.end ?? 0, start);
    return `${toDescription(before, markup)}<match>${toDescription(text.slice(start, end), markup)}</match>`;
  });
  return pieces.join('') + toDescription(text.slice(spans.at(-1)?.end ?? 0), markup);
}

/** "<match>充电</match>桩 <dim>— 2024 350 套 · 2025 目标 200 个</dim>"; years without a figure are left out. */
export function toSuggestion(
  { entry, marks }: SearchHit,
  columns: ResultColumns,
  language: Language,
  markup: SuggestionMarkup,
): OmniboxSuggestion {
  const name = toWords(entry.name, language);
  const figures = toResultCells(entry, columns, language)
    .filter(({ tone }) => tone !== 'missing')
    .map(({ label, numeral, unit }) => [label, numeral, unit].filter(Boolean).join(' '))
    .join(' · ');
  const marked = toMarked(name, marks[language.locale], markup);
  const beside = toDescription(`— ${figures}`, markup);
  if (figures === '') return { content: name, description: marked };
  return { content: name, description: `${marked} ${markup === 'xml' ? `<dim>${beside}</dim>` : beside}` };
}
