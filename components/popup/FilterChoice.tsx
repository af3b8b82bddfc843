// One of the popup's filters: a line that says what is wanted and unfolds to the choices. Radio buttons and no list box:
// the popup's one combobox and its options are the search.

import { useRef } from 'preact/hooks';

export interface FilterChoiceProps {
  /** Of the group of radio buttons; also what stands for having all. */
  label: string;
  value: string | null;
  choices: readonly (readonly [value: string, text: string])[];
  /** Language of the choices, where it is not the popup's. */
  lang?: string;
  onChoose: (value: string | null) => void;
}

interface RadioProps {
  group: string;
  text: string;
  checked: boolean;
  lang?: string | undefined;
  onChoose: () => void;
}

const Radio = ({ group, text, checked, lang, onChoose }: RadioProps) => (
  <label lang={lang}>
    <input type="radio" name={group} checked={checked} onChange={onChoose} />
    {text}
  </label>
);

/** Opened one at a time, since they share a name; closed by Escape, Enter, a press on a choice, and by going elsewhere. */
export const FilterChoice = ({ label, value, choices, lang, onChoose }: FilterChoiceProps) => {
  const details = useRef<HTMLDetailsElement>(null);
  const chosen = choices.find(([choice]) => choice === value)?.[1];
  const close = () => {
    if (!details.current?.open) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!details.current?.open || (event.key !== 'Escape' && event.key !== 'Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    const stays = relatedTarget === null || details.current?.contains(relatedTarget as Element);
    if (!stays && details.current) details.current.open = false;
  };
  return (
    <details ref={details} name="filter" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <summary class={chosen ? 'narrowed' : ''} lang={chosen && lang}>
        {chosen ?? label}
      </summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press closes; keys choose without closing */}
      <div
        class="choices"
        role="radiogroup"
        aria-label={label}
        onClick={({ detail }) => detail > 0 && close()}
      >
        <Radio group={label} text={label} checked={value === null} onChoose={() => onChoose(null)} />
        {choices.map(([choice, text]) => (
          <Radio
            key={choice}
            group={label}
            {...{ text, lang }}
            checked={choice === value}
            onChoose={() => onChoose(choice)}
          />
        ))}
      </div>
    </details>
  );
};
