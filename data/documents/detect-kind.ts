// What a file is, by its first bytes: names lie, and the reader for one kind only breaks on another.

import type { BroughtKind, ForeignKind } from './brought-text.ts';
import { readZipDirectory } from './zip-directory.ts';

/** `text`: nothing else is known of it; it may be HTML. */
export type Detected =
  | { kind: BroughtKind }
  | { foreign: ForeignKind }
  | { broken: 'docx' }
  | { encrypted: true };

const SIGNATURES: readonly (readonly [string, ForeignKind])[] = [
  ['89504e470d0a1a0a', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
  ['424d', 'image'],
  ['377abcaf271c', 'archive'],
  ['52617221', 'archive'],
  ['1f8b', 'archive'],
];
const ZIP_PARTS: readonly (readonly [string, ForeignKind])[] = [
  ['OFD.xml', 'ofd'],
  ['xl/workbook.xml', 'sheet'],
  ['ppt/presentation.xml', 'slides'],
];
const HEAD_BYTES = 1024;
/** How an encrypted Office file names its content, in UTF-16. */
const ENCRYPTED_PACKAGE = toUtf16('EncryptedPackage');

/** Looks at the bytes of a file. */
export function detectKind(bytes: Uint8Array): Detected {
  const hex = toHex(bytes.subarray(0, 12));
  const head = toLatin(bytes.subarray(0, HEAD_BYTES));
  // Some programs write a line or two before a PDF begins.
  if (head.includes('%PDF-')) return { kind: 'pdf' };
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return detectZip(bytes);
  if (hex.startsWith('d0cf11e0')) return detectOle(bytes);
  if (head.startsWith('{\\rtf')) return { foreign: 'rtf' };
  if (/^(?:From:|MIME-Version:)[\s\S]*multipart\/related/i.test(head)) return { foreign: 'mhtml' };
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return { foreign: 'image' };
  if (/^ftyp(?:hei|avif|mif1)/.test(head.slice(4))) return { foreign: 'image' };
  const known = SIGNATURES.find(([signature]) => hex.startsWith(signature));
  return known ? { foreign: known[1] } : { kind: 'text' };
}

function detectZip(bytes: Uint8Array): Detected {
  const entries = readZipDirectory(bytes);
  // Cut short, or damaged: what it was is not known, but DOCX is what people bring.
  if (!entries) return { broken: 'docx' };
  if (entries.some(({ encrypted }) => encrypted)) return { encrypted: true };
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('word/document.xml')) return { kind: 'docx' };
  const known = ZIP_PARTS.find(([part]) => names.has(part));
  return { foreign: known ? known[1] : 'archive' };
}

/** Word before 2007, and what newer Office writes with a password. */
function detectOle(bytes: Uint8Array): Detected {
  return holds(bytes, ENCRYPTED_PACKAGE) ? { encrypted: true } : { foreign: 'word-97' };
}

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function toUtf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toLatin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
