// Where learnt reports and decisions lie in extension storage: the worker writes there, the pages that show them watch it.

/** The index, which is written with every report. */
export const LEARNT_INDEX_KEY = 'learnt-index';
export const DECISIONS_KEY = 'link-decisions';
