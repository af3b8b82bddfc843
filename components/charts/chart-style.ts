// The looks that all pictures share: colours by their tokens, solid for what was achieved, dashed and hollow for what
// is aimed at, dotted for what is not quite the same.

/** Of the drawing as a whole. Fonts and colours are the page's own, so that dark and forced colours come by themselves. */
export const CHART_STYLE = {
  fontFamily: 'var(--sans)',
  fontVariantNumeric: 'tabular-nums',
  color: 'var(--ink)',
  background: 'none',
  overflow: 'visible',
};

export const INK = 'var(--ink)';
export const INK_SECOND = 'var(--ink-second)';
export const RULE = 'var(--rule)';
export const PAPER = 'var(--paper)';
export const ACTUAL = 'var(--actual)';
export const TARGET = 'var(--target)';
export const DERIVED = 'var(--derived)';

export const DASHED = '5 3';
export const DOTTED = '1.5 3';
