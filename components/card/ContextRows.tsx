// Figures that are no comparison but help to see the claim: the city's, another source's, an older year's.
// Two are shown; a card is for a glance, so the rest wait until they are asked for.

import type { LinkedClaim } from '../../data/linked-claim.ts';
import type { Language } from '../translate.ts';
import { ComparisonRow, type Jump } from './ComparisonRow.tsx';
import { type CardRow, toContextRows } from './card-rows.ts';
import type { OwnActions } from './MissingFigure.tsx';

const SHOWN = 2;

interface ContextRowsProps {
  linked: LinkedClaim;
  language: Language;
  onJump: Jump;
  own: OwnActions;
}

/** Context rows, all but the first two folded; nothing where there is none. */
export const ContextRows = (props: ContextRowsProps) => {
  const rows = toContextRows(props.linked);
  const toRow = (row: CardRow, at: number) => <ComparisonRow key={at} row={row} {...props} />;
  const more = rows.slice(SHOWN);
  return (
    <>
      {rows.slice(0, SHOWN).map(toRow)}
      {more.length > 0 && (
        <details class="more">
          <summary>{props.language.t('cardMoreContext', [more.length])}</summary>
          {more.map(toRow)}
        </details>
      )}
    </>
  );
};
