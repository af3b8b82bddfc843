// The longest stretch in which a page that means harm could answer nobody, with the built extension and without it.

import { EXTENSION_FOLDER } from '../../cli/launch-browser.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { MARKUPS } from '../pages/markup.ts';
import { lookAt } from './long-page.ts';

const PAGES: Record<string, string> = {
  'a megabyte of digits': `<p>${'7'.repeat(2 ** 20)}</p>`,
  'a hundred thousand nested elements': `${'<b><i>'.repeat(50_000)}新建公厕10个。`,
  'fifty thousand figures': '<p>新建公厕10个。</p>'.repeat(50_000),
};

/** Milliseconds. Needs a build. */
export async function benchHostilePages(): Promise<object[]> {
  const lines: object[] = [];
  for (const [name, more] of Object.entries(PAGES)) {
    const html = makePage(readArchivedText(), MARKUPS.plain).replace('</body>', () => `${more}</body>`);
    const [ours, bare] = [await lookAt(EXTENSION_FOLDER, html), await lookAt(null, html)];
    lines.push({
      bench: 'hostile page',
      page: name,
      figures: ours.figures,
      longestTaskMs: ours.longestTaskMs,
      longestTaskWithoutUsMs: bare.longestTaskMs,
      goal: 'no task over 50 ms',
    });
  }
  return lines;
}
