// Reads what a person brings, whatever it is: looks at the bytes, takes the reader for their kind, loaded only then, and
// gives text, one paragraph a line, or what is wrong. It never throws.

import {
  type BringOptions,
  type BroughtFailure,
  type BroughtText,
  MAX_CHARS,
  MAX_FILE_BYTES,
} from './brought-text.ts';
import { decodeText } from './decode-text.ts';
import { detectKind } from './detect-kind.ts';
import { isHtml, readHtmlText } from './html-text.ts';
import { readMarkdown, tidyLines } from './text-lines.ts';

export interface BroughtFile {
  name: string;
  bytes: Uint8Array;
}

/** A saved page may carry its pictures as text, many times as long as what is read of it. */
const MAX_SOURCE_CHARS = 20 * MAX_CHARS;
const BYTES_PER_MEGABYTE = 1_000_000;
/** Bytes that are no text hold zeros; a text in an encoding that is unknown here holds none. */
const ZERO_SAMPLE_BYTES = 4096;

/** Reads a file. */
export async function readBrought(
  { name, bytes }: BroughtFile,
  options: BringOptions,
): Promise<BroughtText | BroughtFailure> {
  if (bytes.length === 0) return { failure: 'empty' };
  if (bytes.length > MAX_FILE_BYTES)
    return { failure: 'too-large', limitMegabytes: MAX_FILE_BYTES / BYTES_PER_MEGABYTE };
  const detected = detectKind(bytes);
  if ('foreign' in detected) return { failure: 'foreign', kind: detected.foreign };
  if ('encrypted' in detected) return { failure: 'encrypted' };
  if ('broken' in detected) return { failure: 'broken', kind: detected.broken };
  const { kind } = detected;
  if (kind === 'text') return readText(name, bytes);
  const text = kind === 'pdf' ? await readAsPdf(bytes, options) : await readAsDocx(bytes, options);
  return typeof text === 'string' ? toBrought({ kind, text, encoding: null }) : text;
}

/** Reads what was pasted. `html` is what the clipboard holds beside its text, "" where it holds none. */
export function readPasted({ text, html }: { text: string; html: string }): BroughtText | BroughtFailure {
  const source = html === '' ? text : html;
  if (html !== '' || isHtml(text)) return toBrought(fromHtml(source, null));
  return toBrought({ kind: 'text', text, encoding: null });
}

async function readAsPdf(bytes: Uint8Array, options: BringOptions): Promise<string | BroughtFailure> {
  const { readPdf } = await import('./read-pdf.ts');
  return readPdf(bytes, options);
}

async function readAsDocx(bytes: Uint8Array, options: BringOptions): Promise<string | BroughtFailure> {
  const { readDocx } = await import('./read-docx.ts');
  return readDocx(bytes, options);
}

function readText(name: string, bytes: Uint8Array): BroughtText | BroughtFailure {
  const decoded = decodeText(bytes);
  if (!decoded) {
    const isBinary = bytes.subarray(0, ZERO_SAMPLE_BYTES).includes(0);
    return isBinary ? { failure: 'foreign', kind: 'unknown' } : { failure: 'encoding' };
  }
  const { text, encoding } = decoded;
  if (text.length > MAX_SOURCE_CHARS) return { failure: 'too-long', limitChars: MAX_CHARS };
  if (isHtml(text)) return toBrought(fromHtml(text, encoding));
  const isMarkdown = /\.(?:md|markdown)$/i.test(name);
  return toBrought({ kind: 'text', text: isMarkdown ? readMarkdown(text) : text, encoding });
}

function fromHtml(source: string, encoding: string | null): BroughtText {
  return { kind: 'html', text: readHtmlText(source).text, encoding };
}

function toBrought(brought: BroughtText): BroughtText | BroughtFailure {
  const text = tidyLines(brought.text);
  if (text === '') return { failure: 'empty' };
  if (text.length > MAX_CHARS) return { failure: 'too-long', limitChars: MAX_CHARS };
  return { ...brought, text };
}
