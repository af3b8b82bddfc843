// Where the notes on a report lie in extension storage: the worker writes there, the pages that show them watch it.

export const NOTES_PREFIX = 'notes:';

/** @param report by `toReportKey` */
export const toNotesKey = (report: string): string => `${NOTES_PREFIX}${report}`;
