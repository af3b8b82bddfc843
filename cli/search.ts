// npm run --silent search -- QUERY
// Prints what the popup would list for a query, best first, as JSON lines: rank, id, name, observations.
// Nothing found: no lines, a word on the error stream, exit code 1, as grep does. No query: usage, exit code 2.

import { toSearchRecord } from '../data/pack/to-search-record.ts';
import { createSearch } from '../data/search.ts';
import { unpackSearchRecord } from '../data/search-record.ts';
import { loadBundledPack } from './load-pack.ts';
import { SPELLING } from './spelling.ts';

const MOST_RESULTS = 300;

function main(query: string): void {
  if (query === '') {
    console.error('usage: npm run --silent search -- QUERY');
    process.exitCode = 2;
    return;
  }
  const search = createSearch(unpackSearchRecord(toSearchRecord(loadBundledPack(), SPELLING)));
  const hits = search(query, MOST_RESULTS);
  hits.forEach(({ entry: { id, name, observations } }, place) => {
    console.log(JSON.stringify({ rank: place + 1, id, name, observations }));
  });
  if (hits.length > 0) return;
  console.error(`nothing found for ${query}`);
  process.exitCode = 1;
}

try {
  main(process.argv.slice(2).join(' ').trim());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
