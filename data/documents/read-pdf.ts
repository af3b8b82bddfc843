// The text of a PDF, page by page. The reader is Mozilla's pdf.js, loaded only when a PDF is brought; it runs in a worker of
// its own, fetches nothing but its tables of Chinese encodings, and draws nothing.

import { type BringOptions, type BroughtFailure, MAX_PAGES } from './brought-text.ts';
import { type PdfPage, type PdfPiece, toLines } from './pdf-lines.ts';
import { toParagraphs } from './pdf-paragraphs.ts';

type PdfModule = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfDocument = Awaited<ReturnType<PdfModule['getDocument']>['promise']>;

/** Fewer readable characters a page than this, and the pages are pictures. */
const MIN_CHARS_PER_PAGE = 20;
/** What a PDF gives for letters whose meaning it does not tell. */
const UNREADABLE = /[\ue000-\uf8ff\ufffd]|\p{Cc}/gu;

/** The text, or why there is none. */
export async function readPdf(bytes: Uint8Array, options: BringOptions): Promise<string | BroughtFailure> {
  const { signal, pdf: places } = options;
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (places.worker !== '') pdf.GlobalWorkerOptions.workerSrc = places.worker;
  const task = pdf.getDocument({
    // The worker takes the bytes over, and they may be wanted again.
    data: new Uint8Array(bytes),
    cMapUrl: places.tables,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    disableWorkerRendering: true,
    verbosity: pdf.VerbosityLevel.ERRORS,
  });
  const stop = () => void task.destroy();
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    return await readPages(await task.promise, options);
  } catch (error) {
    return toFailure(error, signal);
  } finally {
    signal.removeEventListener('abort', stop);
    await task.destroy();
  }
}

function toFailure(error: unknown, signal: AbortSignal): BroughtFailure {
  if (signal.aborted) return { failure: 'cancelled' };
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return isLocked ? { failure: 'encrypted' } : { failure: 'broken', kind: 'pdf' };
}

async function readPages(opened: PdfDocument, options: BringOptions): Promise<string | BroughtFailure> {
  const { numPages } = opened;
  if (numPages > MAX_PAGES) return { failure: 'too-many-pages', pages: numPages, limit: MAX_PAGES };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= numPages; number++) {
    options.signal.throwIfAborted();
    pages.push(await readPage(opened, number));
    options.onProgress(number / numPages);
  }
  const text = toParagraphs(pages);
  const readable = text.replace(UNREADABLE, '').replace(/\s/g, '').length;
  return readable < numPages * MIN_CHARS_PER_PAGE ? { failure: 'scanned', pages: numPages } : text;
}

async function readPage(opened: PdfDocument, number: number): Promise<PdfPage> {
  const page = await opened.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  const pieces = items.flatMap((item) => ('str' in item ? toPiece(item) : []));
  return { width, height, lines: toLines(pieces) };
}

/** Text that is set aslant is a stamp or a watermark. */
function toPiece({ str, transform, width }: { str: string; transform: number[]; width: number }): PdfPiece[] {
  const [, slant = 0, , size = 0, x = 0, y = 0] = transform;
  return slant !== 0 || str === '' ? [] : [{ text: str, x, y, width, size: Math.abs(size) }];
}
