// The language that pages, popup and settings speak. The browser has words for its own language only: another that
// the reader has chosen comes from the background worker, so that no page carries two.

import { browser } from 'wxt/browser';
import type { Settings } from '../components/settings/settings.ts';
import type { Language, Locale } from '../components/translate.ts';

/** Messages by key. */
export type Words = Record<string, string>;

export type WordsRequest = { type: 'words'; locale: Locale };

/** As browser.i18n chooses its words: English for those who ask for it, else the default, Chinese. */
export function getOwnLocale(): Locale {
  return browser.i18n.getUILanguage().startsWith('en') ? 'en' : 'zh';
}

/** The language chosen; the browser's own where the other's words cannot be had. */
export async function loadLanguage({ language }: Settings): Promise<Language> {
  const own = getOwnLocale();
  const wanted = language === 'auto' ? own : language;
  // Chromium leaves a new window without any words now and then.
  const hasOwn = browser.i18n.getMessage('extName') !== '';
  const words = wanted === own && hasOwn ? null : await askForWords(wanted);
  if (words) return toLanguage(wanted, words);
  return {
    locale: own,
    t: (key, substitutions = []) => browser.i18n.getMessage(key, substitutions.map(String)),
  };
}

/** A language that speaks these words. */
export function toLanguage(locale: Locale, words: Words): Language {
  return {
    locale,
    t: (key, substitutions = []) =>
      (words[key] ?? '').replace(/\$(\d)/g, (_, place) => String(substitutions[Number(place) - 1] ?? '')),
  };
}

/** A message that asks for words, or undefined for any other. */
export function readWordsRequest(message: unknown): WordsRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, locale } = message as Record<string, unknown>;
  return type === 'words' && (locale === 'zh' || locale === 'en') ? { type, locale } : undefined;
}

async function askForWords(locale: Locale): Promise<Words | null> {
  try {
    const words: unknown = await browser.runtime.sendMessage({
      type: 'words',
      locale,
    } satisfies WordsRequest);
    return typeof words === 'object' ? (words as Words | null) : null;
  } catch {
    return null;
  }
}
