// Packs a pack for the content script: the reverse of toPack in page-record.ts.

import { toColumns } from '../columns.ts';
import { type PageRecord, toObservationId } from '../page-record.ts';
import type { Observation, Pack, Report } from '../record.ts';

/** Context kept on each side of a figure, in characters: enough to know it again on an altered page. */
const PREFIX_CHARS = 8;
const SUFFIX_CHARS = 4;

export function toPageRecord(pack: Pack): PageRecord {
  const { id, version, title, areas, derivations } = pack;
  const observation = toIndex(pack.observations.map((item) => item.id));
  const reasons = new Map(pack.comparisons.map(({ why }) => [`${why.zh}\n${why.en}`, why]));
  const reason = toIndex([...reasons.keys()]);
  return {
    id,
    version,
    title,
    areas,
    sources: toColumns(
      pack.sources.map(({ title: name, publisher, url, published, class: kind }) => ({
        title: name,
        publisher,
        url,
        published,
        class: kind,
      })),
    ),
    indicators: toColumns(
      pack.indicators.map(({ name, aliases: _aliases, note: _note, ...rest }) => ({ ...rest, ...name })),
    ),
    observations: toColumns(toObservationRows(pack)),
    reports: pack.reports.map((report) => toReport(report, pack, observation)),
    reasons: toColumns([...reasons.values()]),
    comparisons: toColumns(
      pack.comparisons.map(({ a, b, why, relation, comparability }) => ({
        a: observation(a),
        b: observation(b),
        relation,
        comparability,
        why: reason(`${why.zh}\n${why.en}`),
      })),
    ),
    derivations,
  };
}

function toObservationRows(pack: Pack) {
  const indicator = toIndex(pack.indicators.map((item) => item.id));
  const area = toIndex(pack.areas.map((item) => item.code));
  const source = toIndex(pack.sources.map((item) => item.id));
  const quoted = new Map(
    pack.reports.flatMap((report) =>
      report.claims.filter((claim) => !claim.figure).map((claim) => [claim.observation, claim.anchor.exact]),
    ),
  );
  return pack.observations.map((item: Observation) => ({
    id: item.id === toObservationId(item.indicator, item.period) ? null : item.id,
    indicator: indicator(item.indicator),
    area: area(item.area),
    source: source(item.source),
    period: item.period,
    value: item.value,
    valueHigh: item.valueHigh ?? null,
    unit: item.unit === pack.indicators[indicator(item.indicator)]?.unit ? null : item.unit,
    bound: item.bound,
    status: item.status,
    commitment: item.commitment ?? null,
    printed: item.printed === quoted.get(item.id) ? null : item.printed,
  }));
}

function toReport(
  report: Report,
  pack: Pack,
  observation: (id: string) => number,
): PageRecord['reports'][number] {
  const section = toIndex(report.sections.map((item) => item.id));
  const source = toIndex(pack.sources.map((item) => item.id));
  const { text: _text, ...archive } = report.archive;
  const claims = [...report.claims].sort((a, b) => a.anchor.start - b.anchor.start);
  return {
    ...report,
    source: source(report.source),
    archive,
    sections: toColumns(
      report.sections.map((item) => ({
        ...item,
        parent: item.parent === null ? null : section(item.parent),
      })),
    ),
    claims: toColumns(
      claims.map((claim, index) => ({
        id: claim.id === claim.observation ? null : claim.id,
        observation: observation(claim.observation),
        figure: claim.figure ?? null,
        role: claim.role,
        gap: claim.anchor.start - (claims[index - 1]?.anchor.end ?? 0),
        exact: claim.anchor.exact,
        prefix: claim.anchor.prefix.slice(-PREFIX_CHARS),
        suffix: claim.anchor.suffix.slice(0, SUFFIX_CHARS),
        section: section(claim.section),
        related: claim.related.map(section),
      })),
    ),
  };
}

/** Looks up places in a list; the rules have seen to it that every id is there. */
function toIndex(ids: readonly string[]): (id: string) => number {
  const places = new Map(ids.map((id, index) => [id, index]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`${id} is not in the pack`);
    return place;
  };
}
