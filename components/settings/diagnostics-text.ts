// Diagnostics as the lines that are shown and copied.

import type { Diagnostics, Store } from '../../data/diagnostics/diagnostics.ts';
import type { ErrorTrace } from '../../data/diagnostics/error-trace.ts';
import type { Language, MessageKey } from '../translate.ts';

const STORE_NAMES: Readonly<Record<Store, MessageKey>> = {
  settings: 'diagnosticsSettings',
  'own-figures': 'popupOwn',
  notes: 'diagnosticsNotes',
  learnt: 'diagnosticsLearnt',
  recent: 'recentTitle',
  hidden: 'diagnosticsHidden',
  other: 'diagnosticsOther',
};

const toErrorLine = ({ name, place, frames }: ErrorTrace): string =>
  `  ${[name, place, frames.join(' < ')].filter(Boolean).join(' · ')}`;

/** One thing a line. */
export function toDiagnosticsText(diagnostics: Diagnostics, language: Language): string {
  const { t } = language;
  const { version, userAgent, languages, permissions, sites, stores, reading, errors } = diagnostics;
  const changed = Object.entries(diagnostics.changedSettings).map(([name, value]) => `${name}=${value}`);
  const none = t('diagnosticsNone');
  const line = (key: MessageKey, text: string) => `${t(key)}: ${text || none}`;
  return [
    line('diagnosticsVersion', version),
    line('diagnosticsBrowser', userAgent),
    line('settingLanguage', languages.join(', ')),
    line('diagnosticsPermissions', permissions.join(', ')),
    line('diagnosticsSites', t('diagnosticsSiteCounts', [sites.own, sites.others])),
    line('diagnosticsChanged', changed.join(', ')),
    line(
      'diagnosticsReading',
      reading
        ? t('diagnosticsReadingTime', [Math.round(reading.milliseconds), reading.characters, reading.claims])
        : '',
    ),
    line('diagnosticsStored', stores.length > 0 ? ' ' : ''),
    ...stores.map(
      ({ store, items, bytes }) => `  ${t('diagnosticsSize', [t(STORE_NAMES[store]), items, bytes])}`,
    ),
    line('diagnosticsErrors', errors.length > 0 ? String(errors.length) : ''),
    ...errors.map(toErrorLine),
  ]
    .map((each) => each.trimEnd())
    .join('\n');
}
