// A person's notes in the background worker: what our own pages ask about them is answered here, and here alone
// they change. Pages that show them see the change in storage.

import type { NotesAnswers, NotesRequest } from '../messages/notes-messages.ts';
import { notes } from './notes-store.ts';

/** Answers one of our own pages. */
export async function answerNotes(request: NotesRequest): Promise<NotesAnswers[NotesRequest['type']]> {
  switch (request.type) {
    case 'notes-read':
      return notes.read(request.report);
    case 'notes-edit':
      return notes.edit(request.report, request.edit);
    case 'notes-take':
      return notes.take(request.report, request.notes);
    case 'notes-undo':
      return notes.undo(request.report);
    case 'notes-redo':
      return notes.redo(request.report);
  }
}
