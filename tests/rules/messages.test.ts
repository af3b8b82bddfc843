// The words of the extension: both languages say everything, with the same blanks, and nothing is left that no one says.

import { describe, expect, test } from 'vitest';
import { PROJECT_FILES, readProjectFile, SHIPPED_FILES } from './project-files.ts';

type Messages = Record<string, { message: string }>;

const read = (locale: string): Messages =>
  JSON.parse(readProjectFile(`public/_locales/${locale}/messages.json`));
const zh = read('zh_CN');
const en = read('en');

const toBlanks = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort().join(' ');

describe('messages', () => {
  test('are the same in Chinese and English', () => {
    const missing = (of: Messages, from: Messages) => Object.keys(of).filter((key) => !(key in from));
    expect(missing(zh, en), 'Say it in English too: public/_locales/en.').toEqual([]);
    expect(missing(en, zh), 'Say it in Chinese too: public/_locales/zh_CN.').toEqual([]);
  });

  test('have the same blanks in both, and are not empty', () => {
    const unlike = Object.keys(zh).filter(
      (key) => toBlanks(zh[key]?.message ?? '') !== toBlanks(en[key]?.message ?? ''),
    );
    const empty = [zh, en].flatMap((messages) =>
      Object.entries(messages).filter(([, { message }]) => message.trim() === ''),
    );
    expect(unlike, 'The substitutions ($1, $2) differ between the languages.').toEqual([]);
    expect(empty).toEqual([]);
  });

  test('are all said somewhere', () => {
    const pages = PROJECT_FILES.filter((path) => path.startsWith('entrypoints/') && path.endsWith('.html'));
    const texts = [
      ...SHIPPED_FILES.map(({ text }) => text),
      ...[...pages, 'wxt.config.ts'].map(readProjectFile),
    ].join('\n');
    const unsaid = Object.keys(zh).filter((key) => !new RegExp(`'${key}'|__MSG_${key}__`).test(texts));
    expect(unsaid, 'No code asks for these: delete them in both languages.').toEqual([]);
  });

  test('asked for are all there', () => {
    const asked = SHIPPED_FILES.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:t|getMessage)\(\s*'([A-Za-z]\w*)'/g)].map(([, key = '']) => ({ path, key })),
    );
    const named = [...readProjectFile('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => ({
      path: 'wxt.config.ts',
      key,
    }));
    const unknown = [...asked, ...named].filter(({ key }) => !(key in zh));
    expect(unknown, 'Write these messages in both languages.').toEqual([]);
  });
});
