// Which of a report's claims the workbench lists, by the person's wish. Pure, and quick enough for ten thousand claims at
// every key that is pressed.

import type { Status } from '../../claims/claim.ts';
import { readClause } from '../../data/citations/clause.ts';
import type { FindingKind, LinkedClaim } from '../../data/linked-claim.ts';

/** Two findings that read alike to a person are one choice. */
export type FindingChoice = Exclude<FindingKind, 'agrees-within-rounding'>;

export interface BenchFilter {
  /** Index of a heading of the report. */
  section: number | null;
  status: Status | null;
  finding: FindingChoice | null;
  /** doubtful: linking asks the person whether another figure belongs beside it. */
  check: 'checked' | 'unchecked' | 'doubtful' | null;
  /** What the name, the figure or its sentence holds. */
  text: string;
}

export const NO_FILTER: BenchFilter = { section: null, status: null, finding: null, check: null, text: '' };

/** A claim with what filters ask of it; made once a report. */
export interface BenchEntry {
  linked: LinkedClaim;
  /** Index of the heading that it stands under; -1 before the first. */
  section: number;
  finding: FindingChoice;
  /** Names, figure and sentence, folded for search; made when first asked for. */
  readonly words: string;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const toChoice = (kind: FindingKind): FindingChoice => (kind === 'agrees-within-rounding' ? 'agrees' : kind);

const toWordsOf = ({ indicator, claim }: LinkedClaim, text: string): string => {
  const names = indicator ? [indicator.name.zh, indicator.name.en, ...indicator.aliases] : [claim.subject];
  return fold([...names, readClause(text, claim)].join('\n'));
};

/** Prepares the claims of a report, in text order. */
export const toBenchEntries = (
  text: string,
  headings: readonly { start: number }[],
  claims: readonly LinkedClaim[],
): BenchEntry[] => {
  let section = -1;
  return claims.map((linked) => {
    while ((headings[section + 1]?.start ?? Number.POSITIVE_INFINITY) <= linked.claim.start) section++;
    let words: string | undefined;
    return {
      linked,
      section,
      finding: toChoice(linked.finding.kind),
      get words() {
        words ??= toWordsOf(linked, text);
        return words;
      },
    };
  });
};

/** How many entries' words are made at a stretch: a few milliseconds. */
const WORDS_PER_SLICE = 300;

/** Makes the words of all entries little by little, so that the first key typed need not. Gives what ends that. */
export const prepareWords = (entries: readonly BenchEntry[]): (() => void) => {
  let from = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const prepare = () => {
    for (const entry of entries.slice(from, from + WORDS_PER_SLICE)) void entry.words;
    from += WORDS_PER_SLICE;
    if (from < entries.length) timer = setTimeout(prepare);
  };
  timer = setTimeout(prepare);
  return () => clearTimeout(timer);
};

/** The entries that pass, in their order. */
export const filterEntries = (
  entries: readonly BenchEntry[],
  filter: BenchFilter,
  isChecked: (claim: string) => boolean,
): BenchEntry[] => {
  const { section, status, finding, check } = filter;
  const typed = fold(filter.text).split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (section === null || entry.section === section) &&
      (status === null || entry.linked.claim.status === status) &&
      (finding === null || entry.finding === finding) &&
      (check === null || passesCheck(entry.linked, check, isChecked)) &&
      typed.every((word) => entry.words.includes(word)),
  );
};

const passesCheck = (
  { id, suggested }: LinkedClaim,
  check: NonNullable<BenchFilter['check']>,
  isChecked: (claim: string) => boolean,
): boolean => (check === 'doubtful' ? suggested.length > 0 : isChecked(id) === (check === 'checked'));

/** How many choices a filter makes, its text apart. */
export const countChoices = ({ text, ...choices }: BenchFilter): number =>
  Object.values(choices).filter((choice) => choice !== null).length;
