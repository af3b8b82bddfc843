// The settings among the settings page's sections: keeps each choice as it is made.

import { SettingsForm } from '../../components/settings/SettingsForm.tsx';
import type { Settings } from '../../components/settings/settings.ts';
import type { Language } from '../../components/translate.ts';
import { saveSettings } from '../stored-settings.ts';

/** The sections with what is chosen now. */
export const SettingsSection = ({ settings, language }: { settings: Settings; language: Language }) => (
  <SettingsForm settings={settings} language={language} onChange={(chosen) => void saveSettings(chosen)} />
);
