// Makes sure there is a browser to drive, its Chinese interface, and a font that can draw Chinese.
// On Debian and Ubuntu, as root, all come from the system's own packages; elsewhere a sentence says what to install.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

const HOW_TO_INSTALL = `No Chromium, Chrome or Edge was found on this machine. Install one of them
(Debian or Ubuntu: sudo apt-get install chromium fonts-noto-cjk; Fedora: sudo dnf install chromium;
macOS: brew install --cask chromium; Windows: Edge is part of the system), or set CHROME_PATH to the
program of one that you have, and run this again.`;

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const DEBIAN_CHINESE_INTERFACE = '/usr/lib/chromium/locales/zh-CN.pak';

type Say = (line: string) => void;

/**
 * Path of a browser that can run the extension. What is missing is installed first, where that can be done unasked.
 * `say` is told in plain words what is being done. Throws a sentence on how to go on where there is no browser.
 */
export function getBrowser(say: Say): string {
  const found = findBrowser();
  if (canInstall()) installPackages(toMissingPackages(found), say);
  const browser = found ?? findBrowser();
  if (!browser) throw new Error(HOW_TO_INSTALL);
  return browser;
}

/** Whether packages can be installed here without asking anybody. */
export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function toMissingPackages(browser: string | undefined): string[] {
  const usesDebianChromium = (browser ?? DEBIAN_CHROMIUM) === DEBIAN_CHROMIUM;
  return [
    ...(browser ? [] : ['chromium']),
    ...(usesDebianChromium && !existsSync(DEBIAN_CHINESE_INTERFACE) ? ['chromium-l10n'] : []),
    ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']),
  ];
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

/** A package that cannot be had is told and left: whether the browser is there is looked at afterwards. */
export function installPackages(names: string[], say: Say): void {
  if (names.length === 0) return;
  say(`Installing ${names.join(', ')} from the system's packages; this takes a minute or two.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    run('update', '-qq');
    run('install', '-qq', '-y', '--no-install-recommends', ...names);
  } catch {
    say(`apt-get could not install ${names.join(', ')}.`);
  }
}
