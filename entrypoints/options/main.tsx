// The settings page: its sections, one component each, in the order they stand.

import { render } from 'preact';
import type { Settings } from '../../components/settings.ts';
import { loadLanguage } from '../language.ts';
import { loadSettings, watchSettings } from '../stored-settings.ts';
import { OwnFiguresSection } from './OwnFiguresSection.tsx';
import { SettingsSection } from './SettingsSection.tsx';

async function draw(settings: Settings): Promise<void> {
  const language = await loadLanguage(settings);
  document.documentElement.lang = language.locale === 'zh' ? 'zh-CN' : 'en';
  document.title = language.t('optionsTitle');
  render(
    <main>
      <h1>{language.t('optionsTitle')}</h1>
      <SettingsSection settings={settings} language={language} />
      <OwnFiguresSection language={language} />
    </main>,
    document.body,
  );
}

watchSettings((settings) => void draw(settings));
void loadSettings().then(draw);
