// What changed between two texts of a report: paragraphs that differ, and within them the runs of characters that only
// one of the two has. Figures are compared whole: 1124 that became 1142 is one figure for another.

import { diffArrays } from 'diff';
import type { ChangedParagraph } from './learnt-answer.ts';

/** A figure, a run of letters, or one character of another kind. */
const TOKEN = /[\d０-９]+(?:[.,．，][\d０-９]+)*[%％‰]?|[A-Za-z]+|\s+|./gsu;
/** Below this, paragraphs that took each other's place are shown whole. */
const LEAST_ALIKE = 0.3;
/** Among so many paragraphs the one is looked for whose place another took. */
const NEAREST = 6;
/** Texts in which more paragraphs differ have next to nothing in common: looking on would cost their square. */
const MOST_PARAGRAPHS = 300;
/** As many characters and figures may differ within a paragraph. */
const MOST_TOKENS = 2000;

/** The paragraphs that differ, in the order of the later text; one that was only left out stands where it stood. */
export function compareTexts(before: string, after: string): ChangedParagraph[] {
  const [gone, come] = [before.split('\n'), after.split('\n')];
  const changes = diffArrays(gone, come, { maxEditLength: MOST_PARAGRAPHS });
  if (changes === undefined) return pairUp(gone, come);
  const paragraphs: ChangedParagraph[] = [];
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at];
    if (!change || (!change.added && !change.removed)) continue;
    const next = changes[at + 1];
    const isReplaced = change.removed && next?.added;
    const [removed, added] = change.removed
      ? [change.value, isReplaced ? next.value : []]
      : [[], change.value];
    paragraphs.push(...pairUp(removed, added));
    if (isReplaced) at++;
  }
  return paragraphs;
}

/** Paragraphs in each other's place, set side by side as far as they are alike. */
function pairUp(removed: readonly string[], added: readonly string[]): ChangedParagraph[] {
  const paragraphs: ChangedParagraph[] = [];
  const left = [...removed];
  for (const text of added) {
    const found = findAlike(left.slice(0, NEAREST), text);
    for (const other of left.splice(0, found ? found.at : 0)) paragraphs.push(toWhole('removed', other));
    if (found) left.shift();
    paragraphs.push(found ? { runs: found.runs } : toWhole('added', text));
  }
  return [...paragraphs, ...left.map((other) => toWhole('removed', other))];
}

function findAlike(
  left: readonly string[],
  text: string,
): { at: number; runs: ChangedParagraph['runs'] } | undefined {
  for (const [at, other] of left.entries()) {
    const runs = compareParagraphs(other, text);
    const same =
      runs?.reduce((sum, { kind, text: words }) => sum + (kind === 'same' ? words.length : 0), 0) ?? 0;
    if (runs && same / Math.max(1, other.length, text.length) >= LEAST_ALIKE) return { at, runs };
  }
  return undefined;
}

/** Undefined where the two have next to nothing in common. */
function compareParagraphs(before: string, after: string): ChangedParagraph['runs'] | undefined {
  return diffArrays(toTokens(before), toTokens(after), { maxEditLength: MOST_TOKENS })?.map(
    ({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
}

function toWhole(kind: 'added' | 'removed', text: string): ChangedParagraph {
  return { runs: [{ kind, text }] };
}

function toTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}
