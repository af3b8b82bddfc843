// What a person brings to be read as a report, and what may be wrong with it. The words for each failure are for
// components; what stands here is enough to say what happened and what to do about it.

import type { ReportSign } from '../../claims/read-report.ts';

export type BroughtKind = 'html' | 'text' | 'pdf' | 'docx';

/** A file or a pasted text, read. */
export interface BroughtText {
  kind: BroughtKind;
  /** One paragraph a line. */
  text: string;
  /** How its bytes were read (`utf-8`, `gb18030`), null where its kind leaves no choice. */
  encoding: string | null;
}

/** Kinds that are known by their first bytes, and cannot be read here. */
export type ForeignKind =
  | 'word-97'
  | 'rtf'
  | 'ofd'
  | 'sheet'
  | 'slides'
  | 'mhtml'
  | 'image'
  | 'archive'
  | 'unknown';

export type BroughtFailure =
  | { failure: 'empty' }
  | { failure: 'too-large'; limitMegabytes: number }
  | { failure: 'too-many-pages'; pages: number; limit: number }
  /** Longer than any report. */
  | { failure: 'too-long'; limitChars: number }
  | { failure: 'foreign'; kind: ForeignKind }
  /** The bytes are no text in any encoding that is known. */
  | { failure: 'encoding' }
  /** A password is asked for. */
  | { failure: 'encrypted' }
  /** Pages that are pictures: there is no text in them. */
  | { failure: 'scanned'; pages: number }
  /** It begins as its kind does, and cannot be read. */
  | { failure: 'broken'; kind: BroughtKind }
  /** The browser cannot get at it: a folder, or a file that has gone. */
  | { failure: 'unreadable' }
  | { failure: 'no-report'; lacks: ReportSign[] }
  | { failure: 'cancelled' };

/** A file, as it lies on the disk. */
export const MAX_FILE_BYTES = 50_000_000;
/** All that a file holds once unpacked. */
export const MAX_UNPACKED_BYTES = 200_000_000;
export const MAX_PAGES = 500;
/** A report has some twenty thousand characters. */
export const MAX_CHARS = 1_000_000;

/** Told while a long file is read: from 0 to 1. */
export type Progress = (part: number) => void;

export interface BringOptions {
  signal: AbortSignal;
  onProgress: Progress;
  /** Where the parts of the PDF reader lie. */
  pdf: PdfPlaces;
}

export interface PdfPlaces {
  /** Address of the worker script; "" where the reader finds it by itself, as in Node. */
  worker: string;
  /** Address or folder, with a slash at the end, of the tables for Chinese encodings. */
  tables: string;
}
