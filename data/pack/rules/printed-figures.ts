// Nothing enters without the figure as it was printed: the words quoted from a source hold a numeral.
// A figure of the report itself is quoted from where its claim stands.

import type { Pack } from '../../record.ts';
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
  return pack.observations.flatMap(({ id, printed }) => {
    const fault = judgePrinted(printed, claimed.get(id));
    return fault ? [{ record: `observations ${id}`, field: 'printed', message: fault }] : [];
  });
}

function judgePrinted(printed: string, exact: string | undefined): string | undefined {
  if (!NUMERAL.test(printed)) return `"${printed}" holds no figure`;
  if (exact !== undefined && !printed.includes(exact))
    return `"${printed}" does not hold "${exact}", which its claim quotes`;
  return undefined;
}
