// The settings as a part of a backup: one item, whole. Two people's are not put together: a merge leaves those that are
// here.

import {
  CHOICES,
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  toStoredSettings,
} from '../../components/settings/settings.ts';
import type { BackupPart, PartProblem } from '../../data/backup/backup-part.ts';
import type { PartShelf } from '../../data/backup/state-part.ts';
import { loadSettings, SETTINGS_KEY } from '../stored-settings.ts';

export const SETTINGS_PART: BackupPart<Settings> = {
  name: 'settings',
  isMerged: false,
  read,
  write: ([settings = DEFAULT_SETTINGS]) => toStoredSettings(settings),
  toId: () => SETTINGS_KEY,
  toContent: (settings) =>
    JSON.stringify(Object.keys(CHOICES).map((name) => settings[name as keyof Settings])),
  toVersion: () => '',
  match: ([mine = null], theirs) => theirs.map((settings) => ({ mine, theirs: settings })),
  adopt: (theirs) => theirs,
  covers: () => false,
  join: () => null,
  // Never in conflict, since never merged.
  describe: () => {
    throw new Error('Settings are not merged.');
  },
};

export const SETTINGS_SHELF: PartShelf<Settings> = {
  load: async () => ({ items: [await loadSettings()], leftOut: [] }),
  toWrite: async (changes) => {
    const settings = changes.at(-1)?.after;
    return { set: settings ? { [SETTINGS_KEY]: toStoredSettings(settings) } : {}, remove: [] };
  },
};

/** Stored settings are read with patience; a file is told what in it is none of the choices. */
function read(value: unknown): { items: Settings[] } | { problems: PartProblem[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problems: [{ field: '', message: 'are no settings' }] };
  const settings = readSettings(value);
  const understood: Record<string, unknown> = { ...toStoredSettings(settings) };
  const problems = Object.entries(value).flatMap(([field, chosen]) =>
    Object.hasOwn(understood, field) && understood[field] === chosen
      ? []
      : [{ field: field.slice(0, 40), message: 'is not a choice that this version knows' }],
  );
  if (!Object.hasOwn(value, 'version')) problems.push({ field: 'version', message: 'is missing' });
  return problems.length > 0 ? { problems } : { items: [settings] };
}
