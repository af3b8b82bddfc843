// The words that name a figure's subject, cut out of the clean text and shown as printed: without what only leads to
// a figure, dates it, stands in brackets or gives examples.

import type { Span } from './claim.ts';
import type { CleanText } from './clean-text.ts';
import { CLASS, DIGIT, isHan } from './lexicon/characters.ts';
import { BASE_TIME, INFIX, LEADING_TIME } from './lexicon/subject-patterns.ts';
import { DEEDS_BEFORE_LIST, LEADS, TAILS } from './lexicon/subject-words.ts';

const MAX_SUBJECT = 30;

export class SubjectPhrase {
  private readonly text: string;
  private readonly printed: string;
  private readonly at: Int32Array;

  constructor(printed: string, clean: CleanText) {
    this.printed = printed;
    this.text = clean.text;
    this.at = clean.at;
  }

  /** The words between two places without those that only lead to a figure or go on from one. */
  trim(from: number, to: number): Span | undefined {
    const { text } = this;
    let start = from;
    let end = to;
    for (
      let word = TAILS.findBefore(text, end, start);
      word?.value;
      word = TAILS.findBefore(text, end, start)
    ) {
      end = word.start;
    }
    start = skipBracket(text, start, end);
    for (
      let word = LEADS.findAfter(text, start, end);
      word?.value;
      word = LEADS.findAfter(text, start, end)
    ) {
      start = word.end;
    }
    const time = LEADING_TIME.exec(text.slice(start, Math.min(end, start + 14)));
    if (time !== null) return this.trim(start + time[0].length, end);
    const base = BASE_TIME.exec(text.slice(Math.max(start, end - 9), end));
    if (base !== null) return this.trim(start, end - base[0].length);
    start = Math.max(start, end - MAX_SUBJECT);
    while (start < end && !isSubjectStart(text, start)) start++;
    return start < end ? { start, end } : undefined;
  }

  /** The words as printed, without line breaks inside them and without what stands in brackets. */
  show({ start, end }: Span): string {
    const first = this.at[start] ?? 0;
    const last = this.at[end - 1] ?? 0;
    const plain = this.printed.slice(first, last + 1);
    if (last - first === end - start - 1 && !/[(（[［]/.test(plain)) return plain;
    let words = '';
    let bracketed = false;
    for (let i = start; i < end; i++) {
      const char = this.text.charAt(i);
      if (char === '(' || char === '[') {
        bracketed = this.text.slice(i, end).includes(char === '(' ? ')' : ']');
        if (!bracketed) words = '';
      } else if (char === ')' || char === ']') bracketed = false;
      else if (!bracketed) words += this.printed.charAt(this.at[i] ?? 0);
    }
    return words;
  }

  /** 签约引进欧邦琪、拜尔斯等精品外资项目 is about 签约引进精品外资项目: examples before 等 go, the deed stays. */
  showWithoutExamples({ start, end }: Span): string {
    const words = this.text.slice(start, end);
    const at = words.lastIndexOf('等');
    if (
      at < 1 ||
      /^[级于待同次量效]/.test(words.slice(at + 1)) ||
      /[平同高中初上下]$/.test(words.slice(0, at))
    ) {
      const shown = this.show({ start, end });
      return /完成|实现/.test(shown) ? shown.replace(INFIX, '') : shown;
    }
    const deed = DEEDS_BEFORE_LIST.findAfter(this.text, start, start + at);
    return this.show({ start, end: deed?.end ?? start }) + this.show({ start: start + at + 1, end });
  }
}

/** 县(市、区)第3位: brackets that only close the words before are no subject. */
function skipBracket(text: string, start: number, end: number): number {
  if (text.charAt(start) !== '(') return start;
  const close = text.slice(start, end).indexOf(')');
  return close < 0 ? start : start + close + 1;
}

function isSubjectStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) || CLASS[code] === DIGIT || /[A-Za-z“(《]/.test(text.charAt(at));
}
