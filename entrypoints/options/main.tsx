// The settings page: its sections, one component each, in the order they stand. Each brings its heading; whoever adds
// one adds it to the contents too.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SettingsContents, type SettingsGroup } from '../../components/settings/SettingsContents.tsx';
import type { Settings } from '../../components/settings/settings.ts';
import { noteUncaught } from '../diagnostics-log.ts';
import { loadLanguage } from '../language.ts';
import { loadSettings, watchSettings } from '../stored-settings.ts';
import { BackupSection } from './BackupSection.tsx';
import { DiagnosticsSection } from './DiagnosticsSection.tsx';
import { OwnFiguresSection } from './OwnFiguresSection.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { SitesSection } from './SitesSection.tsx';

/** By the ids of the sections below. */
const GROUPS: readonly SettingsGroup[] = [
  { id: 'reading', title: 'settingsReading' },
  { id: 'appearance', title: 'settingsAppearance' },
  { id: 'own', title: 'popupOwn' },
  { id: 'backup', title: 'backupTitle' },
  { id: 'sites', title: 'sitesTitle' },
  { id: 'diagnostics', title: 'diagnosticsTitle' },
];

let isDrawn = false;

async function draw(settings: Settings): Promise<void> {
  const language = await loadLanguage(settings);
  document.documentElement.lang = language.locale === 'zh' ? 'zh-CN' : 'en';
  document.title = language.t('optionsTitle');
  render(
    <>
      <SettingsContents groups={GROUPS} language={language} />
      <main>
        <h1>{language.t('optionsTitle')}</h1>
        <p class="first-steps-link">
          <a href={browser.runtime.getURL('/welcome.html')}>{language.t('welcomeRead')}</a>
        </p>
        <SettingsSection settings={settings} language={language} />
        <OwnFiguresSection language={language} />
        <BackupSection language={language} />
        <SitesSection language={language} />
        <DiagnosticsSection settings={settings} language={language} />
      </main>
    </>,
    document.body,
  );
  if (!isDrawn) goToAddressed();
  isDrawn = true;
}

/** The address may name a group, which was not there when the browser looked for it. */
function goToAddressed(): void {
  const group = GROUPS.find(({ id }) => `#${id}` === location.hash);
  if (group) document.getElementById(group.id)?.scrollIntoView();
}

noteUncaught('options');
watchSettings((settings) => void draw(settings));
void loadSettings().then(draw);
