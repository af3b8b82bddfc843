// The pack that ships: the whole report, each figure where it stands, and nothing without its source.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { readClaims } from '../../claims/read-claims.ts';
import { loadBundledPack } from '../../cli/load-pack.ts';
import { createRecord } from '../../data/create-record.ts';
import { deriveFigure } from '../../data/derive-figure.ts';
import { checkReading } from '../../data/pack/check-reading.ts';
import { locateQuote } from '../../data/pack/locate-quote.ts';
import type { packSchema } from '../../data/pack-schema.ts';
import type { Observation, Pack } from '../../data/record.ts';

const pack = loadBundledPack();
const [report] = pack.reports;
if (!report) throw new Error('the bundled pack has no report');
const observations = new Map(pack.observations.map((observation) => [observation.id, observation]));
const indicators = new Map(pack.indicators.map((indicator) => [indicator.id, indicator]));
const elsewhere = pack.observations.filter((observation) => observation.source !== report.source);

interface Pair {
  name: string;
  actual: [id: string, value: number];
  target: [id: string, value: number];
  comparability: string;
}
const PAIRS = readCases<Pair>('pairs.jsonl');

describe('the report', () => {
  test('is kept byte for byte', () => {
    const file = readFileSync(new URL('../../data/packs/jintan-2025/report.txt', import.meta.url));
    expect(createHash('sha256').update(file).digest('hex')).toBe(report.archive.sha256);
    expect(file.equals(readFileSync(new URL('../cases/reports/jintan-2025.txt', import.meta.url)))).toBe(
      true,
    );
  });

  test('has every claim that was annotated apart, with the same reading', () => {
    const recorded = report.claims.map(({ anchor: { start, end, exact }, role, figure, observation }) => {
      const { value, unit, bound, status, period } = figure ?? getObservation(observation);
      return { start, end, text: exact, value, unit, bound, status, period, role };
    });
    const annotated = readCases<Record<string, unknown>>('reports/jintan-2025.gold.jsonl').map(
      ({ start, end, text, value, unit, bound, status, period, role }) => ({
        ...{ start, end, text, value, unit, bound, status, period, role },
      }),
    );
    expect(recorded).toEqual(annotated);
  });

  test.each(report.claims)('$id is found exactly once', ({ anchor }) => {
    expect(locateQuote(report.archive.text ?? '', anchor)).toEqual([anchor.start]);
  });

  test('reads to the reader as it was written down', () => {
    expect(checkReading(pack, readClaims)).toEqual([]);
  });

  test('ties each claim to an indicator with names in both languages and other words for it', () => {
    for (const { observation } of report.claims) {
      const indicator = indicators.get(getObservation(observation).indicator);
      expect(indicator?.name.zh).toMatch(/\p{Script=Han}/u);
      expect(indicator?.name.en).toMatch(/^[“A-Z]/);
      expect(indicator?.aliases.length).toBeGreaterThan(1);
    }
  });

  test('names the sections that speak of the same thing', () => {
    const lifts = report.claims.find((claim) => claim.id === 'elevators-2024');
    expect(lifts?.related.map(titleOf)).toEqual(['提升城市功能品质']);
    expect(titleOf(lifts?.section)).toBe('城市功能日益完善');
  });
});

describe('pairs of a 2024 actual and a 2025 target', () => {
  test.each(PAIRS)('$name', ({ actual, target, comparability }) => {
    expect(getObservation(actual[0])).toMatchObject({ value: actual[1], status: 'actual', period: '2024' });
    expect(getObservation(target[0])).toMatchObject({ value: target[1], status: 'target', period: '2025' });
    const pair = pack.comparisons.find(({ a, b }) => a === actual[0] && b === target[0]);
    expect(pair).toMatchObject({ relation: 'target', comparability });
  });

  test('no other pair within the report is called a target', () => {
    const within = pack.comparisons.filter(
      ({ a, b, relation }) => relation === 'target' && isFromReport(a) && isFromReport(b),
    );
    expect(within).toHaveLength(PAIRS.length);
  });
});

describe('figures of other sources', () => {
  test.each(elsewhere)('$id has an address and the figure as printed', ({ source, printed }) => {
    const { url, title, publisher } = pack.sources.find(({ id }) => id === source) ?? {};
    expect(url).toMatch(/^https?:\/\/\S+\.\S+/);
    expect(`${title}${publisher}`).not.toBe('');
    expect(printed).toMatch(/\d|trillion|一|Ⅲ/);
  });

  test('a city or a province gives context only', () => {
    const foreign = new Set(elsewhere.filter(({ area }) => area !== report.area).map(({ id }) => id));
    const relations = pack.comparisons.filter(({ a, b }) => foreign.has(a) || foreign.has(b));
    expect(new Set(relations.map(({ relation }) => relation))).toEqual(new Set(['context']));
  });

  test('prior years are the four that other sources give for the district', () => {
    const priors = pack.comparisons.filter(({ relation }) => relation === 'prior');
    expect(priors.map(({ a, b }) => [a, getObservation(b).value])).toEqual([
      ['industrial-projects-signed-2024', 126],
      ['industrial-projects-investment-2024', 42_040_000_000],
      ['sections-class-2-2024', 36.4],
      ['sewer-pipes-2024', 20.9],
    ]);
  });

  test('two sources that disagree are both kept', () => {
    const outputs = pack.observations.filter(
      ({ indicator, period }) => indicator === 'five-new-industries-output' && period === '2024',
    );
    expect(outputs.map(({ value }) => value)).toEqual([206_800_000_000, 212_910_000_000]);
  });

  test('the target of 85 firms has its outcome, 82', () => {
    const outcomes = pack.comparisons.filter(({ relation }) => relation === 'outcome');
    expect(outcomes.map(({ a, b }) => [a, getObservation(b).value])).toEqual([
      ['german-speaking-firms-2025', 82],
    ]);
  });
});

test.each([
  ['tourists-2023', 12_347, 12_365],
  ['tourism-revenue-2023', 15_547_856, 15_648_028],
])('%s follows from the report’s own growth rate', (id, low, high) => {
  const rule = pack.derivations.find((derivation) => derivation.id === id);
  const figure = rule && deriveFigure(rule, createRecord([pack]));
  if (!figure || 'why' in figure) throw new Error(`${id} was not derived`);
  expect(figure.period).toBe('2023');
  expect(Math.round(figure.low / 1000)).toBe(low);
  expect(Math.round(figure.high / 1000)).toBe(high);
});

test('the schema lets in what the types hold, no more and no less', () => {
  expectTypeOf<z.infer<typeof packSchema>>().toEqualTypeOf<Pack>();
});

function getObservation(id: string): Observation {
  const observation = observations.get(id);
  if (!observation) throw new Error(`no observation ${id}`);
  return observation;
}

function isFromReport(id: string): boolean {
  return getObservation(id).source === report?.source;
}

function titleOf(section: string | undefined): string | undefined {
  return report?.sections.find(({ id }) => id === section)?.title;
}

function readCases<T>(file: string): T[] {
  const text = readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
