// Diagnostics among the settings: looks at the installation when the page opens, and again when asked.

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DiagnosticsView } from '../../components/settings/DiagnosticsView.tsx';
import { toDiagnosticsText } from '../../components/settings/diagnostics-text.ts';
import { DEFAULT_SETTINGS, type SettingName, type Settings } from '../../components/settings/settings.ts';
import type { Language } from '../../components/translate.ts';
import { type Diagnostics, toDiagnostics } from '../../data/diagnostics/diagnostics.ts';
import { loadDiagnosticsLog } from '../diagnostics-log.ts';

async function collect(settings: Settings, { locale }: Language): Promise<Diagnostics> {
  const { version, host_permissions: ownOrigins = [] } = browser.runtime.getManifest();
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const changed = Object.entries(settings).filter(
    ([name, value]) => DEFAULT_SETTINGS[name as SettingName] !== value,
  );
  return toDiagnostics({
    version,
    userAgent: navigator.userAgent,
    languages: [browser.i18n.getUILanguage(), locale],
    permissions,
    origins,
    ownOrigins,
    stored: await browser.storage.local.get(null),
    log: await loadDiagnosticsLog(),
    changedSettings: Object.fromEntries(changed),
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The section with its data. */
export const DiagnosticsSection = (props: { settings: Settings; language: Language }) => {
  const { settings, language } = props;
  const [diagnostics, setDiagnostics] = useState<Diagnostics | null>(null);
  const refresh = async () => setDiagnostics(await collect(settings, language));
  useEffect(() => void refresh(), [settings, language]);
  if (!diagnostics) return null;
  return (
    <DiagnosticsView
      text={toDiagnosticsText(diagnostics, language)}
      language={language}
      onCopy={copy}
      onRefresh={() => void refresh()}
    />
  );
};
