// One name for a report, whatever page, file or markup it was read from: notes, learnt reports and links go by it.

/**
 * A report's key: place and year where it names both, else its title too.
 * @returns "金坛区 2025", or "政府工作报告 2015" where no place is named
 */
export function toReportKey({
  title,
  place,
  period,
}: {
  title: string;
  place: string;
  period: string;
}): string {
  const name = place === '' || period === '' ? `${place} ${title}` : place;
  return `${name} ${period}`.normalize('NFKC').replace(/\s+/g, ' ').trim();
}
