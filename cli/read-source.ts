// A file on the command line as text: HTML and plain text as they stand, in whatever encoding, PDF and Word as the extension
// reads them. Offsets of what is found then count in that text.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BroughtFailure } from '../data/documents/brought-text.ts';
import { decodeText } from '../data/documents/decode-text.ts';
import { detectKind } from '../data/documents/detect-kind.ts';
import { readBrought } from '../data/documents/read-brought.ts';

const TABLES = fileURLToPath(new URL('../node_modules/pdfjs-dist/cmaps/', import.meta.url));

/**
 * Reads a file.
 * @param file a path, or a file descriptor
 * @throws Error where there is no such file, or where it holds no text that can be read
 */
export async function readSource(file: string | number): Promise<string> {
  const bytes = readFileSync(file);
  const detected = detectKind(bytes);
  if ('kind' in detected && detected.kind === 'text') {
    const decoded = decodeText(bytes);
    // UTF-8 is given as it stands, with its mark where it has one: offsets count from there. So is what is no known encoding.
    return decoded && decoded.encoding !== 'utf-8' ? decoded.text : bytes.toString('utf8');
  }
  const result = await readBrought(
    { name: String(file), bytes },
    { signal: new AbortController().signal, onProgress: () => {}, pdf: { worker: '', tables: TABLES } },
  );
  if ('failure' in result) throw new Error(toWords(result));
  return result.text;
}

function toWords(failure: BroughtFailure): string {
  switch (failure.failure) {
    case 'scanned':
      return `its ${failure.pages} pages are pictures without text`;
    case 'encrypted':
      return 'it is protected by a password';
    case 'broken':
      return `the ${failure.kind} file is damaged`;
    case 'foreign':
      return `cannot read this kind of file (${failure.kind}): text, HTML, PDF and .docx can be read`;
    default:
      return `cannot be read (${failure.failure})`;
  }
}
