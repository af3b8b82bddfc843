// The settings page: its sections, one component each, in the order they stand.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Language, Translate } from '../../components/translate.ts';
import { OwnFiguresSection } from './OwnFiguresSection.tsx';

const t: Translate = (key, substitutions = []) => browser.i18n.getMessage(key, substitutions.map(String));
const language: Language = { t, locale: browser.i18n.getUILanguage().startsWith('en') ? 'en' : 'zh' };

document.documentElement.lang = language.locale === 'zh' ? 'zh-CN' : 'en';
document.title = t('optionsTitle');
render(
  <main>
    <h1>{t('optionsTitle')}</h1>
    <OwnFiguresSection language={language} />
  </main>,
  document.body,
);
