// The workbench where the tab in front holds no report: says so, and what there is to do instead.

import type { ComponentChildren } from 'preact';
import type { Language } from '../translate.ts';

/** @param children what can be opened instead */
export const BenchNothing = ({ language: { t }, children }: BenchNothingProps) => (
  <main class="bench bench-nothing">
    <h1>{t('benchTitle')}</h1>
    <p role="status">{t('benchNone')}</p>
    <p class="second">{t('benchNoneHint')}</p>
    {children}
  </main>
);

interface BenchNothingProps {
  language: Language;
  children?: ComponentChildren;
}
