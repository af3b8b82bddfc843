// The one door through which views get their words. Whoever shows a view passes `t`; the views never ask the browser.
// Keys come from the default locale's messages, so a misspelt key does not compile.

import type { Words } from '../data/record.ts';
import type messages from '../public/_locales/zh_CN/messages.json';

export type MessageKey = keyof typeof messages;

/** The message for a key in the reader's language; `$1`, `$2`, … stand for the substitutions. */
export type Translate = (key: MessageKey, substitutions?: (string | number)[]) => string;

export type Locale = 'zh' | 'en';

/** What a view or a formatter needs to speak: its messages, and the language of names and numbers. */
export interface Language {
  t: Translate;
  locale: Locale;
}

/** A text of the record in the reader's language. */
export const toWords = (words: Words, { locale }: Language): string => words[locale];
