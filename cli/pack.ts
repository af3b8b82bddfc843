// npm run pack -- build             checks the bundled pack and writes what ships to .generated/
// npm run pack -- check FILE        checks any pack file
// npm run pack -- diff BEFORE AFTER says what was added, removed or corrected

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { readClaims } from '../claims/read-claims.ts';
import { exportSchema } from '../data/exports/export-schema.ts';
import { checkDigests } from '../data/pack/check-digests.ts';
import { checkPack } from '../data/pack/check-pack.ts';
import { checkReading } from '../data/pack/check-reading.ts';
import { diffPacks } from '../data/pack/diff-packs.ts';
import { PackError } from '../data/pack/problem.ts';
import { toSearchRecord, toShipped } from '../data/pack/to-search-record.ts';
import { packSchema } from '../data/pack-schema.ts';
import type { Pack } from '../data/record.ts';
import { buildBundledPack } from './load-pack.ts';
import { SPELLING } from './spelling.ts';

const OUTPUT = fileURLToPath(new URL('../.generated/', import.meta.url));
const USAGE = `usage: npm run pack -- build
       npm run pack -- check FILE
       npm run pack -- diff BEFORE AFTER`;

async function main([command, ...files]: string[]): Promise<void> {
  const [first, second] = files;
  if (command === 'build' && files.length === 0) return build();
  if (command === 'check' && files.length === 1 && first) return check(first);
  if (command === 'diff' && files.length === 2 && first && second) return diff(first, second);
  console.error(USAGE);
  process.exitCode = 2;
}

async function build(): Promise<void> {
  const { pack, toPlaced } = buildBundledPack();
  const problems = [...checkReading(pack, readClaims), ...(await checkDigests(pack))];
  if (problems.length > 0) throw new PackError(problems.map(toPlaced));
  const outputs = {
    'search-record.json': toShipped(toSearchRecord(pack, SPELLING)),
    'pack.json': pack,
    'pack.schema.json': z.toJSONSchema(packSchema),
    'export.schema.json': z.toJSONSchema(exportSchema),
  };
  mkdirSync(OUTPUT, { recursive: true });
  for (const [file, value] of Object.entries(outputs))
    writeFileSync(`${OUTPUT}${file}`, `${JSON.stringify(value)}\n`);
  console.log(toSummary(pack));
}

async function check(file: string): Promise<void> {
  console.log(toSummary(await load(file)));
}

async function diff(before: string, after: string): Promise<void> {
  const lines = diffPacks(await load(before), await load(after));
  console.log(lines.length > 0 ? lines.join('\n') : 'the packs say the same');
}

async function load(file: string): Promise<Pack> {
  const checked = checkPack(readFileSync(file, 'utf8'), file);
  if ('problems' in checked) throw new PackError(checked.problems);
  const problems = await checkDigests(checked.pack);
  if (problems.length > 0) throw new PackError(problems.map((problem) => ({ file, ...problem })));
  return checked.pack;
}

function toSummary({ id, version, sources, indicators, observations, reports, comparisons }: Pack): string {
  const claims = reports.reduce((sum, report) => sum + report.claims.length, 0);
  return `${id} ${version}: ${claims} claims, ${indicators.length} indicators, ${observations.length} observations from ${sources.length} sources, ${comparisons.length} comparisons`;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
