// What the browser tests need of the overlay, bundled for a page. Claims come from a plain pattern,
// so that these tests judge the overlay alone and not the reader.

import type { Claim, Span } from '../../claims/claim.ts';
import { readReport } from '../../claims/read-report.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../components/settings/settings.ts';
import type { MessageKey } from '../../components/translate.ts';
import type { LinkedClaim } from '../../data/linked-claim.ts';
import { type Mark, type PageMarks, toPageMarks } from '../../data/read-page.ts';
import { createOverlay, type Overlay, type OverlayState } from '../../overlay/create-overlay.ts';
import { clear, paint, paintCurrent } from '../../overlay/highlights.ts';
import { findClaimAt, type Targets } from '../../overlay/hit-test.ts';
import { type PageText, readPageText, toRange } from '../../overlay/page-text.ts';
import { placeCard } from '../../overlay/place-card.ts';
import { toPlacedClaim } from '../../overlay/placed-claim.ts';
import { rectsOf } from '../../overlay/range-rects.ts';
import type { ReadingDesk } from '../../overlay/read-page.ts';
import { runInSlices } from '../../overlay/slices.ts';
import words from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };

export type Parts = typeof import('./parts.ts');
export { clear, findClaimAt, paint, paintCurrent, placeCard, readPageText, rectsOf, runInSlices, toRange };

/** The page's text in one go. */
export function readAll(): PageText {
  const work = readPageText(document.body);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const FIGURE = /\d+(?:\.\d+)?(?:亿元|部|个|家|%)/g;

/** A claim for each numeral with a unit. Where 存档 follows, it differs from the record; after 目标, it is a target. */
export function findClaims(text: string): LinkedClaim[] {
  return [...text.matchAll(FIGURE)].map(({ 0: printed, index }, at) =>
    toLinked(text, printed, index, `c${at}`),
  );
}

/** How the desk behaves: a test may make it slower, or slower for a text that is read whole. */
export const pace = { answerMs: 10, wholeMs: 0 };
const wait = (ms = pace.answerMs) => new Promise((resolve) => setTimeout(resolve, ms));

/** A desk that reads by the plain pattern, and answers as the real one does: late. */
const desk: ReadingDesk = {
  async read(text) {
    await wait(pace.answerMs + pace.wholeMs);
    return readMarks(text);
  },
  async readStart(text) {
    await wait();
    return readMarks(text);
  },
  async describe(text, claim) {
    await wait();
    return findClaims(text).find(({ id }) => id === claim) ?? null;
  },
  summarise: async () => null,
  findCompared: async (text) => findClaims(text).flatMap(({ id, target }) => (target ? [id] : [])),
  add: async () => null,
  decide: async () => false,
};

function readMarks(text: string): PageMarks | null {
  const { report } = readReport(text);
  if (!report) return null;
  const claims = findClaims(text).filter(
    ({ claim }) => claim.start >= report.body.start && claim.end <= report.body.end,
  );
  const summary = {
    figures: 0,
    agree: 0,
    differ: 0,
    notComparable: 0,
    noRecord: 0,
    withoutPrior: 0,
    differing: [],
    incomparable: [],
  };
  return toPageMarks({ report, linked: { report: null, claims, missing: [], summary } });
}

function toLinked(text: string, printed: string, start: number, id: string): LinkedClaim {
  const end = start + printed.length;
  const value = Number.parseFloat(printed);
  const unit = printed.replace(/^[\d.]+/, '');
  const status = text.slice(0, start).endsWith('目标') ? 'target' : 'actual';
  const claim: Claim = {
    ...{ start, end, text: printed, value, unit, bound: 'eq', kind: 'level', status },
    ...{ period: '2024', role: 'value', subject: '电梯' },
  };
  const differs = text.startsWith('(存档', end);
  const finding = { kind: differs ? ('differs' as const) : ('agrees' as const), record: null, why: null };
  const none = { indicator: null, prior: null, target: null, outcome: null, base: null, source: null };
  return { id, claim, finding, ...none, aim: null, context: [], suggested: [], sections: [] };
}

/** Reads the whole page into what the hit test takes. */
export function toTargets(): Targets {
  const page = readAll();
  const claims = findClaims(page.text).map(({ id, claim: { start, end } }) => {
    const mark: Mark = { id, start, end, kind: 'actual' };
    return toPlacedClaim(page, mark);
  });
  return { page, claims, starts: claims.map(({ mark }) => mark.start) };
}

/** Paints these spans of the page's text, each in the next of the four ways; gives what each is, as `Stood` says. */
export function paintSpans(spans: Span[]): Stood[] {
  const page = readAll();
  const kinds = ['actual', 'target', 'unrecorded', 'differs'] as const;
  const claims = spans.map(({ start, end }, at) => {
    const mark: Mark = { id: `c${at}`, start, end, kind: kinds[at % kinds.length] ?? 'actual' };
    return toPlacedClaim(page, mark);
  });
  const targets = { page, claims, starts: claims.map(({ mark }) => mark.start) };
  void paint(claims);
  return claims.map(({ mark, range }) => {
    const rects = rectsOf(range);
    return {
      text: textOf(range),
      rects: rects.map(({ x, y, width, height }) => ({ x: x + scrollX, y: y + scrollY, width, height })),
      isHit: [...rects.slice(0, 1), ...rects.slice(-1)].every(({ x, y, width, height }) => {
        const [midX, midY] = [x + width / 2, y + height / 2];
        return midY > innerHeight || findClaimAt(targets, midX, midY)?.mark.id === mark.id;
      }),
    };
  });
}

/** Where a painted span stands on its page, in pixels, and whether the hit test finds it at both ends, if it is in view. */
export interface Stood {
  text: string;
  rects: { x: number; y: number; width: number; height: number }[];
  isHit: boolean;
}

/** Text of the page under each painted highlight, by name. */
export function painted(): Record<string, string[]> {
  return Object.fromEntries(
    [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => textOf(range))]),
  );
}

/**
 * The overlay as the extension starts it, but for the claims; the page is read when this is done.
 * @param chosen settings other than the defaults
 */
export async function start(
  chosen: Partial<Settings> = {},
): Promise<{ overlay: Overlay; states: OverlayState[]; choose(change: Partial<Settings>): void }> {
  const states: OverlayState[] = [];
  const t = (key: MessageKey, substitutions: (string | number)[] = []) =>
    substitutions.reduce<string>(
      (text, value, at) => text.replace(`$${at + 1}`, String(value)),
      words[key].message,
    );
  const language = { t, locale: 'zh' as const };
  let settings = { ...DEFAULT_SETTINGS, ...chosen };
  return new Promise((resolve) => {
    const choose = (change: Partial<Settings>) => {
      settings = { ...settings, ...change };
      overlay.prefer({ settings, language });
    };
    const overlay: Overlay = createOverlay({
      desk,
      preferences: { settings, language },
      shown: true,
      onManage: () => {},
      onHand: () => {},
      onSettings: choose,
      onChange: (state) => {
        states.push(state);
        if (states.length === 1) queueMicrotask(() => resolve({ overlay, states, choose }));
      },
    });
  });
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live.toString();
}
