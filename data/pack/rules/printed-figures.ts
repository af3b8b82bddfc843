// Nothing enters without the figure as it was printed: the words quoted from a source hold a numeral.
// A figure of the report itself is quoted from where its claim stands.

import { readClaims } from '../../../claims/read-claims.ts';
import type { Observation, Pack } from '../../record.ts';
import type { RecordProblem } from '../problem.ts';

const NUMERAL = /[\d０-９〇零一二两三四五六七八九十百千万亿ⅠⅡⅢⅣⅤ]|trillion|billion|million/;

export function checkPrintedFigures(pack: Pack): RecordProblem[] {
  const claimed = new Map(
    pack.reports.flatMap((report) =>
      report.claims
        .filter((claim) => claim.figure === undefined)
        .map((claim) => [claim.observation, claim.anchor.exact] as const),
    ),
  );
  return pack.observations.flatMap((observation) => {
    const { id, printed } = observation;
    const fault = judgePrinted(printed, claimed.get(id));
    if (fault) return [{ record: `observations ${id}`, field: 'printed', message: fault }];
    // A claim's figure is held to the reader where it stands in the report.
    const slip = claimed.has(id) ? undefined : judgeValue(observation);
    return slip ? [{ record: `observations ${id}`, field: 'value', message: slip }] : [];
  });
}

function judgePrinted(printed: string, exact: string | undefined): string | undefined {
  if (!NUMERAL.test(printed)) return `"${printed}" holds no figure`;
  if (exact !== undefined && !printed.includes(exact))
    return `"${printed}" does not hold "${exact}", which its claim quotes`;
  return undefined;
}

/** What is typed as a value must be what the reader makes of the printed words, where it can read them. */
function judgeValue({ printed, value, unit }: Observation): string | undefined {
  const read = readClaims(printed);
  if (read.length === 0 || read.some((claim) => isNear(claim.value, Math.abs(value)))) return undefined;
  const readings = read.map((claim) => `${claim.value}${claim.unit}`).join(', ');
  return `is ${value}${unit}, but "${printed}" reads ${readings}`;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);
}
