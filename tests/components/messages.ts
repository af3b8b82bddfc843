// The messages of the two languages as the browser would hand them to a view.

import type { Language, Locale, MessageKey } from '../../components/translate.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import zh from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };

const MESSAGES: Record<Locale, Record<MessageKey, { message: string }>> = { zh, en };

/** A language whose `t` reads the messages that ship. */
export const speak = (locale: Locale): Language => ({
  locale,
  t: (key, substitutions = []) => {
    return MESSAGES[locale][key].message.replace(/\$(\d)/g, (_, place) =>
      String(substitutions[Number(place) - 1]),
    );
  },
});
