// How much the extension may weigh. The rules hold the build to it; the benchmark prints how much is left.

/** Script, styles and data that come to each page of the site. */
export const CONTENT_BUDGET_BYTES = 48_000;

/** The popup with its search and its data. */
export const POPUP_BUDGET_BYTES = 60_000;

/** The workbench as it opens; charts and readers of files come when they are asked for. */
export const WORKBENCH_BUDGET_BYTES = 150_000;

/** Script time from the page being ready to the figures being painted, on the report. */
export const PAINT_BUDGET_MS = 16;
