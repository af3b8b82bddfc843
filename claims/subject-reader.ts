// What each figure measures: the shortest phrase of its clause, or of the figures it continues, that a statistician
// would file it under. Keeps what was named before, for figures that go on from it (其中…, 分别…, 增长…).

import type { Span } from './claim.ts';
import type { CleanText } from './clean-text.ts';
import { isHan } from './lexicon/characters.ts';
import {
  ALL_TOLD,
  AMONG,
  COMPARED,
  COMPARED_TAIL,
  CONTINUES,
  GROWTH,
  LISTED,
  LISTED_FIGURE,
  MEASURED_BY,
  NOT_HEADS,
  RANK_TAIL,
} from './lexicon/subject-patterns.ts';
import { VERBS_AFTER } from './lexicon/subject-words.ts';
import type { Quantity } from './read-quantity.ts';
import { ratioTerms } from './rules/ratios.ts';
import {
  completeSubject,
  dropNew,
  isTotal,
  type Named,
  toCategory,
  toMeasured,
} from './subject-completion.ts';
import { SubjectPhrase } from './subject-phrase.ts';
import { SubjectTurns } from './subject-turns.ts';

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

const MAX_NOUN = 30;
const MAX_HEAD = 12;
const MAX_CATEGORY = 8;
const MAX_CLAUSE = 80;
const IN_TURN = '分别';
/** 、每人每年 between two figures of a list. */
const MAX_GAP = 5;
const LIST_STOPS = new Set(['、']);
const COUNTING = new Set(['count', 'people', 'bare', 'unknown', 'measure']);
const COUNTED = new Set(['count', 'people', 'unknown']);
const QUOTES = new Set(['“', '”']);
const OF_WHICH = '其中';
/** Nouns of one letter, after which a verb may follow at once: 3个村入选. */
const SHORT_NOUNS = new Set([...'村县镇乡人']);

export class SubjectReader {
  private readonly text: string;
  private readonly phrase: SubjectPhrase;
  private readonly before: Named = {
    last: '',
    plain: '',
    whole: '',
    wholeFamily: '',
    thing: '',
    counted: false,
  };
  private lastEnd = 0;
  /** The noun that the figure before counts, and where it ends. */
  private head = '';
  private headEnd = 0;
  private readonly turns = new SubjectTurns();
  /** Where the words before a threshold begin: they belong to the figure that it counts for. */
  private thresholdStart = -1;
  /** 居全市11个县第3位: the figure only says among how many the next one ranks. */
  private countsRivals = false;

  constructor(printed: string, clean: CleanText) {
    this.text = clean.text;
    this.phrase = new SubjectPhrase(printed, clean);
  }

  endSentence(): void {
    this.before.last = '';
    this.before.plain = '';
    this.before.whole = '';
    this.before.thing = '';
    this.turns.endSentence();
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

  private remember(subject: string, q: Quantity, place: SubjectPlace): void {
    const { before } = this;
    before.plain = subject.startsWith(`${before.last}占`) ? before.plain || before.last : '';
    before.last = subject;
    if (before.whole !== subject && (before.whole === '' || !this.isPart(place))) {
      before.whole = subject;
      before.wholeFamily = q.family;
    }
    before.counted = COUNTED.has(q.family) && !place.rank;
    if (before.counted) before.thing = subject;
    if (!place.rank) this.turns.remember(subject);
  }

  private findSubject(q: Quantity, place: SubjectPlace): string {
    const from = Math.max(place.clauseStart, this.lastEnd, this.headEnd);
    const turn = this.findTurn(q, place, from);
    if (turn !== undefined) return turn;
    const start = this.startOf(from, place);
    if (place.joined && !place.threshold) return this.before.last;
    const before = this.trimFor(place, start, Math.max(from, place.lead));
    if (place.threshold) return this.showThreshold(before, place);
    const head = this.headFor(q, place, before);
    this.countsRivals = head !== undefined && AMONG.test(this.text.slice(from, q.start));
    const words = before === undefined ? '' : this.text.slice(before.start, before.end);
    if (before === undefined || this.continues(words))
      return head === undefined
        ? this.goOn(words, this.text.slice(from, q.start), place, q)
        : this.phrase.show(head);
    if (words.startsWith('占')) return this.before.last + this.phrase.show(before);
    const own = this.phrase.showWithoutExamples(before) + (head === undefined ? '' : this.phrase.show(head));
    return completeSubject(this.afterHead(before, own), {
      ...this.before,
      family: q.family,
      isPart: this.isPart(place),
    });
  }

  /** 12家企业纳税超亿元: words that follow at once on the noun counted before are said of it. */
  private afterHead(words: Span | undefined, own: string): string {
    return words?.start === this.headEnd ? this.head + own : own;
  }

  private continues(words: string): boolean {
    return this.before.last !== '' && (CONTINUES.test(words) || isTotal(words));
  }

  private isPart({ clauseStart }: SubjectPlace): boolean {
    return this.text.startsWith(OF_WHICH, clauseStart);
  }

  /** What a line is drawn by (投资 of 投资10亿元以上项目), else the category that it makes. */
  private showThreshold(before: Span | undefined, { after }: SubjectPlace): string {
    const own = before === undefined ? '' : toMeasured(this.phrase.show(before));
    if (own !== '') return this.afterHead(before, own);
    const head = this.findHead(after);
    const noun = head === undefined ? '' : this.phrase.show(head);
    this.headEnd = Math.min(this.headEnd, after);
    const category = toCategory(noun) || (noun.length <= MAX_CATEGORY ? noun : '');
    return category || toCategory(this.before.last);
  }

  /** What the figure before was of: its growth where that is ranked, all of it where all of it is counted. */
  private goOn(words: string, between: string, { rank }: SubjectPlace, q: Quantity): string {
    const ofShare = q.family === 'points' || /[到至达为]$/.test(between);
    const last = (!ofShare && this.before.plain) || this.before.last;
    if (rank && GROWTH.test(words) && last !== '' && !last.endsWith(words)) return last + words;
    return ALL_TOLD.test(between) ? dropNew(last) : last;
  }

  /** The words before a figure that name it, without those that rank or compare it. */
  private trimFor(place: SubjectPlace, from: number, to: number): Span | undefined {
    // 贫困县全部摘帽、586个贫困村: what ends at a list's joint is said of the figure before.
    if (from >= this.lastEnd && LIST_STOPS.has(this.text.charAt(to - 1)) && to - from > 1) return undefined;
    const words = this.phrase.trim(from, to);
    if (words === undefined) return undefined;
    const named = this.text.slice(words.start, words.end);
    if (!place.rank && !COMPARED.test(named)) return words;
    const tail = (place.rank ? RANK_TAIL : COMPARED_TAIL).exec(named);
    return tail === null ? words : this.phrase.trim(words.start, words.start + tail.index);
  }

  /** The noun that a count stands before, or that a share without a name of its own is of (90%的县医院). */
  private headFor(q: Quantity, place: SubjectPlace, before: Span | undefined): Span | undefined {
    if (place.rank) return undefined;
    const measured =
      before !== undefined &&
      q.family === 'measure' &&
      MEASURED_BY.test(this.text.slice(before.start, before.end));
    if (measured) return undefined;
    const counts = COUNTING.has(q.family) || (before === undefined && q.family === 'ratio');
    return counts ? this.findHead(place.after) : undefined;
  }

  private findTurn(q: Quantity, place: SubjectPlace, from: number): string | undefined {
    const gap = q.start - this.lastEnd;
    if (place.joined || (gap <= MAX_GAP && LISTED.test(this.text.slice(this.lastEnd, q.start)))) {
      const next = this.turns.goOn();
      if (next !== undefined) return next;
    }
    const ratio = ratioTerms(this.text, q);
    const count = ratio > 2 ? ratio : countListed(this.text, q.end);
    if (count < 2) return undefined;
    const start = Math.max(from, q.start - MAX_CLAUSE);
    const turned = this.text.slice(start, q.start).lastIndexOf(IN_TURN);
    const span = this.trimFor(place, start, turned < 0 ? Math.max(from, place.lead) : start + turned);
    return this.turns.start({
      listed: span === undefined ? '' : this.phrase.show(span),
      words: span === undefined ? '' : this.text.slice(span.start, span.end),
      count,
      said: turned >= 0,
      ratio: ratio > 2,
      rank: place.rank,
    });
  }

  /** A threshold and what it counts are one phrase: 超10亿元或1亿美元项目. */
  private startOf(from: number, place: SubjectPlace): number {
    if (place.threshold) {
      if (this.thresholdStart < 0) this.thresholdStart = from;
      return from;
    }
    const start = this.thresholdStart;
    return start >= place.clauseStart && start < from ? start : from;
  }

  /** The noun that a count stands before: 56个省市区重点项目竣工投产. */
  private findHead(after: number): Span | undefined {
    const { text } = this;
    let start = after;
    while (start < after + 2 && '的等多余级'.includes(text.charAt(start))) start++;
    let end = start;
    while (end < start + MAX_NOUN && (isHan(text.charCodeAt(end)) || QUOTES.has(text.charAt(end)))) {
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
    this.head = this.phrase.show({ start, end });
    return { start, end };
  }
}

/** How many figures a list holds, from the end of its first to the end of its clause. */
function countListed(text: string, end: number): number {
  let count = 1;
  const stop = Math.min(text.length, end + MAX_CLAUSE);
  for (let i = end; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (CLAUSE_STOPS.has(code)) break;
    if (JOINTS.has(code) && LISTED_FIGURE.test(text.slice(i + 1, i + 6))) count++;
  }
  return count;
}

const toCodes = (chars: string) => new Set([...chars].map((char) => char.charCodeAt(0)));
const CLAUSE_STOPS = toCodes(',。;\n到至');
const JOINTS = toCodes('、和与及');
