// A note, its report and its edit for the tests, to be changed where a test cares.

import type { ClaimNote, NotedReport } from '../../../data/notes/claim-note.ts';
import type { NoteEdit } from '../../../data/notes/edit-note.ts';
import type { Anchor } from '../../../data/record.ts';

export const REPORT: NotedReport = {
  report: '金坛区 2025',
  title: '政府工作报告',
  place: '金坛区',
  period: '2025',
  address: 'https://www.jintan.gov.cn/report.html',
};

/** The anchor of the nth figure of a text: unlike the others in figure, words and place. */
export function anchor(nth: number, more: Partial<Anchor> = {}): Anchor {
  return {
    exact: `${nth + 20}部`,
    prefix: `第${'甲乙丙丁戊己庚辛壬癸'.charAt(nth % 10)}项加装既有住宅电梯`,
    suffix: '，改造老旧小区若干处',
    start: nth * 100,
    end: nth * 100 + 3,
    ...more,
  };
}

/** A note on the nth figure. */
export function claimNote(nth: number, more: Partial<ClaimNote> = {}): ClaimNote {
  return {
    id: `note-${nth}`,
    claim: `at-${nth * 100}`,
    anchor: anchor(nth),
    rating: 2,
    note: `第${nth}条`,
    changed: '2026-01-01T00:00:00.000Z',
    revision: 1,
    ...more,
  };
}

/** A first edit of the nth figure. */
export function noteEdit(nth: number, more: Partial<NoteEdit> = {}): NoteEdit {
  return {
    id: null,
    claim: `at-${nth * 100}`,
    anchor: anchor(nth),
    revision: 0,
    change: { note: `第${nth}条` },
    ...more,
  };
}
