// The reading desk, watched: how long a reading takes and where one fails is taken down for diagnostics.

import { noteError, noteReading } from '../diagnostics-log.ts';
import type { DeskRequest, PageAnswer } from '../messages/desk-messages.ts';
import { type Asker, answerPage } from './reading-desk.ts';

/** No report is read in less, and none remembered takes longer to find. */
const LEAST_MS = 5;

/** Answers a question of a page. */
export async function answerAndNote(question: DeskRequest, asker: Asker): ReturnType<typeof answerPage> {
  const startMs = performance.now();
  try {
    const answer = await answerPage(question, asker);
    if (question.type === 'read-page') note(question.text, answer as PageAnswer, startMs);
    return answer;
  } catch (error) {
    noteError(question.type, error);
    throw error;
  }
}

/** An answer out of memory is no reading. */
function note(text: string, answer: PageAnswer, startMs: number): void {
  const milliseconds = performance.now() - startMs;
  if (!answer || milliseconds < LEAST_MS) return;
  noteReading({
    milliseconds,
    characters: text.length,
    claims: answer.marks.marks.length,
  });
}
