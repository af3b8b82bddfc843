// Finds a Firefox to test in, and installs Debian's where nobody need be asked. Ours starts at the version that
// wxt.config.ts names; an older one is as good as none.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { canInstall, installPackages } from '../../cli/install-browser.ts';

const OLDEST = 140;
const PLACES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a Firefox; undefined where there is none and none can be had. */
export function getFirefox(say: (line: string) => void): string | undefined {
  const found = PLACES.find(isFirefox);
  if (found || !canInstall()) return found;
  installPackages(['firefox-esr'], say);
  return PLACES.find(isFirefox);
}

function isFirefox(path: string | undefined): path is string {
  if (path === undefined || !existsSync(path)) return false;
  try {
    const version = /(\d+)\./.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[1];
    return Number(version) >= OLDEST;
  } catch {
    return false;
  }
}
