// Puts claims together on the way through the text: where the clause and sentence began, which time was last
// named, which section the figure stands in, which figure came before it.

import type { Claim } from './claim.ts';
import type { CleanText } from './clean-text.ts';
import { type BoundReading, readBound } from './read-bound.ts';
import { isStartingValue, type KindReading, readKind } from './read-kind.ts';
import type { Quantity } from './read-quantity.ts';
import { readRole } from './read-role.ts';
import type { TimeMark } from './read-when.ts';
import type { Section } from './section.ts';
import { SubjectReader } from './subject-reader.ts';
import { toFigure } from './to-figure.ts';
import { type FigurePlace, WhenReader, type WhenReading } from './when-reader.ts';

interface Reading {
  q: Quantity;
  bound: BoundReading;
  kind: KindReading;
  period: string;
  /** It is where a change starts from. */
  isStart: boolean;
}

interface Joined extends Reading {
  /** Joined by 或. */
  either: boolean;
  /** Of the same family of units. */
  same: boolean;
}

/** A clause longer than this says nothing more of its last figure. */
const MAX_CLAUSE = 120;
const MAX_FURTHER = 16;
const GROWTHS = new Set<Quantity['family']>(['ratio', 'times']);
/** 增长6%，力争6.5%以上: a figure that only goes further than the one before. */
const GOES_FURTHER =
  /^(?:以上|以内|左右)?[、,(]?(?:并|全年|预计|力争|确保|争取|冲刺|奋力|努力|实现|完成|达到|全年预计|更[高好])+(?:[在为到]|达到|实现|冲刺|突破|超过|超|约|完成)*$/;
const JOINT = /^(?:[、和与及或]|以及|,和)-?$/;

export class ClaimBuilder {
  readonly claims: Claim[] = [];
  private readonly printed: string;
  private readonly clean: CleanText;
  private readonly when: WhenReader;
  private readonly subjects: SubjectReader;
  private clauseStart = 0;
  /** Where the figure before ends with its words of bound; subjects start after it. */
  private lastEnd = 0;
  private last: Reading | undefined;
  /** The figure being read is where a change starts from. */
  private isStart = false;

  constructor(printed: string, clean: CleanText, sections: readonly Section[]) {
    this.printed = printed;
    this.clean = clean;
    this.when = new WhenReader(clean, sections);
    this.subjects = new SubjectReader(printed, clean);
  }

  endClause(at: number, sentence: boolean, paragraph: boolean): void {
    this.clauseStart = at;
    this.when.endClause(at);
    if (!sentence) return;
    this.subjects.endSentence();
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

  /** 12月末, 6月底: a month that dates a stock. */
  markMonth(q: Quantity): void {
    const month = String(q.value).padStart(2, '0');
    this.when.mark({ start: q.start, end: q.end, word: 'part', period: month });
  }

  add(q: Quantity): void {
    const { text } = this.clean;
    const clauseStart = Math.max(this.clauseStart, q.start - MAX_CLAUSE);
    const joined = this.joinedTo(q);
    const bound = inheritBound(readBound(text, q), joined);
    const from = Math.max(clauseStart, this.lastEnd);
    const place = { clauseStart, from, lead: bound.start, after: bound.end };
    const kind = this.goOn(q, inheritKind(readKind(text, q, place), joined));
    const lead = Math.min(bound.start, kind.start);
    const role = readRole(text, q, bound.end, clauseStart);
    const threshold = role === 'threshold';
    const subject = this.subjects.read(q, {
      clauseStart,
      lead,
      after: bound.end,
      joined: joined !== undefined,
      threshold,
      rank: kind.kind === 'rank',
    });
    const when = this.readWhen(q, { kind: kind.kind, clauseStart, lead }, joined);
    const figure = toFigure(this.printed, this.clean, q);
    const claim: Claim = {
      ...figure,
      bound: isEnsured(text, q, bound, clauseStart) ? 'ge' : bound.bound,
      kind: kind.kind,
      ...when,
      role,
      subject,
    };
    const direction = figure.value < 0 ? 'down' : kind.direction;
    if (direction !== undefined) claim.direction = direction;
    this.claims.push(claim);
    this.lastEnd = bound.end;
    this.last = { q, bound, kind, period: when.period, isStart: this.isStart };
  }

  /** Figures of one list are of one time: what was reached, was reached by all. */
  private readWhen(
    q: Quantity,
    place: Pick<FigurePlace, 'kind' | 'clauseStart' | 'lead'>,
    joined: Joined | undefined,
  ): WhenReading {
    this.isStart = joined?.isStart ?? isStartingValue(this.clean.text, q, place.clauseStart);
    const when = this.when.read({ ...place, start: q.start, end: q.end, isStart: this.isStart });
    if (joined?.same && joined.period !== '') when.period = joined.period;
    return when;
  }

  /** 增长6%，力争6.5%以上: what goes further than a change is one. */
  private goOn(q: Quantity, own: KindReading): KindReading {
    const { last } = this;
    if (last?.kind.kind !== 'change' || own.kind !== 'share' || last.q.family !== 'ratio') return own;
    return GOES_FURTHER.test(this.clean.text.slice(this.lastEnd, q.start).slice(0, MAX_FURTHER))
      ? { ...last.kind, start: own.start }
      : own;
  }

  /** The figure before, where only a list's joint stands between the two: 6.5%、7.2%和8%. */
  private joinedTo(q: Quantity): Joined | undefined {
    const { last } = this;
    if (last === undefined || q.start - this.lastEnd > 3) return undefined;
    const joint = JOINT.exec(this.clean.text.slice(this.lastEnd, q.start))?.[0];
    return joint === undefined ? undefined : { ...last, either: joint === '或', same: areAlike(last.q, q) };
  }
}

/** 分别增长1.2倍、38%: times and percents alike say by how much. */
function areAlike(a: Quantity, b: Quantity): boolean {
  return a.family === b.family || (GROWTHS.has(a.family) && GROWTHS.has(b.family));
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

/** 确保粮食产量420亿斤: what a clause ensures, it ensures at least. */
function isEnsured(text: string, q: Quantity, { bound }: BoundReading, clauseStart: number): boolean {
  return (
    bound === 'eq' &&
    q.high === undefined &&
    /确保(?!.*(?:力争|争取|冲刺))/.test(text.slice(clauseStart, q.start)) &&
    !/^[^,。;、\n]{2,10}(?:全部|全面|如期)/.test(text.slice(q.end, q.end + 16))
  );
}
