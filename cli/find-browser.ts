// Finds a browser of the Chromium family that is already on this machine.
// CHROME_PATH names one outright; else PATH is searched, then the places where installers put them.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

type Environment = Record<string, string | undefined>;

/** Open builds come first: they start fastest and are what the tests are written against. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPS = ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Every path where a browser may stand on this platform, most wanted first. */
export function toCandidates(platform: NodeJS.Platform, env: Environment): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
    const apps = MAC_APPS.flatMap((app) =>
      roots.map((root) => join(root, `${app}.app/Contents/MacOS/${app}`)),
    );
    return [...onPath, ...apps];
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => join(root, program)));
  }
  return [...onPath, '/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

/**
 * Path of an installed Chromium, Chrome or Edge, or undefined.
 * Throws when CHROME_PATH names something that cannot be run: a person who sets it wants that browser and no other.
 */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  env: Environment = process.env,
): string | undefined {
  const named = env.CHROME_PATH;
  if (!named) return toCandidates(platform, env).find(isRunnable);
  if (!isRunnable(named))
    throw new Error(`CHROME_PATH is set to ${named}, which is not a program that can be run.`);
  return named;
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
