// Cuts a phrase into words by the lexicons: nouns in their kept form, verbs by deed, qualifiers by side,
// fillers, and the letters in between, which stay as they are.

import { WordTrie } from '../word-trie.ts';
import { DEEDS, type Deed, FILLERS, TRANSPARENT } from './deeds.ts';
import { foldVariants } from './fold-variants.ts';
import { AREAS, QUALIFIERS } from './qualifiers.ts';
import { REWRITINGS, SYNONYMS, WHOLE_WORDS } from './synonyms.ts';

export type PhraseWord =
  | { type: 'noun'; text: string }
  | { type: 'deed'; deed: Deed }
  | { type: 'qualifier'; side: string; value: string }
  | { type: 'area'; area: string }
  | { type: 'filler' };

const QUOTES = /[“”"‘’'《》「」『』()（）\s]/g;
const linesOf = (lines: string) => lines.trim().split('\n');
/** Keeps the blanks that part a line's words. */
const stripQuotes = (words: string) => words.replace(/[“”《》()（）]/g, '');

const REWRITES = new WordTrie<string>();
for (const line of linesOf(REWRITINGS)) {
  const [kept = '', ...others] = line.split(' ');
  REWRITES.add(others.join(' '), kept);
}

const WORDS = createWords();

// The last word added wins where two lexicons hold the same one: nouns come last.
function createWords(): WordTrie<PhraseWord> {
  const words = new WordTrie<PhraseWord>();
  words.add(FILLERS, { type: 'filler' });
  for (const [deed, names] of Object.entries(DEEDS))
    words.add(stripQuotes(names), { type: 'deed', deed: deed as Deed });
  for (const line of linesOf(QUALIFIERS)) {
    const [side = '', value = '', ...names] = line.split(' ');
    words.add(names.join(' '), { type: 'qualifier', side, value });
  }
  for (const line of linesOf(AREAS)) {
    const [area = '', ...names] = line.split(' ');
    words.add(names.join(' '), { type: 'area', area });
  }
  for (const word of WHOLE_WORDS.split(' ')) words.add(word, { type: 'noun', text: word });
  for (const line of linesOf(SYNONYMS)) {
    const [kept = ''] = line.split(' ');
    words.add(stripQuotes(line), { type: 'noun', text: kept });
  }
  return words;
}

/** Cuts a phrase into its words; what no lexicon holds comes as nouns of its own letters. */
export function readPhraseWords(phrase: string): PhraseWord[] {
  const text = rewritePhrase(phrase);
  const words: PhraseWord[] = [];
  let own = '';
  for (let i = 0; i < text.length; ) {
    const word = WORDS.findAfter(text, i);
    if (word === undefined) {
      own += text.charAt(i++);
      continue;
    }
    if (own !== '') words.push({ type: 'noun', text: own });
    own = '';
    words.push(word.value);
    i = word.end;
  }
  if (own !== '') words.push({ type: 'noun', text: own });
  return words;
}

/** A phrase without quotes and blanks, with what lexicons rewrite (能耗强度) in its kept words. */
export function rewritePhrase(phrase: string): string {
  const text = foldVariants(phrase).replace(QUOTES, '');
  let out = '';
  for (let i = 0; i < text.length; ) {
    const found = REWRITES.findAfter(text, i);
    out += found?.value ?? text.charAt(i);
    i = found?.end ?? i + 1;
  }
  return out;
}

/** 补助标准 is 补助; 国家标准 is not 国家. */
const PAID_STANDARD = /(补助|补贴|养老金|津贴|低保|保障|经费|工资)月?(?:最低)?标准$/;
const TAILS = new WordTrie<true>().add(TRANSPARENT, true);

/** Drops tail words that add nothing (新增就业人数, 补助标准), as long as something is left. */
export function dropTails(core: string): string {
  const name = core.replace(PAID_STANDARD, '$1');
  let end = name.length;
  for (let tail = TAILS.findBefore(name, end); tail && tail.start >= 2; tail = TAILS.findBefore(name, end))
    end = tail.start;
  return name.slice(0, end);
}
