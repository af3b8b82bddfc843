// Claims as JSON in our own shape (export-schema.ts): everything that is known of them, for other programs.

import type { Comparison, Finding } from '../linked-claim.ts';
import type { CitedSource } from '../record.ts';
import { toFigure } from '../to-stated.ts';
import {
  chooseClaims,
  type ExportedClaim,
  type ExportInput,
  findReportSource,
  listBeside,
} from './export-input.ts';
import { EXPORT_FORMAT, EXPORT_VERSION, type JsonExport } from './export-schema.ts';

type JsonClaim = JsonExport['claims'][number];

/** The export as text, indented. */
export function toJson(input: ExportInput): string {
  return `${JSON.stringify(toJsonExport(input), null, 2)}\n`;
}

/** The export as a value. */
export function toJsonExport(input: ExportInput): JsonExport {
  const { report, packs, exported, author } = input;
  const { key, title, place, period, address, retrieved, digest } = report;
  return {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exported,
    author,
    packs: packs.map(({ id, version }) => ({ id, version })),
    report: {
      ...{ key, title, place, period, address },
      source: toSourceOrNull(findReportSource(report)),
      retrieved,
      digest: { algorithm: 'SHA-256', value: digest },
    },
    claims: chooseClaims(input).map(toClaim),
  };
}

function toClaim({ linked, anchor, section, sentence, link, isExact, note }: ExportedClaim): JsonClaim {
  const { id, claim, indicator, finding, source } = linked;
  const { text, kind, role, subject, direction, commitment } = claim;
  return {
    ...{ id, anchor, section, sentence },
    link: link === null ? null : { url: link, exact: isExact },
    figure: {
      ...{ text, ...toFigure(claim), kind, role, subject },
      ...(direction && { direction }),
      ...(commitment && { commitment }),
    },
    indicator: indicator && { id: indicator.id, zh: indicator.name.zh, en: indicator.name.en },
    finding: toFinding(finding),
    beside: listBeside(linked).map(toComparison),
    source: toSourceOrNull(source),
    rating: note?.rating ?? null,
    note: note?.note ?? '',
    noted: note?.changed ?? null,
  };
}

function toFinding({ kind, why, record }: Finding): JsonClaim['finding'] {
  return {
    kind,
    why: why && { zh: why.zh, en: why.en },
    record: record && { ...toFigure(record), printed: record.printed, source: toSource(record.source) },
  };
}

function toComparison(other: Comparison): JsonClaim['beside'][number] {
  const { relation, comparability, why, printed, derived, source } = other;
  return {
    ...toFigure(other),
    ...{ relation, comparability, why: { zh: why.zh, en: why.en }, printed },
    derived: derived && {
      formula: derived.formula,
      low: toEnd(derived.low),
      high: toEnd(derived.high),
      inputs: (derived.inputs ?? []).map((each) => ({
        ...{ name: each.name.zh, printed: each.printed, period: each.period, source: toSource(each.source) },
      })),
    },
    source: toSource(source),
  };
}

/** JSON has no word for infinity: an open end is null. */
function toEnd(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}

function toSource({
  title,
  publisher,
  url,
  published,
  class: kind,
}: CitedSource): JsonExport['report']['source'] & object {
  return { title, publisher, url, published, class: kind };
}

function toSourceOrNull(source: CitedSource | null) {
  return source && toSource(source);
}
