// One line of a card: a label, a value with a word beneath it, and a change at the right.

import type { ComponentChildren } from 'preact';

interface RowProps {
  field: string;
  label: string;
  period?: string;
  /** Right-hand column: a change, a difference, a share. */
  change?: string | undefined;
  /** What stands beneath the value, over its whole width. */
  notes?: ComponentChildren;
  children: ComponentChildren;
}

/** A labelled row. `field` names it for those who look rows up (`data-field`). */
export const Row = ({ field, label, period, change, notes, children }: RowProps) => (
  <section class="row" data-field={field} tabIndex={-1}>
    <h3 class="row-label">
      {label} {period && <span class="period">{period}</span>}
    </h3>
    <div class="row-value">{children}</div>
    {change && <p class="row-change">{change}</p>}
    {notes && <div class="row-notes">{notes}</div>}
  </section>
);
