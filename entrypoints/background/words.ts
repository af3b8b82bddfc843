// The words of both languages, for the background worker: it speaks the one that the reader has chosen, and hands the
// words to pages and popup where that is not the browser's own.

import type { Settings } from '../../components/settings/settings.ts';
import type { Language, Locale, MessageKey } from '../../components/translate.ts';
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';
import { getOwnLocale, toLanguage, type Words } from '../language.ts';

const MESSAGES: Record<Locale, Record<MessageKey, { message: string }>> = { zh, en };

/** All messages of a language. */
export function getWords(locale: Locale): Words {
  return Object.fromEntries(Object.entries(MESSAGES[locale]).map(([key, { message }]) => [key, message]));
}

/** The language that the reader has chosen. */
export function getLanguage({ language }: Settings): Language {
  const locale = language === 'auto' ? getOwnLocale() : language;
  return toLanguage(locale, getWords(locale));
}
