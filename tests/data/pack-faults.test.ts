// One wrong record stops the build, and the message leads to it: file and line, record, field.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readClaims } from '../../claims/read-claims.ts';
import { buildPack } from '../../data/pack/build-pack.ts';
import { checkDigests } from '../../data/pack/check-digests.ts';
import { checkReading } from '../../data/pack/check-reading.ts';
import { PackError, toSentence } from '../../data/pack/problem.ts';
import { SMALL_PACK, withEdit } from './small-pack.ts';

/** A row breaks the small pack in one place and says where the message must lead; adding one needs no code. */
const FAULTS = readFileSync(new URL('../cases/pack-faults.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(
    (line) => JSON.parse(line) as { name: string; file: string; from: string; to: string; message: string },
  );

test.each(FAULTS)('$name', ({ file, from, to, message }) => {
  expect(toMessage(() => buildPack(withEdit(file, from, to)))).toContain(message);
});

test('a file of another name is not passed over', () => {
  const files = new Map([...SMALL_PACK, ['observation.jsonl', '']]);
  expect(toMessage(() => buildPack(files))).toContain('observation.jsonl: is no file of a pack');
});

const MISREADINGS: [name: string, from: string, to: string, message: string][] = [
  [
    'a value mistyped',
    '"value": 300',
    '"value": 3000',
    'claims.jsonl:2: claims parking-2030: value: is 3000, but the reader reads 300',
  ],
  [
    'a bound overlooked',
    '"bound": "ge"',
    '"bound": "eq"',
    'claims.jsonl:3: claims lifts-2031: bound: is "eq", but the reader reads "ge"',
  ],
  [
    'a year mistaken',
    '"period": "2031"',
    '"period": "2030"',
    'claims.jsonl:3: claims lifts-2031: period: is "2030", but the reader reads "2031"',
  ],
  [
    'a numeral cut short',
    '"prefix": "停车位", "exact": "300个"',
    '"prefix": "停车位3", "exact": "00个"',
    'claims.jsonl:2: claims parking-2030: exact: is "00个", but the reader reads nothing',
  ],
];

test.each(MISREADINGS)('the reader objects to %s', (_name, from, to, message) => {
  expect(readingOf(withEdit('claims.jsonl', from, to))).toContain(message);
});

test('a figure of the report that was not recorded is missed', () => {
  const edited = withEdit('claims.jsonl', /\{"id": "parking-2030".*\n/, '');
  expect(readingOf(edited)).toEqual([expect.stringMatching(/claims: lack "300个".*which the reader finds/)]);
});

test('a digest that is not the text’s is found', async () => {
  const { pack } = buildPack(SMALL_PACK);
  const [problem] = await checkDigests(pack);
  expect(problem).toMatchObject({ record: 'reports qinghe-2031', field: 'archive.sha256' });
});

test('the small pack itself has no fault', () => {
  expect(readingOf(SMALL_PACK)).toEqual([]);
});

function readingOf(files: typeof SMALL_PACK): string[] {
  const { pack, toPlaced } = buildPack(files);
  return checkReading(pack, readClaims).map((problem) => toSentence(toPlaced(problem)));
}

function toMessage(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return '';
}
