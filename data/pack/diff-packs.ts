// What one pack says that another does not, in words: records added, removed, and fields corrected.

import type { Pack, Report } from '../record.ts';

type Fields = Map<string, string>;
interface Entry {
  /** "observations elevators-2024" */
  name: string;
  /** What the record says, short enough for a line. */
  gist: string;
  fields: Fields;
}

/** Compares two packs. @returns one line for each difference, in the packs' order; none where they are the same */
export function diffPacks(before: Pack, after: Pack): string[] {
  const [old, now] = [toEntries(before), toEntries(after)];
  const lines: string[] = [];
  for (const [name, entry] of now) {
    const former = old.get(name);
    if (former) lines.push(...diffFields(name, former.fields, entry.fields));
    else lines.push(`added ${name}${entry.gist}`);
  }
  for (const [name, entry] of old) if (!now.has(name)) lines.push(`removed ${name}${entry.gist}`);
  return lines;
}

function diffFields(name: string, old: Fields, now: Fields): string[] {
  const fields = new Set([...old.keys(), ...now.keys()]);
  return [...fields]
    .filter((field) => old.get(field) !== now.get(field))
    .map((field) => {
      const [from, to] = [old.get(field), now.get(field)];
      if (from === undefined) return `completed ${name}: ${field} is ${to}`;
      if (to === undefined) return `emptied ${name}: ${field} was ${from}`;
      return `corrected ${name}: ${field} from ${from} to ${to}`;
    });
}

function toEntries(pack: Pack): Map<string, Entry> {
  const { id, version, title } = pack;
  const entries = [
    toEntry('pack', id, '', { version, title }),
    ...pack.areas.map((area) => toEntry('areas', area.code, area.name.zh, area)),
    ...pack.sources.map((source) => toEntry('sources', source.id, `${source.title}, ${source.url}`, source)),
    ...pack.indicators.map((indicator) => toEntry('indicators', indicator.id, indicator.name.zh, indicator)),
    ...pack.observations.map((item) =>
      toEntry(
        'observations',
        item.id,
        `${item.period} ${item.printed}, ${item.status}, ${item.source}`,
        item,
      ),
    ),
    ...pack.reports.flatMap(toReportEntries),
    ...pack.comparisons.map((pair) =>
      toEntry('comparisons', `${pair.a} ~ ${pair.b}`, `${pair.relation}, ${pair.comparability}`, pair),
    ),
    ...pack.derivations.map((rule) => toEntry('derivations', rule.id, rule.kind, rule)),
  ];
  return new Map(entries.map((entry) => [entry.name, entry]));
}

function toReportEntries({ sections, claims, archive, ...report }: Report): Entry[] {
  // Thousands of characters on one line help nobody: the digest says whether the text is another.
  const { text: _text, ...rest } = archive;
  return [
    toEntry('reports', report.id, report.title, { ...report, archive: rest }),
    ...sections.map((section) => toEntry('sections', `${report.id} ${section.id}`, section.title, section)),
    ...claims.map((claim) => toEntry('claims', claim.id, claim.anchor.exact, claim)),
  ];
}

function toEntry(kind: string, id: string, gist: string, record: object): Entry {
  const fields: Fields = new Map();
  flatten(record, '', fields);
  return { name: `${kind} ${id}`, gist: gist === '' ? '' : `: ${gist}`, fields };
}

function flatten(value: unknown, path: string, fields: Fields): void {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) {
    if (value !== undefined) fields.set(path, JSON.stringify(value));
    return;
  }
  for (const [key, inner] of Object.entries(value))
    flatten(inner, path === '' ? key : `${path}.${key}`, fields);
}
