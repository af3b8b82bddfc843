// What a reader may choose, and how a stored choice is read. Stored values may be old, hostile or broken: what is not
// one of the choices is as if it had never been chosen.

/** Every choice there is. Stored under these names: one that is renamed needs a new version. */
export const CHOICES = {
  /** Whether resting the mouse on a figure opens its card: always, while a key is held, or never. */
  hover: ['always', 'alt', 'shift', 'never'],
  /** How long the mouse rests first, in milliseconds. */
  hoverDelayMs: [150, 300, 600, 1000],
  /** Which figures are marked: all, those with something to set beside, those that differ from the record. */
  density: ['all', 'compared', 'differing'],
  /** Whether a legend lies beside the text. */
  legend: [true, false],
  /** Whether marks at the right edge say where figures differ. */
  ticks: [true, false],
  /** `auto` follows the browser. */
  language: ['auto', 'zh', 'en'],
  /** Whether work reports that are opened are kept, to be set beside those of other years. */
  learn: [true, false],
} as const;

export type SettingName = keyof typeof CHOICES;
export type Settings = { readonly [Name in SettingName]: (typeof CHOICES)[Name][number] };

export const DEFAULT_SETTINGS: Settings = {
  hover: 'always',
  hoverDelayMs: 300,
  density: 'all',
  legend: true,
  ticks: true,
  language: 'auto',
  learn: true,
};

const VERSION = 1;

/** Settings as they are stored. */
export type StoredSettings = Settings & { readonly version: typeof VERSION };

/** What is to be stored. */
export const toStoredSettings = (settings: Settings): StoredSettings => ({ ...settings, version: VERSION });

/** Stored settings, each choice that is not understood by its default; all defaults for another version. */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const given = stored as Record<string, unknown>;
  if (!Object.hasOwn(given, 'version') || given.version !== VERSION) return DEFAULT_SETTINGS;
  const chosen = Object.entries(CHOICES).filter(
    ([name, choices]) => Object.hasOwn(given, name) && (choices as readonly unknown[]).includes(given[name]),
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(chosen.map(([name]) => [name, given[name]])) };
}
