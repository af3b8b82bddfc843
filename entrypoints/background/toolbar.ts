// The toolbar button says of each tab whether its page is covered (in ink, or grey as it stands in the manifest),
// how many figures it holds, or how many differ.

import { browser } from 'wxt/browser';
import type { Language } from '../../components/translate.ts';
import type { PageState } from '../messages/page-messages.ts';

/** Badge colours. The badge is the browser's own and knows no dark scheme; white text holds 4.5 on each. */
const ACTUAL = '#0e6a64';
const DIFFERS = '#8a4b00';
const HIDDEN = '#5d6763';
const TEXT = '#ffffff';

const toIcons = (name: string) => ({ 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` });

interface Badge {
  text: string;
  color: string;
  title: string;
}

/** What the button shows of a page; nothing where it is no report. */
export function toBadge({ report, claims, differs, shown }: PageState, { t }: Language): Badge {
  if (!report) return { text: '', color: HIDDEN, title: t('popupTitleNone') };
  if (differs > 0) {
    return {
      text: `${differs}≠`,
      color: DIFFERS,
      title: t('popupTitleDiffers', [claims, differs]),
    };
  }
  const color = shown ? ACTUAL : HIDDEN;
  return { text: String(claims), color, title: t('popupTitleFigures', [claims]) };
}

/** Shows a page's state on its tab. A tab may be gone by the time it is told. */
export async function showState(tabId: number, state: PageState, language: Language): Promise<void> {
  const { text, color, title } = toBadge(state, language);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeTextColor({ tabId, color: TEXT }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setIcon({ tabId, path: toIcons(state.report ? '' : 'idle-') }),
    ]);
  } catch {
    // The tab was closed: there is no button left to keep true.
  }
}
