// What each figure measures: the shortest phrase of its clause, or of the figures it continues, that a statistician
// would file it under. Keeps what was named before, for figures that go on from it (其中…, 分别…, 增长…).

import { DEEDS_BEFORE_LIST, LEADS, TAILS, VERBS_AFTER } from './lexicon/subject-words.ts';
import { CLASS, DIGIT, isHan } from './lexicon/characters.ts';
import type { Quantity } from './read-quantity.ts';

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
}

const MAX_SUBJECT = 30;
const MAX_HEAD = 12;
const MAX_CLAUSE = 80;
const IN_TURN = '分别';
const COUNTING = new Set(['count', 'people', 'bare', 'unknown', 'measure']);

export class SubjectReader {
  private readonly text: string;
  private last = '';
  private lastEnd = 0;
  /** Where the noun ends that the figure before counts. */
  private headEnd = 0;
  /** Subjects of the sentence's amounts so far, which a later 分别 shares its figures out to. */
  private named: string[] = [];
  /** Subjects still to be shared out by 分别. */
  private inTurn: string[] = [];
  /** Where the words before a threshold begin: they belong to the figure that it counts for. */
  private thresholdStart = -1;

  constructor(text: string) {
    this.text = text;
  }

  endSentence(): void {
    this.last = '';
    this.named = [];
    this.inTurn = [];
  }

  /** Reads the subject of a figure; "" where nothing in its sentence names one. */
  read(q: Quantity, place: SubjectPlace): string {
    const subject = this.findSubject(q, place);
    this.lastEnd = place.after;
    if (place.threshold) return subject;
    this.thresholdStart = -1;
    if (subject !== '') {
      this.last = subject;
      this.named.push(subject);
    }
    return subject;
  }

  private findSubject(q: Quantity, place: SubjectPlace): string {
    const from = Math.max(place.clauseStart, this.lastEnd, this.headEnd);
    const lead = Math.max(from, place.lead);
    if (place.joined && this.inTurn.length > 0) return this.inTurn.shift() ?? '';
    const turns = this.findTurns(q, from);
    if (turns.length > 0) {
      this.inTurn = turns;
      return this.inTurn.shift() ?? '';
    }
    this.inTurn = [];
    if (place.joined) return this.last;
    const start = this.startOf(from, place);
    const before = withoutPlace(trimWords(this.text, start, lead));
    const head = COUNTING.has(q.family) ? this.readHead(place.after) : '';
    if (before.startsWith('占')) return this.last + before;
    if (before === '') return head === '' ? this.last : head;
    return head !== '' && head.length <= MAX_HEAD ? before + head : before;
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

  /** The subjects that 分别 before this figure shares out: those its clause lists, else the amounts named before. */
  private findTurns(q: Quantity, from: number): string[] {
    const words = this.text.slice(Math.max(from, q.start - MAX_CLAUSE), q.start);
    const at = words.lastIndexOf(IN_TURN);
    if (at < 0) return [];
    const listed = trimWords(words, 0, at);
    const count = countListed(this.text, q.end);
    if (count < 2) return [];
    if (listed === '') return this.named.length >= count ? this.named.slice(-count) : [];
    const parts = listed.split(/、|和|与|以及|及/).filter((part) => part !== '');
    return parts.length === count ? parts : [];
  }
  /** The noun that a count stands before: 56个省市区重点项目竣工投产. */
  private readHead(after: number): string {
    const { text } = this;
    let start = after;
    while (start < after + 2 && '的等多余'.includes(text.charAt(start))) start++;
    let end = start;
    while (end < start + MAX_SUBJECT && (isHan(text.charCodeAt(end)) || '“”'.includes(text.charAt(end)))) {
      if (CLASS[text.charCodeAt(end)] === DIGIT || (end > start + 1 && VERBS_AFTER.findAfter(text, end))) break;
      end++;
    }
    if (text.charAt(start) === '”') return '';
    if (end - start <= MAX_HEAD) this.headEnd = end;
    return text.slice(start, end);
  }
}

/** How many figures a list holds, from the end of its first to the end of its clause. */
function countListed(text: string, end: number): number {
  let count = 1;
  for (let i = end; i < end + MAX_CLAUSE && i < text.length; i++) {
    const char = text.charAt(i);
    if (',。;\n'.includes(char)) break;
    if ('、和与及'.includes(char) && /[\d百一二三四五六七八九十]/.test(text.charAt(i + 1))) count++;
  }
  return count;
}

function trimWords(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  for (let word = TAILS.findBefore(text, end, start); word; word = TAILS.findBefore(text, end, start)) {
    end = word.start;
  }
  for (let word = LEADS.findAfter(text, start, end); word; word = LEADS.findAfter(text, start, end)) {
    start = word.end;
  }
  const phrase = dropExamples(text.slice(start, end));
  return phrase.slice(-MAX_SUBJECT).replace(/^[^一-龥A-Za-z0-9“(《]+/, '');
}

/** 签约引进欧邦琪、拜尔斯等精品外资项目 is about 签约引进精品外资项目: examples before 等 go, the deed stays. */
function dropExamples(phrase: string): string {
  const at = phrase.lastIndexOf('等');
  if (at < 1 || !/^[^级于待同次量效]/.test(phrase.slice(at + 1)) || /[平同高中初上下]$/.test(phrase.slice(0, at))) {
    return phrase;
  }
  const deed = DEEDS_BEFORE_LIST.findAfter(phrase, 0, at);
  return phrase.slice(0, deed?.end ?? 0) + phrase.slice(at + 1);
}

/** 居全国, 列全省: where a rank is held, not what is ranked. */
function withoutPlace(phrase: string): string {
  return /^(?:位?居|列|名列|排名|稳居|跻身)?(?:全[国省市区县州]|世界|全球|国内)?$/.test(phrase) ? '' : phrase;
}
