// The record as the content script carries it: a pack as columns of values, with places in lists for
// ids, since every byte of it loads on every page. Left out is what the page does not show: aliases,
// notes, the archived text. What is missing is null.

import { type Columns, toRows } from './columns.ts';
import type {
  Area,
  ComparisonNote,
  DerivationRule,
  Figure,
  Indicator,
  Observation,
  Pack,
  Report,
  ReportClaim,
  ReportSection,
  Source,
  Words,
} from './record.ts';

type Nullable<Row, Key extends keyof Row> = { [K in Key]-?: Exclude<Row[K], undefined> | null };

type SourceRow = Pick<Source, 'title' | 'publisher' | 'url' | 'published' | 'class'>;
type IndicatorRow = Omit<Indicator, 'name' | 'aliases' | 'note'> & Words;
type ObservationRow = Pick<Observation, 'period' | 'value' | 'bound' | 'status'> &
  Nullable<Observation, 'valueHigh' | 'commitment'> & {
    /** null where it is made of indicator and period, as most are. */
    id: string | null;
    indicator: number;
    area: number;
    source: number;
    /** null where it is the indicator's. */
    unit: string | null;
    /** null where it is what the claim quotes. */
    printed: string | null;
  };
type ClaimRow = Pick<ReportClaim, 'role'> &
  Nullable<ReportClaim, 'figure'> &
  Pick<ReportClaim['anchor'], 'exact' | 'prefix' | 'suffix'> & {
    /** null where it is the observation's. */
    id: string | null;
    observation: number;
    /** Characters from the end of the claim before. */
    gap: number;
    section: number;
    related: number[];
  };
type SectionRow = Omit<ReportSection, 'parent'> & { parent: number | null };
type ComparisonRow = Pick<ComparisonNote, 'relation' | 'comparability'> & {
  a: number;
  b: number;
  why: number;
};

export interface PageRecord extends Pick<Pack, 'id' | 'version' | 'title'> {
  areas: Area[];
  sources: Columns<SourceRow>;
  indicators: Columns<IndicatorRow>;
  observations: Columns<ObservationRow>;
  reports: (Omit<Report, 'sections' | 'claims' | 'source'> & {
    source: number;
    sections: Columns<SectionRow>;
    claims: Columns<ClaimRow>;
  })[];
  reasons: Columns<Words>;
  comparisons: Columns<ComparisonRow>;
  derivations: DerivationRule[];
}

/** The pack again, for linking: aliases empty, sources numbered, notes gone. */
export function toPack(record: PageRecord): Pack {
  const { id, version, title, areas, derivations } = record;
  const sources = toRows(record.sources).map((source, index) => ({
    id: `${id}-source-${index + 1}`,
    ...source,
  }));
  const indicators = toRows(record.indicators).map(({ zh, en, ...rest }) => ({
    ...rest,
    name: { zh, en },
    aliases: [],
  }));
  const observations = toObservations(record, indicators, sources);
  const reports = record.reports.map((report) => toReport(report, observations, sources));
  const reasons = toRows(record.reasons);
  const comparisons = toRows(record.comparisons).map(({ a, b, why, ...rest }) => ({
    a: at(observations, a).id,
    b: at(observations, b).id,
    why: at(reasons, why),
    ...rest,
  }));
  return { id, version, title, areas, sources, indicators, observations, reports, comparisons, derivations };
}

function toObservations(
  record: PageRecord,
  indicators: readonly Indicator[],
  sources: readonly Source[],
): Observation[] {
  const quotes = readQuotes(record);
  return toRows(record.observations).map(({ valueHigh, commitment, printed, ...row }, index) => {
    const indicator = at(indicators, row.indicator);
    return {
      ...row,
      ...(valueHigh !== null && { valueHigh }),
      ...(commitment && { commitment }),
      id: row.id ?? toObservationId(indicator.id, row.period),
      indicator: indicator.id,
      area: at(record.areas, row.area).code,
      source: at(sources, row.source).id,
      unit: row.unit ?? indicator.unit,
      printed: printed ?? quotes.get(index) ?? '',
    };
  });
}

/** What claims quote, by the place of the observation they state. */
function readQuotes(record: PageRecord): Map<number, string> {
  const claims = record.reports.flatMap((report) => toRows(report.claims));
  return new Map(
    claims.filter(({ figure }) => figure === null).map(({ observation, exact }) => [observation, exact]),
  );
}

function toReport(
  report: PageRecord['reports'][number],
  observations: readonly Observation[],
  sources: readonly Source[],
): Report {
  const rows = toRows(report.sections);
  let end = 0;
  const claims = toRows(report.claims).map((row) => {
    const { id, figure, role, exact, prefix, suffix, gap } = row;
    const observation = at(observations, row.observation);
    const start = end + gap;
    end = start + exact.length;
    return {
      id: id ?? observation.id,
      observation: observation.id,
      ...(figure && { figure }),
      section: at(rows, row.section).id,
      role,
      anchor: { exact, prefix, suffix, start, end },
      related: row.related.map((section) => at(rows, section).id),
    };
  });
  const sections = rows.map((row) => ({
    ...row,
    parent: row.parent === null ? null : at(rows, row.parent).id,
  }));
  return { ...report, source: at(sources, report.source).id, sections, claims };
}

/** An observation's id where nothing sets it apart from its indicator's others. */
export function toObservationId(indicator: string, period: Figure['period']): string {
  return `${indicator}-${period}`;
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`The page's record names item ${index} of ${items.length}`);
  return item;
}
