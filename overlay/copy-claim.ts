// Puts a claim on the clipboard, as text with a link to its very words.

import type { Language } from '../components/translate.ts';
import { describeClaim } from '../components/wording/describe-claim.ts';
import { readClause } from '../data/citations/clause.ts';
import { FragmentFinder, toFragmentUrl } from '../data/citations/text-fragment.ts';
import type { LinkedClaim } from '../data/linked-claim.ts';
import type { PageReading } from './read-page.ts';

/** Rejects where the browser does not let us. */
export async function copyClaim(
  { page, marks }: PageReading,
  linked: LinkedClaim,
  language: Language,
): Promise<void> {
  const fragment = new FragmentFinder(page.text).find(linked.claim);
  const place = {
    title: `${marks.report.place}${marks.report.title}`,
    sentence: readClause(page.text, linked.claim),
    address: toFragmentUrl(location.href, fragment),
    isExact: fragment !== null,
  };
  await navigator.clipboard.writeText(describeClaim(linked, language, place));
}
