// The text of a Word document: mammoth takes it apart (paragraphs, tables, soft line ends, notes), and what it makes of it
// is read as any HTML is. Numbers that Word counts by itself stand in no text, and are not read.

import { type BringOptions, type BroughtFailure, MAX_UNPACKED_BYTES } from './brought-text.ts';
import { readHtmlText } from './html-text.ts';
import { readZipDirectory } from './zip-directory.ts';

const BYTES_PER_MEGABYTE = 1_000_000;
/** Taking the document apart is most of the work. */
const TAKEN_APART = 0.8;

/** The text, or why there is none. `bytes`: a zip file that holds a Word document. */
export async function readDocx(bytes: Uint8Array, options: BringOptions): Promise<string | BroughtFailure> {
  const { signal, onProgress } = options;
  const unpacked = readZipDirectory(bytes)?.reduce((sum, { size }) => sum + size, 0) ?? 0;
  if (unpacked > MAX_UNPACKED_BYTES) {
    return { failure: 'too-large', limitMegabytes: MAX_UNPACKED_BYTES / BYTES_PER_MEGABYTE };
  }
  try {
    const { default: mammoth } = await import('mammoth');
    signal.throwIfAborted();
    const buffer = bytes.slice().buffer;
    // A picture would be carried along as text of its own size.
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    // In Node the one is looked for, in a browser the other.
    const source = { arrayBuffer: buffer, buffer } as unknown as { arrayBuffer: ArrayBuffer };
    const { value } = await mammoth.convertToHtml(source, { convertImage });
    signal.throwIfAborted();
    onProgress(TAKEN_APART);
    return readHtmlText(value).text;
  } catch {
    return signal.aborted ? { failure: 'cancelled' } : { failure: 'broken', kind: 'docx' };
  }
}
