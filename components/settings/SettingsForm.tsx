// The settings: a few choices in two groups, each explained in a sentence. A choice holds at once, in every open tab;
// the way back to the defaults can itself be undone.

import { useEffect, useState } from 'preact/hooks';
import type { Language, MessageKey } from '../translate.ts';
import { CHOICES, DEFAULT_SETTINGS, type SettingName, type Settings } from './settings.ts';

/** What a setting is called, its sentence, and the names of its choices in their order. */
interface Wording {
  name: SettingName;
  title: MessageKey;
  hint: MessageKey;
  choices: readonly MessageKey[];
}

const ON_OFF: readonly MessageKey[] = ['settingOn', 'settingOff'];

const GROUPS: readonly { id: string; title: MessageKey; settings: readonly Wording[] }[] = [
  {
    id: 'reading',
    title: 'settingsReading',
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
      {
        name: 'density',
        title: 'settingDensity',
        hint: 'settingDensityHint',
        choices: ['settingDensityAll', 'settingDensityCompared', 'settingDensityDiffering'],
      },
      {
        name: 'learn',
        title: 'settingLearn',
        hint: 'settingLearnHint',
        choices: ['settingLearnOn', 'settingLearnOff'],
      },
    ],
  },
  {
    id: 'appearance',
    title: 'settingsAppearance',
    settings: [
      {
        name: 'language',
        title: 'settingLanguage',
        hint: 'settingLanguageHint',
        choices: ['settingLanguageAuto', 'settingLanguageZh', 'settingLanguageEn'],
      },
      { name: 'legend', title: 'settingLegend', hint: 'settingLegendHint', choices: ON_OFF },
      { name: 'ticks', title: 'settingTicks', hint: 'settingTicksHint', choices: ON_OFF },
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

const isSame = (a: Settings, b: Settings): boolean =>
  Object.keys(DEFAULT_SETTINGS).every((name) => a[name as SettingName] === b[name as SettingName]);

/** Back to the defaults, and from there to what had been chosen, for as long as nothing else is chosen. */
const Reset = ({ settings, language, onChange }: SettingsFormProps) => {
  const { t } = language;
  const [before, setBefore] = useState<Settings | null>(null);
  const isDefault = isSame(settings, DEFAULT_SETTINGS);
  useEffect(() => (isDefault ? () => setBefore(null) : undefined), [isDefault]);
  const undo = () => {
    if (before) onChange(before);
    setBefore(null);
  };
  return (
    <div class="reset">
      <button
        type="button"
        disabled={isDefault}
        onClick={() => {
          setBefore(settings);
          onChange(DEFAULT_SETTINGS);
        }}
      >
        {t('settingsReset')}
      </button>
      <span role="status">{before && isDefault && t('settingsWasReset')}</span>
      {before && isDefault && (
        <button type="button" onClick={undo}>
          {t('ownUndo')}
        </button>
      )}
    </div>
  );
};

/** Every setting, and the way back to how all was. */
export const SettingsForm = (props: SettingsFormProps) => (
  <>
    {GROUPS.map(({ id, title, settings }) => (
      <section key={id} id={id} class="settings" aria-labelledby={`${id}-heading`}>
        <h2 id={`${id}-heading`}>{props.language.t(title)}</h2>
        {settings.map((wording) => (
          <Setting key={wording.name} {...props} wording={wording} />
        ))}
      </section>
    ))}
    <Reset {...props} />
  </>
);
