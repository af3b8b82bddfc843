// The popup as a whole: the page's state, the search box, the list, and the keys that work here.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Search, SearchHit } from '../data/search.ts';
import type { SearchEntry } from '../data/search-record.ts';
import { type PageAtHand, PageStatus } from './PageStatus.tsx';
import { type KeyPress, readKey } from './popup-keys.ts';
import { ResultList, toRowId } from './ResultList.tsx';
import type { ResultColumns } from './result-cells.ts';
import { SearchBox } from './SearchBox.tsx';
import type { Language } from './translate.ts';

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
  onOpenReport: () => void;
  onClose: () => void;
}

const MOST_RESULTS = 50;
/** What the popup shows without scrolling is drawn at once, the rest when typing pauses: one frame does not hold all. */
const FIRST_ROWS = 10;
const PAUSE_MS = 80;
/** Nobody reads further down a list that can be searched. */
const MOST_LISTED = 300;

const toUnsearched = (entry: SearchEntry): SearchHit => ({
  entry,
  score: 0,
  marks: { zh: [], en: [] },
  figures: [],
});

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

/** What the keys do; for a moment instead, that something was copied. */
const Foot = ({ notice, language: { t } }: { notice: string; language: Language }) => (
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
  </footer>
);

/** Draws the popup. It keeps what is typed and which row is chosen; all else is handed in. */
export const Popup = (props: PopupProps) => {
  const { page, entries, search, columns, recordTitle, language } = props;
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const [notice, setNotice] = useState('');
  const [rows, setRows] = useState(FIRST_ROWS);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  /** A row chosen by key is scrolled to; one under the pointer is where it is wanted. */
  const followsKeys = useRef(false);
  const typed = query.trim();
  const hits = useMemo(
    () => (typed === '' ? entries.slice(0, MOST_LISTED).map(toUnsearched) : search(typed, MOST_RESULTS)),
    [typed, entries, search],
  );

  const changeQuery = (next: string) => {
    setQuery(next);
    setNotice('');
    setRows(FIRST_ROWS);
    setActive(next.trim() === '' ? -1 : 0);
    list.current?.scrollTo({ top: 0 });
  };
  const withEntry = (row: number, act: (entry: SearchEntry) => void) => {
    const entry = hits[row]?.entry;
    if (entry) act(entry);
  };
  const copy = async (entry: SearchEntry) => {
    const copied = await props.onCopy(entry);
    setNotice(language.t(copied ? 'cardCopied' : 'cardCopyFailed'));
  };
  const onKey = (press: KeyPress): boolean => {
    const action = readKey(press, { query, active, count: hits.length });
    if (action?.type === 'choose') {
      followsKeys.current = true;
      setActive(action.row);
    }
    if (action?.type === 'open') withEntry(action.row, props.onOpen);
    if (action?.type === 'copy') withEntry(action.row, copy);
    if (action?.type === 'empty') changeQuery('');
    if (action?.type === 'close') props.onClose();
    return action !== null;
  };

  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    const timer = setTimeout(() => setRows(MOST_LISTED), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query]);
  useEffect(() => {
    if (followsKeys.current)
      list.current?.querySelector(`#${toRowId(active)}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, rows]);
  return (
    <main class="popup" lang={language.locale === 'zh' ? 'zh-CN' : 'en'}>
      <PageStatus {...props} page={page} recordTitle={recordTitle} language={language} />
      <SearchBox
        query={query}
        active={active}
        count={hits.length}
        language={language}
        boxRef={box}
        onQuery={changeQuery}
        onKey={onKey}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section class="scroll" ref={list} tabIndex={0} aria-label={language.t('popupIndicators')}>
        <Outcome query={typed} count={hits.length} language={language} />
        <ResultList
          hits={hits.slice(0, rows)}
          grouped={typed === ''}
          active={active}
          columns={columns}
          language={language}
          onPoint={(row) => {
            followsKeys.current = false;
            setActive(row);
          }}
          onOpen={(row) => withEntry(row, props.onOpen)}
        />
      </section>
      <Foot notice={notice} language={language} />
    </main>
  );
};
