// The markup of notes, progress, conflicts and backup, as text: what is said, and what is said to screen readers.

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { BackupChoice } from '../../../components/notes/BackupChoice.tsx';
import { BackupPanel } from '../../../components/notes/BackupPanel.tsx';
import { MergeConflicts } from '../../../components/notes/MergeConflicts.tsx';
import { NoteEditor } from '../../../components/notes/NoteEditor.tsx';
import { ProgressLine } from '../../../components/notes/ProgressLine.tsx';
import { toRatingOfKey } from '../../../components/notes/RatingScale.tsx';
import { UndoButtons } from '../../../components/notes/UndoButtons.tsx';
import { UnplacedNotes } from '../../../components/notes/UnplacedNotes.tsx';
import type { Conflict } from '../../../data/backup/plan-import.ts';
import { claimNote } from '../../data/notes/claim-note.ts';
import { speak } from '../messages.ts';

const zh = speak('zh');
const en = speak('en');
const nothing = () => {};

test('the editor is a labelled radio group of six and a text field, and is silent until something is saved', () => {
  const editor = renderToString(
    h(NoteEditor, {
      note: claimNote(1, { rating: 2, note: '<b>看过</b>' }),
      figure: '22部',
      language: zh,
      onSave: async () => ({ note: null }),
    }),
  );
  expect(editor).toContain('role="radiogroup" aria-label="对“22部”的核对结论"');
  expect(editor.match(/type="radio"/g)).toHaveLength(6);
  expect(editor.match(/checked/g)).toHaveLength(1);
  expect(editor).toMatch(/role="status"><\/p>/);
  expect(editor).not.toContain('<b>');
});

test.each([
  ['0', null],
  ['5', 5],
  ['6', undefined],
  ['a', undefined],
])('the key %s rates %s', (key, rating) => {
  const none = { altKey: false, ctrlKey: false, metaKey: false };
  expect(toRatingOfKey({ key, ...none })).toBe(rating);
  expect(toRatingOfKey({ key, ...none, ctrlKey: true })).toBeUndefined();
});

test('progress and undo speak both languages', () => {
  const line = (language: typeof zh) =>
    renderToString(h(ProgressLine, { progress: { rated: 87, all: 144 }, language }));
  expect(line(zh)).toContain('已核 87 / 144');
  expect(line(en)).toContain('87 of 144 checked');
  const undo = renderToString(
    h(UndoButtons, { undo: 'import', redo: null, language: zh, onUndo: nothing, onRedo: nothing }),
  );
  expect(undo).toContain('撤销导入');
  expect(undo).toMatch(/aria-disabled="true"[^>]*>重做/);
});

test('notes without a place show the words that they were written on', () => {
  const list = renderToString(h(UnplacedNotes, { notes: [claimNote(1)], language: zh, onRemove: nothing }));
  expect(list).toContain('第乙项加装既有住宅电梯<strong>21部</strong>');
  expect(list).toContain('大致相符');
});

describe('a conflict', () => {
  const conflict: Conflict = {
    id: 'x',
    part: 'notes',
    about: { title: { zh: '金坛区 2025', en: '金坛区 2025' }, quote: ['加装电梯', '22部', '，'] },
    mine: { kind: 'note', rating: 1, note: '<i>我</i>', changed: '2026-01-01T00:00:00.000Z' },
    theirs: { kind: 'note', rating: null, note: '他', changed: '2026-01-02T00:00:00.000Z' },
    canJoin: true,
  };

  test('shows both sides and chooses nothing by itself', () => {
    const list = renderToString(
      h(MergeConflicts, { conflicts: [conflict], language: zh, onDecided: nothing, onCancel: nothing }),
    );
    expect(list).not.toContain('<i>');
    expect(list.match(/type="radio"/g)).toHaveLength(3);
    expect(list).not.toContain('checked');
    expect(list).toContain('已选 0 / 1');
    expect(list).toMatch(/aria-disabled="true"[^>]*>写入/);
  });
});

test('a file that was looked at says what each way would change', () => {
  const none = { added: 0, replaced: 0, removed: 0, same: 0 };
  const choice = renderToString(
    h(BackupChoice, {
      file: 'a.json',
      look: {
        made: '2026-01-01T00:00:00.000Z',
        held: { settings: 1, notes: 7, ownFigures: 0 },
        merge: { notes: { ...none, added: 4, same: 1 } },
        conflicts: [],
        restore: { notes: { ...none, replaced: 2, removed: 3 }, settings: none },
      },
      language: zh,
      onTake: nothing,
      onCancel: nothing,
    }),
  );
  expect(choice).toContain('评注与结论 7');
  expect(choice).toContain('评注与结论:新增 4、相同 1');
  expect(choice).toContain('评注与结论:替换 2、删去 3');
});

test('the last import can be taken back', () => {
  const panel = renderToString(
    h(BackupPanel, {
      last: { file: 'a.json', mode: 'merge', at: '2026-01-01T00:00:00.000Z' },
      language: en,
      onSave: async () => ({ leftOut: [] }),
      onLook: async () => ({ problems: [] }),
      onTake: async () => ({ conflicts: [] }),
      onForget: nothing,
      onUndo: async () => ({ undone: 0, kept: 0 }),
    }),
  );
  expect(panel).toContain('Last import: a.json');
  expect(panel).toContain('Undo this import');
});
