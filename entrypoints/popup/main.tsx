// The popup: loads the search record, asks the page for its state, draws, and does what is chosen.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import searchRecord from '../../.generated/search-record.json';
import { toCopyText } from '../../components/popup/copy-entry.ts';
import type { PageAtHand } from '../../components/popup/PageStatus.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { toColumns } from '../../components/popup/result-cells.ts';
import type { Settings } from '../../components/settings/settings.ts';
import type { Language } from '../../components/translate.ts';
import type { OwnEntry } from '../../data/own-figures/own-figure.ts';
import { addToSearch } from '../../data/own-figures/own-in-search.ts';
import { createSearch, type Search } from '../../data/search.ts';
import { type PackedSearchRecord, type SearchEntry, unpackSearchRecord } from '../../data/search-record.ts';
import { goToClaim } from '../go-to-claim.ts';
import { loadLanguage } from '../language.ts';
import { type PageState, readPageNotice } from '../messages/page-messages.ts';
import { openWorkbench } from '../open-workbench.ts';
import { askPage, findRecordedReport, type ReportTab } from '../report-tab.ts';
import { loadSettings, watchSettings } from '../stored-settings.ts';
import { askForHost, askFront, type FrontPage, readFront } from './front-page.ts';
import { forgetRecent, keepRecent, loadRecent } from './recent-searches.ts';

/** Checked when it was built; the compiler cannot see that. */
let record = unpackSearchRecord(searchRecord as unknown as PackedSearchRecord);
/** Known before anything is drawn. */
let language: Language;

const columns = toColumns(record.report.area, record.report.period);
const [address = ''] = record.report.addresses;
/** The list stands before the indexes do: they are built once it is drawn. */
let getSearch = once(() => createSearch(record));
const search: Search = (...asked) => getSearch()(...asked);
/** Sections that speak of some indicator. */
const sections = record.sections.filter((title) =>
  record.entries.some((entry) => entry.sections.includes(title)),
);

let front: FrontPage | undefined;
let reportTab: ReportTab | undefined;
let page: PageAtHand = { type: 'asking' };
let recent: string[] = [];

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function toRecordTitle(): string {
  const area = record.areas.find(({ code }) => code === record.report.area)?.name[language.locale];
  return [area, record.report.period, record.report.title].filter(Boolean).join(' ');
}

function draw(): void {
  render(
    <Popup
      page={page}
      entries={record.entries}
      search={search}
      sections={sections}
      recent={recent}
      onForget={() => void forgetRecent().then(showRecent)}
      columns={columns}
      recordTitle={toRecordTitle()}
      language={language}
      onOpen={(entry, query) => void openEntry(entry, query)}
      onCopy={copyEntry}
      onToggle={() => void toggle()}
      onList={() => void openList()}
      onWorkbench={() => void openBench()}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onOpenReport={() => void openReport()}
      site={front?.host ?? null}
      onRead={() => void read()}
      onAlways={() => void askAlways()}
      onClose={() => window.close()}
    />,
    document.body,
  );
}

function toPage({ report, claims, differs, shown, summary }: PageState, elsewhere: boolean): PageAtHand {
  if (!report) return { type: 'none' };
  const { title, recorded } = report;
  return { type: 'report', title, recorded, claims, differs, shown, summary, elsewhere };
}

/** A person's own figures stand among the record's; most have none, and the list need not wait. */
async function addOwn(): Promise<void> {
  const entries: OwnEntry[] = await browser.runtime.sendMessage({ type: 'own-list' }).catch(() => []);
  if (!entries?.length) return;
  record = addToSearch(
    record,
    entries.map(({ figure }) => figure),
  );
  getSearch = once(() => createSearch(record));
  draw();
}

async function askForPage(): Promise<void> {
  front = await askFront();
  const { tabId, windowId, isSite, isBrowsers, state } = front;
  const inFront = state?.report ? { tabId, windowId, state } : undefined;
  reportTab = inFront ?? (await findRecordedReport());
  if (reportTab && (inFront || !isSite)) page = toPage(reportTab.state, !inFront);
  else if (isBrowsers) page = { type: 'barred', bar: 'browser' };
  else page = { type: !isSite ? 'none' : state ? 'asking' : 'unread' };
  draw();
  if (page.type === 'asking') await read();
}

/** Where the page is a report, it tells so itself. */
async function read(): Promise<void> {
  page = (front && (await readFront(front.tabId))) ?? page;
  draw();
}

async function askAlways(): Promise<void> {
  if (front?.host) await askForHost(front.host);
  await askForPage();
}

async function openEntry({ claims: [claim] }: SearchEntry, query: string): Promise<void> {
  await keepRecent(query);
  await goToClaim(claim, { address, tab: reportTab });
  window.close();
}

async function showRecent(): Promise<void> {
  recent = await loadRecent();
  draw();
}

async function openReport(): Promise<void> {
  await browser.tabs.create({ url: address });
  window.close();
}

async function toggle(): Promise<void> {
  if (reportTab) await askPage(reportTab.tabId, { type: 'toggle' });
  await askForPage();
}

/** The list opens on the page, and the popup makes way. */
async function openList(): Promise<void> {
  if (!reportTab) return;
  await askPage(reportTab.tabId, { type: 'list' });
  await browser.tabs.update(reportTab.tabId, { active: true });
  await browser.windows.update(reportTab.windowId, { focused: true });
  window.close();
}

async function openBench(): Promise<void> {
  await openWorkbench();
  window.close();
}

async function copyEntry(entry: SearchEntry, query: string): Promise<boolean> {
  void keepRecent(query).then(showRecent);
  try {
    await navigator.clipboard.writeText(
      toCopyText(entry, columns, language, `${toRecordTitle()} ${address}`),
    );
    return true;
  } catch {
    return false;
  }
}

/** Draws in the language that is chosen, also when another is chosen meanwhile. */
async function speak(settings: Settings): Promise<void> {
  language = await loadLanguage(settings);
  document.documentElement.lang = language.locale === 'zh' ? 'zh-CN' : 'en';
  document.title = language.t('extName');
  draw();
}

await speak(await loadSettings());
watchSettings((settings) => void speak(settings));
browser.runtime.onMessage.addListener((message) => {
  if (readPageNotice(message)) void askForPage();
});
void askForPage();
void addOwn();
void showRecent();
setTimeout(() => getSearch());
