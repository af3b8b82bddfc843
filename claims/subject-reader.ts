// What each figure measures: the shortest phrase of its clause, or of the figures it continues, that a statistician
// would file it under. Keeps what was named before, for figures that go on from it (其中…, 分别…, 增长…).

import type { Span } from './claim.ts';
import type { CleanText } from './clean-text.ts';
import { CLASS, DIGIT, isHan } from './lexicon/characters.ts';
import { DEEDS_BEFORE_LIST, LEADS, TAILS, VERBS_AFTER } from './lexicon/subject-words.ts';
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
const QUOTES = new Set(['“', '”']);
const NOT_HEADS =
  /^(?:[增提减下扩上调延缩压][加高少降大升整长短减][到至为]|[增降升减][到至]|大关|台阶|新台阶|关口|以来|时间|水平)/;

export class SubjectReader {
  private readonly text: string;
  private readonly printed: string;
  private readonly at: Int32Array;
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
  /** 居全市11个县第3位: the figure only says among how many the next one ranks. */
  private countsRivals = false;

  constructor(printed: string, clean: CleanText) {
    this.printed = printed;
    this.text = clean.text;
    this.at = clean.at;
  }

  endSentence(): void {
    this.last = '';
    this.named = [];
    this.inTurn = [];
  }

  /** Reads the subject of a figure; "" where nothing in its sentence names one. */
  read(q: Quantity, place: SubjectPlace): string {
    this.countsRivals = false;
    const subject = this.findSubject(q, place);
    this.lastEnd = place.after;
    if (place.threshold || this.countsRivals) return subject;
    this.thresholdStart = -1;
    if (subject !== '') {
      this.last = subject;
      this.named.push(subject);
    }
    return subject;
  }

  private findSubject(q: Quantity, place: SubjectPlace): string {
    const from = Math.max(place.clauseStart, this.lastEnd, this.headEnd);
    const turn = this.findTurn(q, place, from);
    if (turn !== undefined) return turn;
    if (place.joined) {
      this.startOf(from, place);
      return this.last;
    }
    const before = this.trim(this.startOf(from, place), Math.max(from, place.lead));
    const head = COUNTING.has(q.family) ? this.findHead(place.after) : undefined;
    this.countsRivals = head !== undefined && AMONG.test(this.text.slice(from, q.start));
    const words = before === undefined ? '' : this.text.slice(before.start, before.end);
    if (before === undefined) return head === undefined ? this.last : this.show(head);
    if (CONTINUES.test(words) && this.last !== '') return head === undefined ? this.last : this.show(head);
    if (words.startsWith('占')) return this.last + this.show(before);
    return this.showWithoutExamples(before) + (head === undefined ? '' : this.show(head));
  }

  private findTurn(q: Quantity, { joined }: SubjectPlace, from: number): string | undefined {
    if (!joined || this.inTurn.length === 0) this.inTurn = this.findTurns(q, from);
    return this.inTurn.shift();
  }

  /** The subjects that 分别 before this figure shares out: those its clause lists, else the amounts named before. */
  private findTurns(q: Quantity, from: number): string[] {
    const start = Math.max(from, q.start - MAX_CLAUSE);
    const turned = this.text.slice(start, q.start).lastIndexOf(IN_TURN);
    if (turned < 0) return [];
    const at = start + turned;
    const count = countListed(this.text, q.end);
    const listed = this.trim(start, at);
    if (count < 2) return [];
    if (listed === undefined || CONTINUES.test(this.text.slice(listed.start, listed.end)))
      return this.named.length >= count ? this.named.slice(-count) : [];
    const parts = this.show(listed)
      .split(LIST_JOINTS)
      .filter((part) => part !== '');
    return parts.length === count ? parts : [];
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
    const base = /[由从]?(?:19|20)\d\d年[底末]?的?$/.exec(text.slice(Math.max(start, end - 9), end));
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
      if (end > start + 1 && VERBS_AFTER.findAfter(text, end)) break;
      end++;
    }
    if (end === start || end - start > MAX_HEAD || text.charAt(start) === '”') return undefined;
    if (NOT_HEADS.test(text.slice(start, end))) return undefined;
    this.headEnd = end;
    return { start, end };
  }
}

/** 2024年12月末, 二零二三年, “十三五”时期: when, not what. */
const LEADING_TIME =
  /^(?:(?:(?:19|20)\d\d|[零一二三四五六七八九]{4})年(?:\d{1,2}月)?|\d{1,2}月|“?十[一二三四五六]五”?(?:时期|期间|以来|期))(?:[底末初前份]|以来)?的?/;

/** Joints of a list, not the same characters inside a word (普及率, 和美乡村). */
const LIST_JOINTS = /、|(?<!共)和(?!美|谐|諧|平)|与|與|以及|(?<![普涉遍])及(?!时|時|格|其)/;

/** 居全国, 比年初, 是五年前, 日均: words that say nothing of what is measured. */
const CONTINUES =
  /^(?:(?:位?居|列|名列|排名|稳居|跻身|在)?(?:全[国省市区县州]|世界|全球|国内)?|(?:[降增涨]幅|增速)?(?:比|较|是|为|相当于|高于|低于|快于|慢于|好于|优于).{0,14}|[日月年人户亩]均?|[和与]|[一二三四五六七八九十]|增幅|增速|总数|累计|总量|规模|其|[上下]半年|扣除价格因素后?|按.{2,8}计算|(?:按.{0,12})?折合|全年|日均|同口径|[一二三四]季度|(?:增加|提高|提升|增长|下降|减少|上升|扩大|调整|缩短|压缩|压减|降低|收窄|缩减|回落|优化)[到至为]?)$/;

/** 县(市、区)第3位: brackets that only close the words before are no subject. */
function skipBracket(text: string, start: number, end: number): number {
  if (text.charAt(start) !== '(') return start;
  const close = text.slice(start, end).indexOf(')');
  return close < 0 ? start : start + close + 1;
}

const AMONG = /^(?:位?居|位?列|名列|排名|稳居|在)(?:全[国省市区县州]|世界|全球)?$/;

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
    if ('、和与及'.includes(char) && /[-\d百一二三四五六七八九十]/.test(text.charAt(i + 1))) count++;
  }
  return count;
}
