// Puts claims together on the way through the text: where the clause and sentence began, which time was last
// named, which section the figure stands in, which figure came before it.

import type { Claim, Span } from './claim.ts';
import type { CleanText } from './clean-text.ts';
import { type BoundReading, readBound } from './read-bound.ts';
import { isStartingValue, type KindReading, readKind } from './read-kind.ts';
import type { Quantity } from './read-quantity.ts';
import { readRole } from './read-role.ts';
import { readSubject } from './read-subject.ts';
import type { TimeMark } from './read-when.ts';
import { isStreak } from './rules/calendar.ts';
import { isOrdinal, isTop } from './rules/ordinals.ts';
import type { Section } from './section.ts';
import { WhenReader } from './when-reader.ts';

interface Reading {
  q: Quantity;
  bound: BoundReading;
  kind: KindReading;
}

interface Joined extends Reading {
  /** Joined by 或. */
  either: boolean;
  /** Of the same family of units. */
  same: boolean;
}

const JOINT = /^(?:[、和与及或]|以及|,和)$/;

export class ClaimBuilder {
  readonly claims: Claim[] = [];
  private readonly printed: string;
  private readonly clean: CleanText;
  private readonly when: WhenReader;
  private clauseStart = 0;
  /** Where the figure before ends with its words of bound; subjects start after it. */
  private lastEnd = 0;
  private lastSubject = '';
  private last: Reading | undefined;

  constructor(printed: string, clean: CleanText, sections: readonly Section[]) {
    this.printed = printed;
    this.clean = clean;
    this.when = new WhenReader(printed, clean, sections);
  }

  endClause(at: number, sentence: boolean, paragraph: boolean): void {
    this.clauseStart = at;
    if (!sentence) return;
    this.lastSubject = '';
    this.when.endSentence(at, paragraph);
  }

  markTime(mark: TimeMark): void {
    this.when.mark(mark);
  }

  /** A year or a range of years in digits. */
  markYear(q: Quantity): void {
    const period = q.high === undefined ? String(q.value) : `${q.value}-${q.high}`;
    this.when.mark({ start: q.start, end: q.end, word: q.high === undefined ? 'year' : 'span', period });
  }

  add(q: Quantity): void {
    const { text } = this.clean;
    const joined = this.joinedTo(q);
    const bound = inheritBound(readBound(text, q), joined);
    const kind = inheritKind(readKind(text, q, this.clauseStart, bound.end), joined);
    const subject = this.readSubject(q, bound, kind);
    const span = this.toPrinted(q);
    const claim: Claim = {
      ...span,
      text: this.printed.slice(span.start, span.end),
      value: this.toValue(q),
      ...(q.high === undefined || q.numeral.vague ? {} : { valueHigh: q.high }),
      unit: this.toUnit(q),
      bound: bound.bound,
      kind: kind.kind,
      ...this.when.read(q, this.clauseStart, span.start, isStartingValue(text, q, this.clauseStart)),
      role: readRole(text, q, bound.end, this.clauseStart),
      subject,
    };
    if (kind.direction !== undefined) claim.direction = kind.direction;
    if (q.numeral.perHundred === '' && claim.unit === '位数') this.toTwoDigits(claim);
    this.claims.push(claim);
    this.lastEnd = bound.end;
    this.last = { q, bound, kind };
    if (subject !== '') this.lastSubject = subject;
  }

  /** The figure before, where only a list's joint stands between the two: 6.5%、7.2%和8%. */
  private joinedTo(q: Quantity): Joined | undefined {
    const { last } = this;
    if (last === undefined || q.start - this.lastEnd > 2) return undefined;
    const joint = JOINT.exec(this.clean.text.slice(this.lastEnd, q.start))?.[0];
    return joint === undefined
      ? undefined
      : { ...last, either: joint === '或', same: last.q.family === q.family };
  }

  private readSubject(q: Quantity, bound: BoundReading, kind: KindReading): string {
    const from = Math.max(this.clauseStart, this.lastEnd);
    const to = Math.min(bound.start, kind.start);
    const subject = readSubject(this.clean.text, Math.min(from, to), to, q, bound.end);
    return subject === '' ? this.lastSubject : subject;
  }

  /** 两位数增长: at least ten percent. */
  private toTwoDigits(claim: Claim): void {
    claim.value = 10;
    claim.unit = '%';
    claim.bound = 'ge';
  }

  private toValue(q: Quantity): number {
    return this.clean.text[q.start - 1] === '-' && this.isNegative(q) ? -q.value : q.value;
  }

  private isNegative(q: Quantity): boolean {
    return q.family === 'ratio' && /[长为达至到]/.test(this.clean.text.charAt(q.start - 2));
  }

  private toPrinted(q: Quantity): Span {
    const { text, at } = this.clean;
    const signed = isOrdinal(text, q) || isTop(text, q) || this.toValue(q) < 0;
    const first = signed ? q.start - 1 : q.start;
    return { start: at[first] ?? 0, end: (at[q.end - 1] ?? 0) + 1 };
  }

  private toUnit(q: Quantity): string {
    const { text, at } = this.clean;
    if (isStreak(text, q) && /连|届|次/.test(text.slice(q.unitStart, q.unitEnd))) return '年';
    if (isOrdinal(text, q) || isTop(text, q))
      return q.family === 'ratio' ? q.numeral.perHundred || '%' : '位';
    if (q.numeral.perHundred !== '') return q.numeral.perHundred;
    if (q.unitEnd <= q.unitStart) return '';
    const unit = this.printed.slice(at[q.unitStart] ?? 0, (at[q.unitEnd - 1] ?? 0) + 1);
    return unit === '%' || unit === '‰'
      ? unit
      : text.slice(q.unitStart, q.unitEnd) === '%'
        ? '%'
        : unit.replace(/\s/g, '');
  }
}

/** 超10亿元或1亿美元: the bound said once holds for both. */
function inheritBound(own: BoundReading, joined: Joined | undefined): BoundReading {
  if (joined === undefined || !joined.either || own.bound !== 'eq') return own;
  return { ...own, bound: joined.bound.bound };
}

/** 增长6.5%、7.2%和8%: the change said once holds for all. */
function inheritKind(own: KindReading, joined: Joined | undefined): KindReading {
  if (joined === undefined || !joined.same || joined.kind.kind !== 'change') return own;
  if (own.kind !== 'share' && own.kind !== 'level' && own.kind !== 'change') return own;
  return { ...joined.kind, start: own.start };
}
