// The settings: a few choices in two groups, each explained in a sentence. A choice holds at once, in every open tab.

import { CHOICES, DEFAULT_SETTINGS, type SettingName, type Settings } from './settings.ts';
import type { Language, MessageKey } from './translate.ts';

/** What a setting is called, its sentence, and the names of its choices in their order. */
interface Wording {
  name: SettingName;
  title: MessageKey;
  hint: MessageKey;
  choices: readonly MessageKey[];
}

const ON_OFF: readonly MessageKey[] = ['settingOn', 'settingOff'];

const GROUPS: readonly { title: MessageKey; settings: readonly Wording[] }[] = [
  {
    title: 'settingsMouse',
    settings: [
      {
        name: 'hover',
        title: 'settingHover',
        hint: 'settingHoverHint',
        choices: ['settingHoverAlways', 'settingHoverAlt', 'settingHoverShift', 'settingHoverNever'],
      },
      {
        name: 'hoverDelayMs',
        title: 'settingDelay',
        hint: 'settingDelayHint',
        choices: ['settingDelayShort', 'settingDelayUsual', 'settingDelayLong', 'settingDelayLongest'],
      },
    ],
  },
  {
    title: 'settingsPage',
    settings: [
      {
        name: 'density',
        title: 'settingDensity',
        hint: 'settingDensityHint',
        choices: ['settingDensityAll', 'settingDensityCompared', 'settingDensityDiffering'],
      },
      { name: 'legend', title: 'settingLegend', hint: 'settingLegendHint', choices: ON_OFF },
      { name: 'ticks', title: 'settingTicks', hint: 'settingTicksHint', choices: ON_OFF },
      {
        name: 'language',
        title: 'settingLanguage',
        hint: 'settingLanguageHint',
        choices: ['settingLanguageAuto', 'settingLanguageZh', 'settingLanguageEn'],
      },
    ],
  },
];

/** Languages are named in themselves, so that each is found by those who read it. */
const OWN_LANGUAGE: Partial<Record<MessageKey, string>> = {
  settingLanguageZh: 'zh-CN',
  settingLanguageEn: 'en',
};

interface SettingsFormProps {
  settings: Settings;
  language: Language;
  onChange: (settings: Settings) => void;
}

const Setting = ({ wording, ...props }: SettingsFormProps & { wording: Wording }) => {
  const { settings, language, onChange } = props;
  const { name, title, hint, choices } = wording;
  const { t } = language;
  return (
    <fieldset class="setting" aria-describedby={`${name}-hint`}>
      <legend>{t(title)}</legend>
      <p class="second" id={`${name}-hint`}>
        {t(hint)}
      </p>
      <div class="choices">
        {choices.map((choice, at) => {
          const value = CHOICES[name][at];
          return (
            <label key={choice} lang={OWN_LANGUAGE[choice]}>
              <input
                type="radio"
                name={name}
                checked={settings[name] === value}
                onChange={() => onChange({ ...settings, [name]: value })}
              />
              {t(choice)}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};

/** Every setting, and the way back to how all was. */
export const SettingsForm = (props: SettingsFormProps) => {
  const { settings, language, onChange } = props;
  const isDefault = Object.entries(DEFAULT_SETTINGS).every(
    ([name, value]) => settings[name as SettingName] === value,
  );
  return (
    <>
      {GROUPS.map((group) => (
        <section key={group.title} class="settings">
          <h2>{language.t(group.title)}</h2>
          {group.settings.map((wording) => (
            <Setting key={wording.name} {...props} wording={wording} />
          ))}
        </section>
      ))}
      <p class="reset">
        <button type="button" disabled={isDefault} onClick={() => onChange(DEFAULT_SETTINGS)}>
          {language.t('settingsReset')}
        </button>
      </p>
    </>
  );
};
