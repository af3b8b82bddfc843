// Scores the reader against a gold file in claim-line form: recall, precision, accuracy of each field,
// with what was missed, what was falsely read and what was read wrongly shown in its context.

import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';
import type { Claim } from '../claims/claim.ts';
import { readClaims } from '../claims/read-claims.ts';
import { type GoldClaim, readGold } from './gold.ts';
import { type Matching, matchClaims } from './match-claims.ts';
import { endQuietly } from './quiet-pipe.ts';

const FIELDS = [
  'value',
  'valueHigh',
  'unit',
  'bound',
  'kind',
  'status',
  'period',
  'role',
  'direction',
  'subject',
] as const;
const CONTEXT_CHARS = 18;
const USAGE = 'usage: npm run score -- TEXT GOLD   (GOLD: JSON lines, one claim each)';

function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)}% (${part}/${whole})`;
}

function inContext(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - CONTEXT_CHARS), start);
  const after = text.slice(end, end + CONTEXT_CHARS);
  return `${before}[${text.slice(start, end)}]${after}`.replaceAll(/\s+/g, ' ');
}

function agrees(gold: GoldClaim, claim: Claim, field: (typeof FIELDS)[number]): boolean {
  const [wanted, found] = [gold[field], claim[field]];
  if (typeof wanted === 'number' && typeof found === 'number') {
    return Math.abs(wanted - found) <= 1e-6 * Math.abs(wanted);
  }
  return wanted === found;
}

function printSummary({ pairs, missed, falseClaims, gold }: Matching): void {
  const wanted = gold.filter((claim) => claim.must !== false);
  const missedWanted = missed.filter((claim) => claim.must !== false);
  const marked = pairs.length + falseClaims.length;
  const exact = pairs.filter(([a, b]) => a.start === b.start && a.end === b.end).length;
  stdout.write(`recall     ${percent(wanted.length - missedWanted.length, wanted.length)}\n`);
  stdout.write(`precision  ${percent(pairs.length, marked)}\n`);
  stdout.write(`exact span ${percent(exact, pairs.length)}\n`);
  const both = pairs.filter(([a, b]) => agrees(a, b, 'value') && agrees(a, b, 'unit')).length;
  stdout.write(`value+unit ${percent(both, pairs.length)}\n`);
  for (const field of FIELDS) {
    const told = pairs.filter(([wantedClaim]) => wantedClaim[field] !== undefined);
    const right = told.filter(([a, b]) => agrees(a, b, field)).length;
    stdout.write(`${field.padEnd(10)} ${percent(right, told.length)}\n`);
  }
}

function printErrors(text: string, { pairs, missed, falseClaims }: Matching): void {
  for (const claim of missed.filter((one) => one.must !== false)) {
    stdout.write(`missed  ${claim.start}  ${inContext(text, claim)}\n`);
  }
  for (const claim of falseClaims) stdout.write(`false   ${claim.start}  ${inContext(text, claim)}\n`);
  for (const [wanted, found] of pairs) {
    if (wanted.start !== found.start || wanted.end !== found.end) {
      stdout.write(
        `span    ${wanted.start}  wanted ${wanted.text} read ${found.text}  ${inContext(text, wanted)}\n`,
      );
    }
    for (const field of FIELDS) {
      if (wanted[field] === undefined || agrees(wanted, found, field)) continue;
      stdout.write(
        `${field.padEnd(7)} ${wanted.start}  wanted ${wanted[field]} read ${found[field]}  ${inContext(text, wanted)}\n`,
      );
    }
  }
}

endQuietly();
const [textFile, goldFile] = argv.slice(2);
if (textFile === undefined || goldFile === undefined) {
  stderr.write(`${USAGE}\n`);
  exit(2);
}
try {
  const text = readFileSync(textFile, 'utf8');
  const matching = matchClaims(readGold(readFileSync(goldFile, 'utf8')), readClaims(text));
  printSummary(matching);
  printErrors(text, matching);
} catch (error) {
  stderr.write(`score: ${error instanceof Error ? error.message : String(error)}\n`);
  exit(1);
}
