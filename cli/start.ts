// `npm start`: builds the extension and opens the report in a real browser with it.
// Without a display the browser runs unseen, and what it showed is left as screenshots and a table.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { getBrowser } from './install-browser.ts';
import { EXTENSION_FOLDER, launchBrowser } from './launch-browser.ts';
import { isOfficialPageReachable, REPORT_ADDRESS, serveArchivedPage } from './report-page.ts';
import { takeTour } from './tour.ts';

const ROOT = join(import.meta.dirname, '..');
const say = (line: string) => console.log(line);

function build(): void {
  say('Building the extension.');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed; what it said stands above.');
}

function hasDisplay(): boolean {
  if (process.argv.includes('--headless')) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Opens the official page, or the archived one where that cannot be reached. */
async function openReport(context: BrowserContext) {
  if (!(await isOfficialPageReachable())) {
    say('The official page cannot be reached from here: the archived copy is shown at its address instead.');
    await serveArchivedPage(context);
  }
  const page = context.pages()[0] ?? (await context.newPage());
  await page.bringToFront();
  await page.goto(REPORT_ADDRESS, { waitUntil: 'domcontentloaded' });
  return page;
}

async function start(): Promise<void> {
  build();
  const browserPath = getBrowser(say);
  const headless = !hasDisplay();
  say(
    headless ? `There is no display: ${browserPath} runs unseen.` : `Opening the report in ${browserPath}.`,
  );
  const { context, extensionId } = await launchBrowser({
    browserPath,
    headless,
    extensionFolder: EXTENSION_FOLDER,
    keepsWelcome: !headless,
    ...(headless ? { viewport: { width: 1200, height: 860 }, deviceScaleFactor: 2 } : { viewport: null }),
  });
  const closed = new Promise((resolve) => context.once('close', resolve));
  const page = await openReport(context);
  if (headless) {
    await takeTour({ page, extensionId, folder: join(ROOT, '.screenshots'), say });
    await context.close();
    return;
  }
  say('Every figure of the report is underlined. Rest the pointer on one, or press Alt+J for the next.');
  say('The button 对照 in the toolbar searches all indicators. Close the browser to end.');
  await closed;
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
