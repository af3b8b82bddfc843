// `npm run bench`: one JSON line for each thing measured, with ratios to a reference measured in the same run.
// Ratios travel between machines, milliseconds do not.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { benchCard } from './card.ts';
import { benchGrowth } from './growth.ts';
import { benchHostilePages } from './hostile-page.ts';
import { benchLinks } from './link.ts';
import { benchLongPage } from './long-page.ts';
import { benchPage } from './page.ts';
import { benchPopup } from './popup.ts';
import { benchReader } from './reader.ts';
import { benchSearch } from './search.ts';
import { benchSizes } from './sizes.ts';

const ROOT = join(import.meta.dirname, '../..');

// Sizes are those of what stands in the source now, and the page's record is made by the build.
const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: ROOT,
  stdio: ['ignore', 2, 2],
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error('The build failed; what it said stands above.');

for (const bench of [
  benchReader,
  benchSearch,
  benchPopup,
  benchLinks,
  benchGrowth,
  benchPage,
  benchCard,
  benchLongPage,
  benchHostilePages,
  benchSizes,
]) {
  for (const line of await bench()) console.log(JSON.stringify(line, round));
}

/** Three digits say enough, and keep a line readable. */
function round(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value;
}
