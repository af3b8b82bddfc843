// The popup as a whole: the page's state, the search box, the list, and the keys that work here.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Search, SearchHit } from '../data/search.ts';
import type { SearchEntry } from '../data/search-record.ts';
import { type PageAtHand, PageStatus } from './PageStatus.tsx';
import { type KeyPress, readKey } from './popup-keys.ts';
import { ResultList } from './ResultList.tsx';
import type { ResultColumns } from './result-cells.ts';
import { SearchBox } from './SearchBox.tsx';
import type { Language } from './translate.ts';
import { useSearchList } from './use-search-list.ts';

export interface PopupProps {
  page: PageAtHand;
  entries: SearchEntry[];
  search: Search;
  columns: ResultColumns;
  recordTitle: string;
  language: Language;
  onOpen: (entry: SearchEntry) => void;
  /** Gives whether it could be copied. */
  onCopy: (entry: SearchEntry) => Promise<boolean>;
  onToggle: () => void;
  /** Opens the list of all figures on the page. */
  onList: () => void;
  onOpenReport: () => void;
  /** Host of the page in front, where it may still be asked for; else null. */
  site: string | null;
  /** Reads the page in front. */
  onRead: () => void;
  onAlways: () => void;
  /** Opens the workbench beside the page. */
  onWorkbench: () => void;
  /** Opens the settings, a person's own figures among them. */
  onSettings: () => void;
  onClose: () => void;
}

/** Said politely to those who hear the page, and seen where nothing was found. */
const Outcome = ({ query, count, language }: { query: string; count: number; language: Language }) => {
  const { t } = language;
  const found = count > 0 ? t('popupFound', [count]) : t('popupNothing', [query]);
  return (
    <>
      <p class={count > 0 ? 'heard' : 'nothing'} role="status">
        {query === '' ? '' : found}
      </p>
      {count === 0 && <p class="hint">{t('popupNothingHint')}</p>}
    </>
  );
};

interface FootProps {
  notice: string;
  language: Language;
  /** Absent where no report is open. */
  onList: (() => void) | undefined;
  onWorkbench: () => void;
  onSettings: () => void;
}

/** What the keys do; for a moment instead, that something was copied. */
const Foot = ({ notice, language: { t }, onList, onWorkbench, onSettings }: FootProps) => (
  <footer>
    <p class={notice === '' ? 'heard' : 'notice'} role="status">
      {notice}
    </p>
    <span>
      <kbd>↑</kbd> <kbd>↓</kbd> {t('popupKeyChoose')}
    </span>
    <span>
      <kbd>Enter</kbd> {t('popupKeyOpen')}
    </span>
    <span>
      <kbd>Ctrl Enter</kbd> {t('popupKeyCopy')}
    </span>
    <span>
      <kbd>Esc</kbd> {t('popupKeyEmpty')}
    </span>
    {onList && (
      <button type="button" onClick={onList}>
        {t('listTitle')}
      </button>
    )}
    <button type="button" onClick={onWorkbench}>
      {t('benchTitle')}
    </button>
    <button type="button" onClick={onSettings}>
      {t('settingsOpen')}
    </button>
  </footer>
);

/** Draws the popup. */
export const Popup = (props: PopupProps) => {
  const { page, entries, search, columns, recordTitle, language } = props;
  const list = useSearchList(entries, search);
  const { query, typed, active, hits } = list;
  const [notice, setNotice] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => setNotice(''), [query]);

  const copy = async (entry: SearchEntry) => {
    const copied = await props.onCopy(entry);
    setNotice(language.t(copied ? 'cardCopied' : 'cardCopyFailed'));
  };
  const onKey = (press: KeyPress): boolean => {
    const action = readKey(press, { query, active, count: hits.length });
    if (action?.type === 'choose') list.chooseByKey(action.row);
    if (action?.type === 'open') withEntry(hits, action.row, props.onOpen);
    if (action?.type === 'copy') withEntry(hits, action.row, copy);
    if (action?.type === 'empty') list.setQuery('');
    if (action?.type === 'close') props.onClose();
    return action !== null;
  };
  return (
    <main class="popup" lang={language.locale === 'zh' ? 'zh-CN' : 'en'}>
      <PageStatus {...props} page={page} recordTitle={recordTitle} />
      <SearchBox
        {...{ query, active, language, onKey }}
        count={hits.length}
        boxRef={box}
        onQuery={list.setQuery}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section class="scroll" ref={list.scroller} tabIndex={0} aria-label={language.t('popupIndicators')}>
        <Outcome query={typed} count={hits.length} language={language} />
        <ResultList
          {...{ active, columns, language }}
          hits={list.drawn}
          grouped={typed === ''}
          onPoint={list.choose}
          onOpen={(row) => withEntry(hits, row, props.onOpen)}
        />
      </section>
      <Foot {...props} notice={notice} onList={page.type === 'report' ? props.onList : undefined} />
    </main>
  );
};

function withEntry(hits: SearchHit[], row: number, act: (entry: SearchEntry) => void): void {
  const entry = hits[row]?.entry;
  if (entry) act(entry);
}
