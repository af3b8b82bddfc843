// All that is known of one figure, row by row: what was found, what it is set beside, its bars, what gives context, and
// where else the report speaks of it. The body of the card on the page, and of a claim that is unfolded in the workbench.

import type { LinkedClaim } from '../../data/linked-claim.ts';
import type { Language } from '../translate.ts';
import { Bars } from './Bars.tsx';
import { ComparisonRow, type Jump } from './ComparisonRow.tsx';
import { ContextRows } from './ContextRows.tsx';
import { toCardRows } from './card-rows.ts';
import { FindingRow } from './FindingRow.tsx';
import type { OwnActions } from './MissingFigure.tsx';
import { SectionList } from './SectionList.tsx';
import { SuggestionRow } from './SuggestionRow.tsx';

export interface ClaimAccountProps {
  linked: LinkedClaim;
  language: Language;
  onJump: Jump;
  own: OwnActions;
}

/** The rows, top to bottom. */
export const ClaimAccount = ({ linked, language, onJump, own }: ClaimAccountProps) => (
  <>
    <FindingRow linked={linked} language={language} />
    {toCardRows(linked).map((row, index) => (
      <ComparisonRow
        key={`${row.field} ${index}`}
        linked={linked}
        row={row}
        language={language}
        onJump={onJump}
        own={own}
      />
    ))}
    <SuggestionRow linked={linked} language={language} own={own} />
    <Bars linked={linked} language={language} />
    <ContextRows linked={linked} language={language} onJump={onJump} own={own} />
    <SectionList sections={linked.sections} language={language} onJump={onJump} />
  </>
);
