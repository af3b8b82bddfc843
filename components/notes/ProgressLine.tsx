// How far a person has come with a report, in words and as a line.

import type { Progress } from '../../data/notes/count-rated.ts';
import type { Language } from '../translate.ts';

/** "已核 87 / 144", with the share as a line beneath. */
export const ProgressLine = ({ progress, language }: { progress: Progress; language: Language }) => {
  const { rated, all } = progress;
  const share = all === 0 ? 0 : rated / all;
  return (
    <div class="progress">
      <p>{language.t('progressRated', [rated, all])}</p>
      <div class="progress-line" aria-hidden="true">
        <div style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  );
};
