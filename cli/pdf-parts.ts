// The parts of the PDF reader that ship as files of their own: its worker, and the tables of the encodings that Chinese
// PDFs use. Those for Japanese and Korean stay at home.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const WORKER = 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs';
const TABLES = 'node_modules/pdfjs-dist/cmaps';
const CHINESE = /GB|CNS|B5|HK|ETen|^(?:H|V|Identity-[HV])\./;
/** Parts of the tables for the other two, which share letters in their names. */
const NOT_CHINESE = /JIS|Japan|Korea|KS/;

interface CopiedFile {
  absoluteSrc: string;
  relativeDest: string;
}

/** What to copy into the build. */
export function listPdfParts(root: string): CopiedFile[] {
  const tables = readdirSync(join(root, TABLES)).filter(
    (name) => name === 'LICENSE' || (CHINESE.test(name) && !NOT_CHINESE.test(name)),
  );
  return [
    { absoluteSrc: join(root, WORKER), relativeDest: 'pdf/worker.js' },
    ...tables.map((name) => ({
      absoluteSrc: join(root, TABLES, name),
      relativeDest: `pdf/tables/${name}`,
    })),
  ];
}
