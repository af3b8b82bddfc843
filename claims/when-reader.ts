// Keeps the time that figures are of on the way through the text: the section's, the paragraph's, the sentence's.

import type { Commitment, Status } from './claim.ts';
import type { CleanText } from './clean-text.ts';
import type { Quantity } from './read-quantity.ts';
import {
  isAlready,
  isCompared,
  type ReportYears,
  readIntent,
  readReportYears,
  type TimeMark,
  toPeriod,
} from './read-when.ts';
import type { Section, SectionOutlook } from './section.ts';

export interface WhenReading {
  status: Status;
  period: string;
  commitment?: Commitment;
}

export class WhenReader {
  private readonly clean: CleanText;
  private readonly sections: readonly Section[];
  private readonly years: ReportYears;
  private sectionIndex = -1;
  private sentenceMark: TimeMark | undefined;
  private partMark: TimeMark | undefined;
  private paragraphMark: TimeMark | undefined;
  private sentenceStart = 0;

  constructor(printed: string, clean: CleanText, sections: readonly Section[]) {
    this.clean = clean;
    this.sections = sections;
    this.years = readReportYears(printed, sections);
  }

  endSentence(at: number, paragraph: boolean): void {
    this.sentenceStart = at;
    this.sentenceMark = undefined;
    this.partMark = undefined;
    if (paragraph) this.paragraphMark = undefined;
  }

  mark(mark: TimeMark): void {
    if (isCompared(this.clean.text, mark.start)) return;
    if (mark.word === 'part') {
      this.partMark = mark;
      return;
    }
    this.sentenceMark = mark;
    const opens = mark.start - this.sentenceStart <= 4;
    if (opens && mark.word !== 'last-year' && mark.word !== 'this-year') this.paragraphMark = mark;
  }

  read(q: Quantity, clauseStart: number, printedStart: number, isStart: boolean): WhenReading {
    const { outlook, period } = this.sectionAt(printedStart);
    const mark = this.sentenceMark ?? this.paragraphMark;
    const review = outlook === 'review';
    const base = period || this.defaultPeriod(outlook);
    const marked = mark === undefined ? '' : toPeriod(mark, this.years, review);
    const when = this.withPart(marked || base);
    const intent = readIntent(this.clean.text, clauseStart, q.start);
    const status = this.toStatus(outlook, mark, marked, intent, clauseStart, q.start);
    if (isStart) return { status: 'actual', period: yearBefore(when) };
    if (status === 'actual') return { status, period: when };
    return { status, period: when, commitment: intent ?? 'plan' };
  }

  private sectionAt(printedStart: number): { outlook: SectionOutlook; period: string } {
    const { sections } = this;
    while ((sections[this.sectionIndex + 1]?.heading.start ?? Number.POSITIVE_INFINITY) <= printedStart) {
      this.sectionIndex++;
    }
    const section = sections[this.sectionIndex];
    return section === undefined ? { outlook: null, period: '' } : section;
  }

  private defaultPeriod(outlook: SectionOutlook): string {
    const { plan } = this.years;
    if (plan === 0) return '';
    return String(outlook === 'plan' ? plan : plan - 1);
  }

  private withPart(period: string): string {
    const part = this.partMark?.period;
    return part !== undefined && /^\d{4}$/.test(period) ? `${period}-${part}` : period;
  }

  private toStatus(
    outlook: SectionOutlook,
    mark: TimeMark | undefined,
    marked: string,
    intent: Commitment | undefined,
    clauseStart: number,
    figureStart: number,
  ): Status {
    const { plan } = this.years;
    const lastYear = Number(marked.slice(-4));
    const future =
      plan > 0 && marked !== '' && lastYear >= plan && (mark?.word === 'year' || mark?.word === 'span');
    if (outlook === 'review') return future && lastYear > plan ? 'target' : 'actual';
    if (mark?.word === 'last-year' || mark?.word === 'past-five' || mark?.word === 'past-three')
      return 'actual';
    if (plan > 0 && marked !== '' && lastYear < plan) return 'actual';
    if (outlook === 'plan') return isAlready(this.clean.text, clauseStart, figureStart) ? 'actual' : 'target';
    return intent !== undefined || mark?.word === 'next-five' || future ? 'target' : 'actual';
  }
}

/** The year before a year or before the first year of a span; "" for "". */
function yearBefore(period: string): string {
  const first = Number(period.slice(0, 4));
  return period === '' || Number.isNaN(first) ? '' : String(first - 1);
}
