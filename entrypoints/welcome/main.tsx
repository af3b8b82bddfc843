// The page of first steps: the archived report with the real overlay on it, and three things to do there. Opened once,
// after the extension has been installed; the settings lead back to it.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Settings } from '../../components/settings/settings.ts';
import type { Language } from '../../components/translate.ts';
import {
  advance,
  BEGINNING,
  type Deed,
  FIRST_STEPS,
  type Progress,
} from '../../components/welcome/first-steps.ts';
import { SampleReport } from '../../components/welcome/SampleReport.tsx';
import { WelcomeSteps } from '../../components/welcome/WelcomeSteps.tsx';
import reportText from '../../data/packs/jintan-2025/report.txt?raw';
import { loadLanguage } from '../language.ts';
import { openWorkbench } from '../open-workbench.ts';
import { loadSettings, saveSettings, watchSettings } from '../stored-settings.ts';
import { startSample } from './sample-overlay.ts';

const ADDRESS = 'https://www.jintan.gov.cn/html/czjt/2025/HOIFAEEB_0104/271006.html';

let preferences: { settings: Settings; language: Language };
let progress: Progress = BEGINNING;

function go(to: Progress): void {
  progress = to;
  draw();
}

const onDeed = (deed: Deed) => go(advance(progress, deed));

/** Where the browser opens no popup for a page, it opens as one. */
async function openSearch(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
  onDeed('search');
}

/** Known beforehand: within the click, nothing may be waited for. */
let windowId: number = browser.windows.WINDOW_ID_NONE;

function openBench(): void {
  void openWorkbench(windowId);
  onDeed('search');
}

function draw(): void {
  const { language } = preferences;
  document.documentElement.lang = language.locale === 'zh' ? 'zh-CN' : 'en';
  document.title = language.t('welcomeTitle');
  render(
    <>
      <WelcomeSteps
        progress={progress}
        address={ADDRESS}
        language={language}
        onStep={(at) => go({ ...progress, at })}
        onSkip={() => go({ ...progress, at: FIRST_STEPS.length })}
        onSearch={() => void openSearch()}
        onWorkbench={openBench}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
      <main>
        <SampleReport text={reportText} address={ADDRESS} />
      </main>
    </>,
    document.body,
  );
}

/** The steps stand where a legend would, and tell what the lines mean. */
function toSample(): typeof preferences {
  return { ...preferences, settings: { ...preferences.settings, legend: false } };
}

async function prefer(settings: Settings): Promise<void> {
  preferences = { settings, language: await loadLanguage(settings) };
  draw();
}

windowId = (await browser.windows.getCurrent()).id ?? windowId;
await prefer(await loadSettings());
const overlay = startSample({
  preferences: toSample(),
  onSettings: (change) => void saveSettings({ ...preferences.settings, ...change }),
  address: ADDRESS,
  onDeed,
});
watchSettings(async (settings) => {
  await prefer(settings);
  overlay.prefer(toSample());
});
