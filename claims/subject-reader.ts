// What each figure measures: the shortest phrase of its clause, or of the figures it continues, that a statistician
// would file it under. Keeps what was named before, for figures that go on from it (其中…, 分别…, 增长…).

import type { Span } from './claim.ts';
import type { CleanText } from './clean-text.ts';
import { CLASS, DIGIT, isHan } from './lexicon/characters.ts';
import {
  ALL_TOLD,
  AMONG,
  BASE_TIME,
  COMPARED_TAIL,
  CONTINUES,
  GROWTH,
  LEADING_TIME,
  LISTED,
  LISTED_FIGURE,
  NOT_HEADS,
  RANK_TAIL,
} from './lexicon/subject-patterns.ts';
import { DEEDS_BEFORE_LIST, LEADS, TAILS, VERBS_AFTER } from './lexicon/subject-words.ts';
import type { Quantity } from './read-quantity.ts';
import { ratioTerms } from './rules/ratios.ts';
import { completeSubject, dropNew, isTotal, type Named } from './subject-completion.ts';
import { splitSubject } from './subject-parts.ts';

/** Where the words stand that may name a figure's subject. Offsets in clean text. */
export interface SubjectPlace {
  clauseStart: number;
  /** Where the words of change and bound before the figure begin. */
  lead: number;
  /** Where the words of bound after it end. */
  after: number;
  /** Only a list's joint stands between it and the figure before. */
  joined: boolean;
  /** It only draws a line by which the next figure counts. */
  threshold: boolean;
  /** It is a place in an order. */
  rank: boolean;
}

const MAX_SUBJECT = 30;
const MAX_HEAD = 12;
const MAX_CLAUSE = 80;
const IN_TURN = '分别';
const COUNTING = new Set(['count', 'people', 'bare', 'unknown', 'measure']);
const COUNTED = new Set(['count', 'people', 'unknown']);
const QUOTES = new Set(['“', '”']);
const OF_WHICH = '其中';
/** Nouns of one letter, after which a verb may follow at once: 3个村入选. */
const SHORT_NOUNS = new Set([...'村县镇乡人']);

export class SubjectReader {
  private readonly text: string;
  private readonly printed: string;
  private readonly at: Int32Array;
  private readonly before: Named = { last: '', whole: '', counted: false };
  private lastEnd = 0;
  /** Where the noun ends that the figure before counts. */
  private headEnd = 0;
  /** Subjects of the sentence's amounts so far, which a later 分别 shares its figures out to. */
  private named: string[] = [];
  /** Subjects still to be shared out, and all those shared out last. */
  private inTurn: string[] = [];
  private turns: string[] = [];
  /** Where the words before a threshold begin: they belong to the figure that it counts for. */
  private thresholdStart = -1;
  /** 居全市11个县第3位: the figure only says among how many the next one ranks. */
  private countsRivals = false;

  constructor(printed: string, clean: CleanText) {
    this.printed = printed;
    this.text = clean.text;
    this.at = clean.at;
  }

  endSentence(): void {
    this.before.last = '';
    this.before.whole = '';
    this.named = [];
    this.inTurn = [];
    this.turns = [];
  }

  /** Reads the subject of a figure; "" where nothing in its sentence names one. */
  read(q: Quantity, place: SubjectPlace): string {
    this.countsRivals = false;
    const subject = this.findSubject(q, place);
    this.lastEnd = place.after;
    if (place.threshold || this.countsRivals) return subject;
    this.thresholdStart = -1;
    if (subject !== '') this.remember(subject, q, place);
    return subject;
  }

  private remember(subject: string, q: Quantity, { clauseStart, rank }: SubjectPlace): void {
    const { before } = this;
    before.last = subject;
    if (before.whole === '' || !this.text.startsWith(OF_WHICH, clauseStart)) before.whole = subject;
    before.counted = COUNTED.has(q.family);
    if (!rank) this.named.push(subject);
  }

  private findSubject(q: Quantity, place: SubjectPlace): string {
    const from = Math.max(place.clauseStart, this.lastEnd, this.headEnd);
    const turn = this.findTurn(q, place, from);
    if (turn !== undefined) return turn;
    if (place.joined) {
      this.startOf(from, place);
      return this.before.last;
    }
    const before = this.trimFor(place, from);
    const head = this.headFor(q, place, before === undefined);
    const between = this.text.slice(from, q.start);
    this.countsRivals = head !== undefined && AMONG.test(between);
    const words = before === undefined ? '' : this.text.slice(before.start, before.end);
    if (before === undefined || (CONTINUES.test(words) && this.before.last !== ''))
      return head === undefined ? this.goOn(words, between, place) : this.show(head);
    if (words.startsWith('占')) return this.before.last + this.show(before);
    const own = this.showWithoutExamples(before) + (head === undefined ? '' : this.show(head));
    return completeSubject(own, q.family === 'ratio', this.before);
  }

  /** What the figure before was of: its growth where that is ranked, all of it where all of it is counted. */
  private goOn(words: string, between: string, { rank }: SubjectPlace): string {
    const { last } = this.before;
    if (rank && GROWTH.test(words) && last !== '' && !last.endsWith(words)) return last + words;
    return ALL_TOLD.test(between) ? dropNew(last) : last;
  }

  /** The words before a figure that name it, without those that rank or compare it. */
  private trimFor(place: SubjectPlace, from: number): Span | undefined {
    const words = this.trim(this.startOf(from, place), Math.max(from, place.lead));
    if (words === undefined) return undefined;
    const tail = (place.rank ? RANK_TAIL : COMPARED_TAIL).exec(this.text.slice(words.start, words.end));
    return tail === null ? words : this.trim(words.start, words.start + tail.index);
  }

  /** The noun that a count stands before, or that a share without a name of its own is of (90%的县医院). */
  private headFor(q: Quantity, { after, rank }: SubjectPlace, unnamed: boolean): Span | undefined {
    if (rank) return undefined;
    return COUNTING.has(q.family) || (unnamed && q.family === 'ratio') ? this.findHead(after) : undefined;
  }

  private findTurn(q: Quantity, place: SubjectPlace, from: number): string | undefined {
    const goesOn = place.joined || LISTED.test(this.text.slice(this.lastEnd, q.start));
    if (!goesOn || this.inTurn.length === 0) this.inTurn = this.findTurns(q, place, from);
    return this.inTurn.shift();
  }

  /** The subjects that this figure and those listed after it share: by 分别, or as many names as figures. */
  private findTurns(q: Quantity, place: SubjectPlace, from: number): string[] {
    const ratio = ratioTerms(this.text, q);
    const count = ratio > 2 ? ratio : countListed(this.text, q.end);
    if (count < 2) return [];
    const start = Math.max(from, q.start - MAX_CLAUSE);
    const turned = this.text.slice(start, q.start).lastIndexOf(IN_TURN);
    const listed = this.trim(start, turned < 0 ? Math.max(from, place.lead) : start + turned);
    const words = listed === undefined ? '' : this.text.slice(listed.start, listed.end);
    if (listed !== undefined && !CONTINUES.test(words)) {
      const parts = splitSubject(this.show(listed), count);
      if (parts !== undefined) this.turns = parts;
      return [...(parts ?? [])];
    }
    if (ratio > 2) return this.turns.length === count ? [...this.turns] : [];
    if (turned < 0 || this.named.length < count) return [];
    const named = this.named.slice(-count);
    return isTotal(words) ? named.map(dropNew) : named;
  }

  /** A threshold and what it counts are one phrase: 超10亿元或1亿美元项目. */
  private startOf(from: number, place: SubjectPlace): number {
    if (place.threshold) {
      if (this.thresholdStart < 0) this.thresholdStart = Math.max(from, place.lead);
      return from;
    }
    const start = this.thresholdStart;
    return start >= place.clauseStart && start < from ? start : from;
  }

  /** The words between two places without those that only lead to a figure or go on from one. */
  private trim(from: number, to: number): Span | undefined {
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
  private show({ start, end }: Span): string {
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
  private showWithoutExamples({ start, end }: Span): string {
    const words = this.text.slice(start, end);
    const at = words.lastIndexOf('等');
    if (
      at < 1 ||
      /^[级于待同次量效]/.test(words.slice(at + 1)) ||
      /[平同高中初上下]$/.test(words.slice(0, at))
    ) {
      return this.show({ start, end });
    }
    const deed = DEEDS_BEFORE_LIST.findAfter(this.text, start, start + at);
    return this.show({ start, end: deed?.end ?? start }) + this.show({ start: start + at + 1, end });
  }

  /** The noun that a count stands before: 56个省市区重点项目竣工投产. */
  private findHead(after: number): Span | undefined {
    const { text } = this;
    let start = after;
    while (start < after + 2 && '的等多余级'.includes(text.charAt(start))) start++;
    let end = start;
    while (end < start + MAX_SUBJECT && (isHan(text.charCodeAt(end)) || QUOTES.has(text.charAt(end)))) {
      if (
        end > (SHORT_NOUNS.has(text.charAt(start)) ? start : start + 1) &&
        VERBS_AFTER.findAfter(text, end)?.value
      )
        break;
      end++;
    }
    if (end === start || text.charAt(start) === '”' || NOT_HEADS.test(text.slice(start, end)))
      return undefined;
    if (end - start > MAX_HEAD) return undefined;
    if (text.charAt(end - 1) === '的') end--;
    this.headEnd = end;
    return { start, end };
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

/** How many figures a list holds, from the end of its first to the end of its clause. */
function countListed(text: string, end: number): number {
  let count = 1;
  for (let i = end; i < end + MAX_CLAUSE && i < text.length; i++) {
    const char = text.charAt(i);
    if (',。;\n'.includes(char)) break;
    if ('、和与及'.includes(char) && LISTED_FIGURE.test(text.slice(i + 1, i + 6))) count++;
  }
  return count;
}
