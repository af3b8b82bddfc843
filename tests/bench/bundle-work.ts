// Bundles what is measured in the page as the shipped build would, for a page to evaluate.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';

/** A script that leaves the exports of page-work.ts, or of another file beside it, in the page as `work`. */
export async function bundleWork(file = 'page-work.ts'): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, file),
    platform: 'browser',
    plugins: [rawText],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'work', minify: true });
  return `${output[0].code};globalThis.work = work;`;
}

/** As the shipped build does: `file?raw` is the file's text. */
const rawText = {
  name: 'raw-text',
  resolveId: (source: string, importer?: string) =>
    source.endsWith('?raw') && importer ? join(dirname(importer), source) : null,
  load: (id: string) =>
    id.endsWith('?raw')
      ? {
          code: `export default ${JSON.stringify(readFileSync(id.replace('?raw', ''), 'utf8'))}`,
          moduleType: 'js' as const,
        }
      : null,
};
