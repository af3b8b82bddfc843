// What narrows and orders the workbench's list: words at once, the rest folded until it is wanted.

import { useId } from 'preact/hooks';
import type { Language, MessageKey } from '../translate.ts';
import { type BenchFilter, countChoices, type FindingChoice } from './bench-filter.ts';
import type { BenchOrder } from './bench-order.ts';

interface BenchFiltersProps {
  filter: BenchFilter;
  order: BenchOrder;
  headings: readonly { title: string }[];
  language: Language;
  onFilter: (change: Partial<BenchFilter>) => void;
  onOrder: (order: BenchOrder) => void;
}

const STATUS: readonly (readonly [NonNullable<BenchFilter['status']>, MessageKey])[] = [
  ['actual', 'legendActual'],
  ['target', 'legendTarget'],
];
const FINDINGS: readonly (readonly [FindingChoice, MessageKey])[] = [
  ['agrees', 'cardAgrees'],
  ['differs', 'cardDiffers'],
  ['not-comparable', 'cardNotComparable'],
  ['no-record', 'cardNoRecord'],
];
const CHECKS: readonly (readonly [NonNullable<BenchFilter['check']>, MessageKey])[] = [
  ['checked', 'benchChecked'],
  ['unchecked', 'benchUnchecked'],
  ['doubtful', 'benchDoubtful'],
];
const ORDERS: readonly (readonly [BenchOrder, MessageKey])[] = [
  ['page', 'benchOrderPage'],
  ['change', 'benchOrderChange'],
  ['finding', 'benchOrderFinding'],
];

const toChoices = <T extends string>(choices: readonly (readonly [T, MessageKey])[], { t }: Language) =>
  choices.map(([choice, key]) => [choice, t(key)] as const);

interface ChoiceProps<T extends string> {
  label: string;
  chosen: T | null;
  choices: readonly (readonly [T, string])[];
  /** What the choice of none is called; absent where there must be one. */
  none?: string;
  onChoose: (choice: T | null) => void;
}

const Choice = <T extends string>({ label, chosen, choices, none, onChoose }: ChoiceProps<T>) => {
  const id = useId();
  return (
    <div class="bench-choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChoose(choices.find(([choice]) => choice === value)?.[0] ?? null)
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};

const SectionChoice = ({ filter, headings, language: { t }, onFilter }: BenchFiltersProps) => (
  <Choice
    label={t('benchSection')}
    none={t('benchAll')}
    chosen={filter.section === null ? null : String(filter.section)}
    choices={headings.map(({ title }, at) => [String(at), title] as const)}
    onChoose={(section) => onFilter({ section: section === null ? null : Number(section) })}
  />
);

const OrderChoice = ({ order, language, onOrder }: BenchFiltersProps) => (
  <Choice
    label={language.t('benchOrder')}
    chosen={order}
    choices={toChoices(ORDERS, language)}
    onChoose={(chosen) => onOrder(chosen ?? 'page')}
  />
);

const Choices = (props: BenchFiltersProps) => {
  const { filter, language, onFilter } = props;
  const { t } = language;
  const none = t('benchAll');
  return (
    <div class="bench-choices">
      <SectionChoice {...props} />
      <Choice
        {...{ none, label: t('benchStatus'), chosen: filter.status, choices: toChoices(STATUS, language) }}
        onChoose={(status) => onFilter({ status })}
      />
      <Choice
        {...{
          none,
          label: t('benchFinding'),
          chosen: filter.finding,
          choices: toChoices(FINDINGS, language),
        }}
        onChoose={(finding) => onFilter({ finding })}
      />
      <Choice
        {...{ none, label: t('benchCheck'), chosen: filter.check, choices: toChoices(CHECKS, language) }}
        onChoose={(check) => onFilter({ check })}
      />
      <OrderChoice {...props} />
    </div>
  );
};

/** The filters. */
export const BenchFilters = (props: BenchFiltersProps) => {
  const { filter, language, onFilter } = props;
  const { t } = language;
  const count = countChoices(filter);
  return (
    <search class="bench-filters">
      <input
        type="search"
        aria-label={t('benchSearch')}
        placeholder={t('benchSearch')}
        value={filter.text}
        spellcheck={false}
        onInput={({ currentTarget }) => onFilter({ text: currentTarget.value })}
      />
      <details>
        <summary>{count === 0 ? t('benchFilter') : t('benchFilterOn', [count])}</summary>
        <Choices {...props} />
      </details>
    </search>
  );
};
