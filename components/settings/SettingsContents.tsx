// The settings' table of contents: a link to each group, in the order they stand on the page.

import type { Language, MessageKey } from '../translate.ts';

/** A group of the settings page. */
export interface SettingsGroup {
  /** Id of its section. */
  id: string;
  /** Its heading. */
  title: MessageKey;
}

interface SettingsContentsProps {
  groups: readonly SettingsGroup[];
  language: Language;
}

/** The list of groups as a landmark of its own. */
export const SettingsContents = ({ groups, language: { t } }: SettingsContentsProps) => (
  <nav class="contents" aria-label={t('settingsContents')}>
    <ul>
      {groups.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{t(title)}</a>
        </li>
      ))}
    </ul>
  </nav>
);
