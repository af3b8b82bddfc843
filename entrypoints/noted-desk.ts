// The reading desk, watched: how long a reading takes and where one fails is taken down for diagnostics.

import type { DeskRequest, PageAnswer } from './desk-messages.ts';
import { noteError, noteReading } from './diagnostics-log.ts';
import { type Asker, answerPage } from './reading-desk.ts';

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

function note(text: string, answer: PageAnswer, startMs: number): void {
  if (!answer) return;
  noteReading({
    milliseconds: performance.now() - startMs,
    characters: text.length,
    claims: answer.marks.marks.length,
  });
}
