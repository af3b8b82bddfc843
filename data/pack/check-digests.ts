// The archived text is the very text that was filed: its sha-256 says so.

import type { Pack } from '../record.ts';
import type { RecordProblem } from './problem.ts';

/** Compares each report's archived text with its digest; a report without its text passes. */
export async function checkDigests(pack: Pack): Promise<RecordProblem[]> {
  const problems: RecordProblem[] = [];
  for (const { id, archive } of pack.reports) {
    if (archive.text === undefined) continue;
    const digest = await toSha256(archive.text);
    if (digest === archive.sha256) continue;
    const message = `is ${archive.sha256}, but the archived text has ${digest}`;
    problems.push({ record: `reports ${id}`, field: 'archive.sha256', message });
  }
  return problems;
}

/** The sha-256 of a text, in hexadecimal. */
export async function toSha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
