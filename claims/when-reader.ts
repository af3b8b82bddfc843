// Keeps the time that figures are of on the way through the text (the section's, the paragraph's, the
// sentence's) and says of each figure when it is of and whether it was achieved or is aimed at.

import type { Commitment, Kind, Status } from './claim.ts';
import type { CleanText } from './clean-text.ts';
import { FLOWS, type Intent, REACHED, STOCKS, type TimeWord } from './lexicon/plans.ts';
import {
  isAlready,
  isForecast,
  readGivenYear,
  readIntent,
  readPlanYear,
  readTimeUse,
  type TimeMark,
  toPeriod,
} from './read-when.ts';
import type { Section, SectionOutlook } from './section.ts';

export interface WhenReading {
  status: Status;
  period: string;
  commitment?: Commitment;
}

/** Where a figure stands, as far as its time goes. Offsets in clean text. */
export interface FigurePlace {
  kind: Kind;
  clauseStart: number;
  /** Where the words that bound and lead to it begin. */
  lead: number;
  start: number;
  end: number;
  /** It is where a change starts from (由A到B). */
  isStart: boolean;
}

interface Standing {
  outlook: SectionOutlook;
  period: string;
}

const NOWHERE: Standing = { outlook: null, period: '' };
const MAX_SENTENCE = 160;
const OPENING = 12;
/** 由13.3年提高到14年, 增加到121万亿元: what a change ends at is of the last year, whatever it counts. */
const GROWN_TO = /(?:[增提升降减扩缩压][加高升少大低短减]?|上升|下降|调整)[到至为](?:了)?[^,;。]{0,12}$/;
const PAST = /^(?:last-year|past|present)/;
const ANNOUNCING = /(?:预期|主要|发展|奋斗|工作)目标/;
const ERAS: ReadonlySet<TimeWord> = new Set<TimeWord>([
  'past-five',
  'next-five',
  'past-three',
  'next-three',
  'span',
]);

export class WhenReader {
  private readonly text: string;
  private readonly sections: readonly Section[];
  private readonly plan: number;
  private readonly given: number;
  private sectionIndex = -1;
  private sentenceMark: TimeMark | undefined;
  private startMark: TimeMark | undefined;
  /** The year that a change goes to (增加到2021年的312亿元): of the next figure only. */
  private endMark: TimeMark | undefined;
  private partMark: TimeMark | undefined;
  private paragraphMark: TimeMark | undefined;
  /** A stretch of years that a paragraph opened with: it holds on for the paragraphs of its chapter. */
  private era: TimeMark | undefined;
  /** The paragraph opens with what the year planned is to bring, under a heading that reviews. */
  private paragraphPlans = false;
  private sentenceStart = 0;
  private paragraphStart = 0;
  /** A plan announced without a heading that says so (主要预期目标是): it goes on until a time past is named. */
  private announced = false;

  constructor(clean: CleanText, sections: readonly Section[]) {
    this.text = clean.text;
    this.sections = sections;
    this.plan = readPlanYear(clean.text, sections);
    this.given = readGivenYear(clean.text);
  }

  /** A goal's date within a sentence (…，到2025年突破3000家；…) ends with its part of the sentence. */
  endClause(at: number): void {
    const goal = this.sentenceMark;
    if (goal === undefined || this.text[at - 1] !== ';' || this.text[goal.start - 1] !== '到') return;
    if (goal.start - this.sentenceStart > 4) this.sentenceMark = undefined;
  }

  endSentence(at: number, paragraph: boolean): void {
    this.sentenceStart = at;
    this.sentenceMark = undefined;
    this.startMark = undefined;
    this.endMark = undefined;
    this.partMark = undefined;
    if (!paragraph) return;
    this.paragraphStart = at;
    this.paragraphMark = undefined;
    this.paragraphPlans = false;
  }

  mark(mark: TimeMark): void {
    this.standingAt(mark.start);
    const use = readTimeUse(this.text, mark);
    if (use === 'compares') return;
    if (use === 'starts') this.startMark = mark;
    else if (use === 'ends') this.endMark = mark;
    else if (mark.word === 'part') this.partMark = mark;
    else this.date(mark);
  }

  private date(mark: TimeMark): void {
    this.sentenceMark = mark;
    if (PAST.test(mark.word)) this.announced = false;
    if (mark.word === 'present') {
      this.paragraphMark = mark;
      this.era = undefined;
      return;
    }
    // 到2027年: a goal's date is of its own sentence.
    if (/[到至]$/.test(this.text.slice(this.sentenceStart, mark.start))) return;
    const lasting = mark.word !== 'last-year' && mark.word !== 'this-year';
    if (mark.start - this.sentenceStart > 4) return;
    if (lasting) this.paragraphMark = mark;
    if (Number(mark.period) === this.plan)
      this.paragraphPlans ||= isForecast(this.text.slice(mark.end, mark.end + OPENING));
    if (this.sentenceStart === this.paragraphStart) this.era = this.holds(mark) ? mark : undefined;
  }

  read(place: FigurePlace): WhenReading {
    const standing = this.standingAt(place.start);
    const mark = this.markFor(place);
    const marked =
      mark === undefined ? '' : toPeriod(mark, this.plan, standing.outlook === 'review', this.given);
    let intent = this.readIntent(place, standing);
    const status = this.readStatus(place, standing, mark, marked, intent);
    if (status === 'target') intent ??= readIntent(this.text, place.clauseStart, place.start);
    const base = marked || standing.period || this.yearOf(status);
    if (place.isStart) return { status: 'actual', period: this.startPeriod(standing, base) };
    const period = withPart(this.atEndOfSpan(base, place), this.partMark);
    if (status === 'actual') return { status, period };
    return {
      status,
      period,
      commitment: intent === undefined || intent === 'weak' || intent === 'none' ? 'plan' : intent,
    };
  }

  /** A stretch of years, or the year reviewed or planned, holds on for the paragraphs after the one it opens. */
  private holds({ word, period, start }: TimeMark): boolean {
    if (ERAS.has(word)) return true;
    const year = Number(period);
    return word === 'year' && this.text[start - 1] !== '到' && (year === this.plan || year === this.plan - 1);
  }

  /** A mean over years (年均) is of the stretch last named, whatever single year stands nearer. */
  private markFor({ lead, start }: FigurePlace): TimeMark | undefined {
    const nearest = this.endMark ?? this.sentenceMark ?? this.paragraphMark ?? this.era;
    this.endMark = undefined;
    if (nearest?.word !== 'year' || !/年均/.test(this.text.slice(Math.max(0, lead - 3), start)))
      return nearest;
    return (
      [this.paragraphMark, this.era].find((mark) => mark !== undefined && ERAS.has(mark.word)) ?? nearest
    );
  }

  private standingAt(start: number): Standing {
    const { sections } = this;
    for (
      let next = sections[this.sectionIndex + 1];
      next !== undefined;
      next = sections[this.sectionIndex + 1]
    ) {
      if (next.heading.start > start) break;
      this.sectionIndex++;
      if (next.level !== 'paragraph') this.era = undefined;
    }
    const section = sections[this.sectionIndex] ?? NOWHERE;
    if (section.outlook !== null || this.plan === 0 || !/^\d{4}$/.test(section.period)) return section;
    // A heading that names the year planned, or an earlier one, needs no other word to say what it heads.
    return { period: section.period, outlook: Number(section.period) < this.plan ? 'review' : 'plan' };
  }

  private yearOf(status: Status): string {
    if (this.plan === 0) return '';
    return String(status === 'target' ? this.plan : this.plan - 1);
  }

  /** In its own clause; where no heading says whether the text plans, in the whole sentence. */
  private readIntent({ clauseStart, start }: FigurePlace, { outlook }: Standing) {
    const own = outlook === 'review' ? undefined : readIntent(this.text, clauseStart, start);
    if (outlook !== null || (own !== undefined && own !== 'weak')) return own;
    const from = Math.max(this.sentenceStart, start - MAX_SENTENCE);
    const whole = readIntent(this.text, from, start);
    if (whole === 'plan' && ANNOUNCING.test(this.text.slice(from, start))) this.announced = true;
    const told = whole ?? own;
    return this.announced && (told === undefined || told === 'weak') ? 'plan' : told;
  }

  private readStatus(
    place: FigurePlace,
    { outlook }: Standing,
    mark: TimeMark | undefined,
    marked: string,
    intent: Intent | undefined,
  ): Status {
    const lastYear = this.plan > 0 && marked !== '' ? Number(marked.slice(-4)) : undefined;
    if (outlook === 'review') return this.isAhead(place, lastYear) ? 'target' : 'actual';
    if (lastYear !== undefined && lastYear < this.plan) return 'actual';
    if (PAST.test(mark?.word ?? '')) return 'actual';
    if (outlook === 'plan') return this.isFact(place) ? 'actual' : 'target';
    return this.plansItself(mark, lastYear, intent) ? 'target' : 'actual';
  }

  /** Where no heading says whether the text plans, its time and its words of intent do. */
  private plansItself(mark: TimeMark | undefined, lastYear = 0, intent: Intent = 'none'): boolean {
    if (/^next-(?:five|three)/.test(mark?.word ?? '') || (this.plan > 0 && lastYear > this.plan)) return true;
    return intent === 'weak' ? this.plansAhead(mark) : intent !== 'none';
  }

  /** Told in a review of a time not over yet: 预计“十四五”期间…. */
  private isAhead({ start }: FigurePlace, lastYear = 0): boolean {
    if (lastYear < this.plan || this.plan === 0) return false;
    const sentence = this.text.slice(Math.max(this.sentenceStart, start - MAX_SENTENCE), start);
    return lastYear > this.plan || this.paragraphPlans || isForecast(sentence);
  }

  /** 今年将…, 到2027年要…: a weak word plans where the time is this year or one to come. */
  private plansAhead(mark: TimeMark | undefined): boolean {
    if (mark === undefined) return false;
    return mark.word === 'this-year' || mark.word === 'next-year' || this.text[mark.start - 1] === '到';
  }

  /** A fact told within a plan: 已开工的57个项目, 我国有13亿人口. */
  private isFact({ clauseStart, end }: FigurePlace): boolean {
    return isAlready(this.text.slice(clauseStart, end));
  }

  /** What a change starts from is of the year before the span or year that the change is in. */
  private startPeriod(standing: Standing, base: string): string {
    const review = standing.outlook === 'review';
    if (this.startMark?.word === 'part') return withPart(base, this.startMark);
    if (this.startMark !== undefined) return toPeriod(this.startMark, this.plan, review, this.given);
    if (review && base === String(this.plan - 1)) return yearBefore(base);
    return yearBefore(/^\d{4}-\d{4}$/.test(standing.period) ? standing.period : base);
  }

  /** In a span of years, what is reached is of its last year; flows, changes and averages are of the span. */
  private atEndOfSpan(period: string, { kind, clauseStart, lead, end }: FigurePlace): string {
    if (!/^\d{4}-\d{4}$/.test(period)) return period;
    if (kind !== 'level' && kind !== 'share') return period;
    const words = this.text.slice(clauseStart, end);
    if (kind === 'share' && !/年均|累计/.test(words)) return period.slice(-4);
    if (GROWN_TO.test(this.text.slice(Math.max(clauseStart, lead - 3), end))) return period.slice(-4);
    const reached = REACHED.test(this.text.slice(lead, end)) || STOCKS.test(words);
    return reached && !FLOWS.test(words) ? period.slice(-4) : period;
  }
}

/** A year cut to the half, quarter or months that a mark names. */
function withPart(period: string, mark: TimeMark | undefined): string {
  const part = mark?.period ?? '';
  if (part === '' || !/^\d{4}$/.test(period)) return period;
  return part.startsWith('to-') ? `${period}-01/${period}${part.slice(2)}` : `${period}-${part}`;
}

/** The year before a year or before the first year of a span; "" for "". */
function yearBefore(period: string): string {
  return period === '' ? '' : String(Number(period.slice(0, 4)) - 1);
}
