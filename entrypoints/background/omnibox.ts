// The keyword in the address bar: the popup's search, answered by the background worker. Enter goes to the report.

import { browser } from 'wxt/browser';
import searchText from '../../.generated/search-record.json?raw';
import {
  type OmniboxSuggestion,
  type SuggestionMarkup,
  toDescription,
  toSuggestion,
} from '../../components/popup/omnibox-suggestion.ts';
import { type ResultColumns, toColumns } from '../../components/popup/result-cells.ts';
import type { Language } from '../../components/translate.ts';
import type { LoadedRecord } from '../../data/create-record.ts';
import { addToSearch } from '../../data/own-figures/own-in-search.ts';
import { createSearch, type Search, type SearchHit } from '../../data/search.ts';
import { type PackedSearchRecord, type SearchEntry, unpackSearchRecord } from '../../data/search-record.ts';
import { type Disposition, goToClaim } from '../go-to-claim.ts';
import { loadSettings } from '../stored-settings.ts';
import { getRecord } from './loaded-record.ts';
import { ownFigures } from './own-figures.ts';
import { getLanguage } from './words.ts';

/** As many as Chrome shows under the keyword, the first of them as its default. */
const MOST_SUGGESTIONS = 6;
const MARKUP: SuggestionMarkup = import.meta.env.FIREFOX ? 'plain' : 'xml';

interface LoadedSearch {
  search: Search;
  entries: SearchEntry[];
  columns: ResultColumns;
  address: string;
}

/** Built when the keyword is first typed, and anew when own figures have changed: the record is then another. */
let built: { of: LoadedRecord; search: Promise<LoadedSearch> } | undefined;

async function getSearch(): Promise<LoadedSearch> {
  const of = await getRecord();
  if (built?.of !== of) built = { of, search: buildSearch() };
  return built.search;
}

async function buildSearch(): Promise<LoadedSearch> {
  const packed = JSON.parse(searchText) as PackedSearchRecord;
  const figures = await ownFigures.list();
  const bundled = unpackSearchRecord(packed);
  const record = 'failure' in figures ? bundled : addToSearch(bundled, figures);
  const { area, period, addresses } = record.report;
  return {
    search: createSearch(record),
    entries: record.entries,
    columns: toColumns(area, period),
    address: addresses[0] ?? '',
  };
}

/** Enter takes the first hit, so that stands as the default; nothing found is said in its place. */
function toDefault(typed: string, first: string | undefined, { t }: Language): string {
  if (typed === '') return toDescription(t('omniboxHint'), MARKUP);
  return first ?? toDescription(t('popupNothing', [typed]), MARKUP);
}

/** What the address bar lists for typed text. */
export async function answerOmnibox(text: string): Promise<{ first: string; others: OmniboxSuggestion[] }> {
  const typed = text.trim();
  const language = getLanguage(await loadSettings());
  const { search, columns } = await getSearch();
  const hits: SearchHit[] = typed === '' ? [] : search(typed, MOST_SUGGESTIONS);
  const [first, ...others] = hits.map((hit) => toSuggestion(hit, columns, language, MARKUP));
  return { first: toDefault(typed, first?.description, language), others };
}

/** Goes where Enter leads: a suggestion hands in its name, anything else is searched for. */
export async function enterOmnibox(text: string, disposition: Disposition): Promise<void> {
  const typed = text.trim();
  const { search, entries, address } = await getSearch();
  const named = entries.find(({ name }) => name.zh === typed || name.en === typed);
  const entry = named ?? search(typed, 1)[0]?.entry;
  if (entry) await goToClaim(entry.claims[0], { address, disposition });
}

/** Listens for as long as the worker lives. A browser without an address bar of its own has no omnibox. */
export function listenToOmnibox(): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  omnibox.onInputStarted.addListener(() => void suggest('', () => {}));
  omnibox.onInputChanged.addListener((text, answer) => void suggest(text, answer));
  omnibox.onInputEntered.addListener((text, disposition) => void enterOmnibox(text, disposition));
}

/** The last text typed: what was typed before it may be answered later. */
let current = '';

async function suggest(text: string, answer: (others: OmniboxSuggestion[]) => void): Promise<void> {
  current = text;
  const { first, others } = await answerOmnibox(text);
  if (text !== current) return;
  browser.omnibox.setDefaultSuggestion({ description: first });
  answer(others);
}
