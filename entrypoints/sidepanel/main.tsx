// The workbench's window: draws it in the language that is chosen, also when another is chosen meanwhile.

import { render } from 'preact';
import type { Settings } from '../../components/settings/settings.ts';
import { loadLanguage } from '../language.ts';
import { loadSettings, watchSettings } from '../stored-settings.ts';
import { Sidepanel } from './Sidepanel.tsx';

async function draw(settings: Settings): Promise<void> {
  const language = await loadLanguage(settings);
  document.documentElement.lang = language.locale === 'zh' ? 'zh-CN' : 'en';
  document.title = language.t('benchTitle');
  render(<Sidepanel language={language} />, document.body);
}

watchSettings((settings) => void draw(settings));
void loadSettings().then(draw);
