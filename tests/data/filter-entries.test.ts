// The popup's filters: by section, by result or target, by what the check of the page at hand found.

import { describe, expect, test } from 'vitest';
import { loadBundledPack } from '../../cli/load-pack.ts';
import { SPELLING } from '../../cli/spelling.ts';
import type { PageSummary } from '../../data/linked-claim.ts';
import { toSearchRecord } from '../../data/pack/to-search-record.ts';
import { type EntryFilter, NO_FILTER, toAccept } from '../../data/search/filter-entries.ts';
import { createSearch } from '../../data/search.ts';
import { unpackSearchRecord } from '../../data/search-record.ts';

const record = unpackSearchRecord(toSearchRecord(loadBundledPack(), SPELLING));
const search = createSearch(record);
const summary: PageSummary = {
  ...{ figures: 157, agree: 155, differ: 1, notComparable: 1, noRecord: 0, withoutPrior: 85 },
  differing: ['parking-2024'],
  incomparable: ['gdp-growth-2025'],
};

function list(filter: Partial<EntryFilter>, checked: PageSummary | null = summary): string[] {
  const accept = toAccept({ ...NO_FILTER, ...filter }, { area: '320413', prior: '2023', summary: checked });
  return record.entries.filter((entry) => accept?.(entry) ?? true).map(({ id }) => id);
}

test('without a filter all are wanted', () => {
  expect(toAccept(NO_FILTER, { area: '320413', prior: '2023', summary })).toBeUndefined();
});

describe('a filter', () => {
  test('by section keeps what the section speaks of', () => {
    const ids = list({ section: '城市功能日益完善' });
    expect(ids).toEqual(expect.arrayContaining(['elevators', 'parking', 'pocket-parks']));
    expect(ids).not.toContain('gdp');
  });

  test('by status keeps what has a target, or a result', () => {
    expect(list({ status: 'target' })).toContain('parking');
    expect(list({ status: 'target' })).not.toContain('national-standards');
    expect(list({ status: 'actual' })).toContain('national-standards');
  });

  test('by finding keeps what differs, what cannot be compared, and the rest', () => {
    expect(list({ found: 'differs' })).toEqual(['parking']);
    expect(list({ found: 'not-comparable' })).toEqual(['gdp-growth']);
    expect(list({ found: 'agrees' })).toHaveLength(record.entries.length - 2);
    expect(list({ found: 'agrees' }, null)).toEqual([]);
  });

  test('by a missing year needs no page', () => {
    const ids = list({ found: 'no-prior' }, null);
    expect(ids).toContain('parking');
    expect(ids).not.toContain('industrial-projects-signed');
  });

  test('holds together with others, and with a search', () => {
    expect(list({ section: '城市功能日益完善', status: 'target', found: 'differs' })).toEqual(['parking']);
    const accept = toAccept({ ...NO_FILTER, status: 'target' }, { area: '320413', prior: '2023', summary });
    const hits = search('新增', 50, accept);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ entry }) => list({ status: 'target' }).includes(entry.id))).toBe(true);
  });
});
