// What two people say differently, one after the other: mine, theirs, or both. Nothing is chosen beforehand, and nothing
// is written before all is chosen.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ConflictSide } from '../../data/backup/backup-part.ts';
import type { Conflict, Decision, Decisions } from '../../data/backup/plan-import.ts';
import { type Language, type MessageKey, toWords } from '../translate.ts';
import { toMomentText, toPartText } from './backup-words.ts';
import { toRatingText } from './RatingScale.tsx';

interface MergeConflictsProps {
  conflicts: readonly Conflict[];
  language: Language;
  /** Told once every conflict is decided and the person says so. */
  onDecided: (decisions: Decisions) => void;
  onCancel: () => void;
}

const DECISION_KEYS: Record<Decision, MessageKey> = {
  mine: 'conflictMine',
  theirs: 'conflictTheirs',
  both: 'conflictBoth',
};

/** The list, what stands for all of them, and the button that writes. */
export const MergeConflicts = ({ conflicts, language, onDecided, onCancel }: MergeConflictsProps) => {
  const { t } = language;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const [decisions, setDecisions] = useState<Decisions>({});
  const decided = conflicts.filter(({ id }) => Object.hasOwn(decisions, id)).length;
  const isWhole = decided === conflicts.length;
  const decideAll = (decision: Decision) =>
    setDecisions(
      Object.fromEntries(
        conflicts.flatMap(({ id, canJoin }): [string, Decision][] => {
          if (decision !== 'both' || canJoin) return [[id, decision]];
          const before = Object.hasOwn(decisions, id) ? decisions[id] : undefined;
          return before === undefined ? [] : [[id, before]];
        }),
      ),
    );
  return (
    <div class="conflicts">
      <h3 ref={head} tabIndex={-1}>
        {t('conflictsTitle', [conflicts.length])}
      </h3>
      <p class="second">{t('conflictsHint')}</p>
      <p class="file-buttons">
        {(['mine', 'theirs', 'both'] as const).map((decision) => (
          <button
            key={decision}
            type="button"
            disabled={decision === 'both' && !conflicts.some(({ canJoin }) => canJoin)}
            onClick={() => decideAll(decision)}
          >
            {t('conflictAll', [t(DECISION_KEYS[decision])])}
          </button>
        ))}
      </p>
      <ol>
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <ConflictChoice
              conflict={conflict}
              decision={Object.hasOwn(decisions, conflict.id) ? decisions[conflict.id] : undefined}
              language={language}
              onDecide={(decision) => setDecisions({ ...decisions, [conflict.id]: decision })}
            />
          </li>
        ))}
      </ol>
      <p class="conflicts-foot">
        <span role="status">{t('conflictDecided', [decided, conflicts.length])}</span>
        <button
          type="button"
          class="backup-act"
          aria-disabled={!isWhole}
          onClick={() => isWhole && onDecided(decisions)}
        >
          {t('conflictWrite')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('ownCancel')}
        </button>
      </p>
    </div>
  );
};

interface ConflictChoiceProps {
  conflict: Conflict;
  decision: Decision | undefined;
  language: Language;
  onDecide: (decision: Decision) => void;
}

const ConflictChoice = ({ conflict, decision, language, onDecide }: ConflictChoiceProps) => {
  const name = useId();
  const { about, part, mine, theirs, canJoin } = conflict;
  const sides: [Decision, ConflictSide | null][] = [
    ['mine', mine],
    ['theirs', theirs],
  ];
  if (canJoin) sides.push(['both', null]);
  return (
    <fieldset class="conflict">
      <legend>
        {toWords(about.title, language)} <span class="second">{toPartText(part, language)}</span>
      </legend>
      {about.quote && (
        <p class="conflict-quote" lang="zh-CN">
          …{about.quote[0]}
          <strong>{about.quote[1]}</strong>
          {about.quote[2]}…
        </p>
      )}
      <div class="conflict-sides">
        {sides.map(([which, side]) => (
          <label key={which} class={`conflict-side conflict-${which}`}>
            <input type="radio" name={name} checked={decision === which} onChange={() => onDecide(which)} />
            <span class="conflict-name">{language.t(DECISION_KEYS[which])}</span>
            {side && <SideText side={side} language={language} />}
            {side === null && isRatedTwice(mine, theirs) && (
              <span class="second">{language.t('conflictRatingMine')}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

const isRatedTwice = (mine: ConflictSide, theirs: ConflictSide): boolean =>
  mine.kind === 'note' &&
  theirs.kind === 'note' &&
  mine.rating !== null &&
  theirs.rating !== null &&
  mine.rating !== theirs.rating;

/** What one side says, whatever kind of thing it is. */
const SideText = ({ side, language }: { side: ConflictSide; language: Language }) => {
  const { t } = language;
  switch (side.kind) {
    case 'note':
      return (
        <>
          <span class="second">
            {toRatingText(side.rating, language)} · {toMomentText(side.changed, language)}
          </span>
          <span class="conflict-text">{side.note || t('noteNone')}</span>
        </>
      );
    case 'figure':
      return (
        <>
          <span class="conflict-text" lang="zh-CN">
            {side.period} {side.printed}
          </span>
          <span class="second">{[side.title, side.url, side.note].filter(Boolean).join(' · ')}</span>
        </>
      );
    case 'report':
      return (
        <>
          <span class="conflict-text">{side.name}</span>
          {side.place !== '' && <span class="second">{side.place}</span>}
        </>
      );
    case 'decision':
      return (
        <>
          <span class="conflict-text">
            {t(side.verdict === 'confirmed' ? 'conflictConfirmed' : 'conflictRejected')}
          </span>
          <span class="second">{toMomentText(side.decided, language)}</span>
        </>
      );
  }
};
