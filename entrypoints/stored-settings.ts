// The reader's settings as the browser keeps them, for every page and window alike. By the browser's own storage: a
// library for it weighs 3 kB on each page, and one value needs none.

import { browser } from 'wxt/browser';
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  toStoredSettings,
} from '../components/settings/settings.ts';

/** Where they lie. */
export const SETTINGS_KEY = 'settings';

/** Where they cannot be read, the defaults. */
export async function loadSettings(): Promise<Settings> {
  return browser.storage.local.get(SETTINGS_KEY).then(
    (stored) => readSettings(stored[SETTINGS_KEY]),
    () => DEFAULT_SETTINGS,
  );
}

/** Where they cannot be kept, nothing changes. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: toStoredSettings(settings) }).catch(() => {});
}

/** Tells of every change, wherever it was made, for as long as the page or window lives. */
export function watchSettings(onChange: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[SETTINGS_KEY]) onChange(readSettings(changes[SETTINGS_KEY].newValue));
  });
}
