// The overlay as a whole: reads the page and its changes, and has what it finds shown while there is a report.
// What it finds is told to its maker; all it leaves behind on `destroy` is the page as it was.

import type { Span } from '../claims/claim.ts';
import type { PageSummary } from '../data/linked-claim.ts';
import { mayHoldReport, type PageReading, readPage, readText } from './read-page.ts';
import { type Preferences, ReportView, type ReportViewOptions } from './report-view.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

export interface OverlayOptions extends ReportViewOptions {
  preferences: Preferences;
  /** Whether the highlights are painted from the start. */
  shown: boolean;
  /** Told after each change of what `state` says. */
  onChange(state: OverlayState): void;
}

/** What the overlay found. `report` is null where the page holds none. */
export interface OverlayState {
  report: { title: string; period: string; recorded: boolean } | null;
  claims: number;
  differs: number;
  shown: boolean;
  /** Findings, counted; null until they are, which is after the page has been painted. */
  summary: PageSummary | null;
}

export interface Overlay {
  readonly state: OverlayState;
  /** The report's text as it was last read, one paragraph a line; null where the page holds no report. */
  readonly text: string | null;
  /** The page's text as it stands now, be it a report or not. */
  readText(): Promise<string>;
  setShown(shown: boolean): void;
  /** Goes to the next claim (1) or the previous (-1), round the page, and opens its card. */
  step(by: 1 | -1): void;
  /** Goes to a claim and opens its card; false where the page has no such claim. */
  jump(claim: string): boolean;
  /** Id of the first claim that is not above the viewport. */
  readonly firstInView: string | undefined;
  /** Marks a claim as the one in hand, without a card; null: again the one whose card is open. */
  pointOut(claim: string | null): void;
  /** Goes to a claim and marks it, without a card. */
  look(claim: string): void;
  /** Goes to a stretch of the report's text. */
  lookAt(span: Span): void;
  /** Goes back to where the reader was before the first look. */
  lookBack(): void;
  /** Opens the list of all figures, or closes it. */
  toggleList(): void;
  /** Takes other choices of the reader's, at once. */
  prefer(preferences: Preferences): void;
  /** Reads the page anew because the record has changed. */
  refresh(): void;
  /** @param farewell a last sentence for a reader who had figures marked */
  destroy(farewell?: string): void;
}

/** Starts reading at once; the first `onChange` comes when the page has been read. */
export function createOverlay(options: OverlayOptions): Overlay {
  return new PageOverlay(options);
}

class PageOverlay implements Overlay {
  readonly #options: OverlayOptions;
  #turn: AbortController | undefined;
  readonly #watch: PageWatch;
  #reading: PageReading | null = null;
  #summary: PageSummary | null = null;
  /** The last reading is not to be built upon: the record has changed since, or it is of a part of the page. */
  #isStale = false;
  /** All of a report is shown: to show its first screen alone again would close what stands open further down. */
  #isWhole = false;
  #preferences: Preferences;
  /** Exists only while the page holds a report. */
  #view: ReportView | undefined;
  #shown: boolean;
  #told = '';

  constructor(options: OverlayOptions) {
    this.#options = options;
    this.#shown = options.shown;
    this.#preferences = options.preferences;
    const read = () => this.#read();
    this.#watch = watchPage(read);
    void read();
  }

  get state(): OverlayState {
    const report = this.#reading?.marks.report;
    const claims = this.#reading?.claims ?? [];
    return {
      report: report ? { title: report.title, period: report.period, recorded: report.recorded } : null,
      claims: claims.length,
      differs: claims.filter(({ mark }) => mark.kind === 'differs').length,
      shown: this.#shown,
      summary: this.#summary,
    };
  }

  get text(): string | null {
    return this.#reading?.page.text ?? null;
  }

  readText(): Promise<string> {
    return readText();
  }

  setShown(shown: boolean): void {
    this.#shown = shown;
    if (this.#reading) this.#view?.update(this.#reading, shown);
    this.#tell();
  }

  prefer(preferences: Preferences): void {
    this.#preferences = preferences;
    this.#view?.prefer(preferences);
  }

  step(by: 1 | -1): void {
    this.#view?.step(by);
  }

  jump(claim: string): boolean {
    return this.#view?.jump(claim) ?? false;
  }

  get firstInView(): string | undefined {
    return this.#view?.firstInView;
  }

  pointOut(claim: string | null): void {
    this.#view?.pointOut(claim);
  }

  look(claim: string): void {
    this.#view?.look(claim);
  }

  lookAt(span: Span): void {
    this.#view?.lookAt(span);
  }

  lookBack(): void {
    this.#view?.lookBack();
  }

  toggleList(): void {
    this.#view?.toggleList();
  }

  refresh(): void {
    this.#isStale = true;
    void this.#read();
  }

  destroy(farewell?: string): void {
    this.#turn?.abort();
    this.#watch.stop();
    this.#detach(farewell);
  }

  async #read(): Promise<void> {
    // A newer reading makes an older one void, whichever the desk answers first.
    this.#turn?.abort();
    const turn = new AbortController();
    this.#turn = turn;
    const before = this.#isStale ? null : this.#reading;
    const showStart = (start: PageReading) => {
      this.#isStale = true;
      this.#show(start);
    };
    const onStart = this.#isWhole ? undefined : showStart;
    const reading = mayHoldReport() ? await readPage(this.#options.desk, before, turn.signal, onStart) : null;
    if (reading === undefined || turn.signal.aborted) return;
    const isNew = reading?.marks !== this.#reading?.marks;
    this.#isStale = false;
    this.#isWhole = reading !== null;
    this.#watch.include(reading?.page.shadowRoots ?? []);
    if (reading) this.#show(reading);
    else this.#detach();
    this.#reading = reading;
    this.#tell();
    if (isNew) await this.#summarise(reading);
  }

  #show(reading: PageReading): void {
    this.#reading = reading;
    this.#attach(reading).update(reading, this.#shown);
  }

  /** Counts findings: that looks up every comparison, which the first frame need not wait for. */
  async #summarise(reading: PageReading | null): Promise<void> {
    const summary = reading && (await this.#options.desk.summarise(reading.page.text));
    if (this.#reading?.marks !== reading?.marks) return;
    this.#summary = summary;
    this.#tell();
  }

  #attach(reading: PageReading): ReportView {
    this.#view ??= new ReportView(this.#options, this.#preferences, reading);
    return this.#view;
  }

  #detach(farewell?: string): void {
    this.#view?.destroy(farewell);
    this.#view = undefined;
  }

  #tell(): void {
    const told = JSON.stringify(this.state);
    if (told === this.#told) return;
    this.#told = told;
    this.#options.onChange(this.state);
  }
}
