// Merging two people's notes: nothing is lost that nobody gave up, nothing is done twice, and nothing is decided for
// anybody. Taking an import back leaves what was changed since.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NotedItem } from '../../../data/backup/note-gate.ts';
import { createNotePart } from '../../../data/backup/note-part.ts';
import {
  type Decision,
  type Decisions,
  type ItemChange,
  planMerge,
  planRestore,
  planUndo,
  toMadeChanges,
} from '../../../data/backup/plan-import.ts';
import type { Rating } from '../../../data/notes/claim-note.ts';
import { anchor, claimNote, REPORT } from '../notes/claim-note.ts';

let made = 0;
const newId = () => `note-00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;
const part = createNotePart(newId);

const OTHER = { ...REPORT, report: '金坛区 2024', period: '2024' };

/** A note of somebody's on the nth figure, under an id of its own. */
const item = (nth: number, note: string, rating: Rating | null = null, head = REPORT): NotedItem => ({
  head,
  note: claimNote(nth, { id: newId(), note, rating }),
});

const apply = (items: readonly NotedItem[], changes: readonly ItemChange<NotedItem>[]): NotedItem[] => {
  const byId = new Map(items.map((one) => [part.toId(one), one]));
  for (const { id, after } of changes) {
    if (after) byId.set(id, after);
    else byId.delete(id);
  }
  return [...byId.values()];
};

/** What is said of which figure, whatever the ids. */
const said = (items: readonly NotedItem[]) =>
  items.map(({ head, note }) => `${head.report} ${note.anchor.start} ${note.rating} ${note.note}`).sort();

/** Merges as a person would who always decides the same. */
function merge(mine: readonly NotedItem[], theirs: readonly NotedItem[], decision: Decision): NotedItem[] {
  const { conflicts } = planMerge(part, mine, theirs, {});
  const decisions: Decisions = Object.fromEntries(
    conflicts.map(({ id, canJoin }) => [id, decision === 'both' && !canJoin ? 'mine' : decision]),
  );
  const plan = planMerge(part, mine, theirs, decisions);
  expect(plan.conflicts).toEqual([]);
  return apply(mine, plan.changes);
}

const state: fc.Arbitrary<NotedItem[]> = fc
  .uniqueArray(
    fc.record({
      nth: fc.nat(6),
      note: fc.constantFrom('甲', '乙', '同意', '不同意', '甲\n\n乙'),
      rating: fc.constantFrom(null, 1, 5) as fc.Arbitrary<Rating | null>,
      head: fc.constantFrom(REPORT, OTHER),
    }),
    { selector: ({ nth, head }) => `${nth} ${head.report}`, maxLength: 12 },
  )
  .map((items) => items.map(({ nth, note, rating, head }) => item(nth, note, rating, head)));
const decision = fc.constantFrom<Decision>('mine', 'theirs', 'both');

describe('a merge', () => {
  test('of a state with itself, or with nothing, changes nothing', () => {
    fc.assert(
      fc.property(state, (mine) => {
        expect(planMerge(part, mine, mine, {})).toMatchObject({ changes: [], conflicts: [] });
        expect(planMerge(part, mine, [], {})).toMatchObject({ changes: [], conflicts: [] });
        expect(said(apply([], planMerge(part, [], mine, {}).changes))).toEqual(said(mine));
      }),
    );
  });

  test('that is done again changes nothing more', () => {
    fc.assert(
      fc.property(state, state, decision, (mine, theirs, which) => {
        const once = merge(mine, theirs, which);
        expect(said(merge(once, theirs, which))).toEqual(said(once));
      }),
    );
  });

  test('loses no word of either side that nobody gave up', () => {
    fc.assert(
      fc.property(state, state, decision, (mine, theirs, which) => {
        const merged = merge(mine, theirs, which);
        const textOf = (items: readonly NotedItem[], of: NotedItem) =>
          items.find(
            ({ head, note }) => head.report === of.head.report && note.anchor.start === of.note.anchor.start,
          )?.note;
        for (const one of mine) {
          const after = textOf(merged, one);
          expect(after).toBeDefined();
          if (which !== 'theirs') expect(after?.note).toContain(one.note.note);
          if (which !== 'theirs' && one.note.rating) expect(after?.rating).toBe(one.note.rating);
        }
        for (const one of theirs) {
          const after = textOf(merged, one);
          expect(after).toBeDefined();
          const isAlone = textOf(mine, one) === undefined;
          if (isAlone || which === 'theirs') expect(after?.note).toContain(one.note.note);
        }
        expect(merged.length).toBe(new Set([...said(merged)]).size);
      }),
    );
  });

  test('decides nothing by itself where both say something else', () => {
    const plan = planMerge(part, [item(1, '同意', 1)], [item(1, '不同意', 5), item(2, '新的')], {});
    expect(plan.counts).toEqual({ added: 1, replaced: 0, removed: 0, same: 0 });
    expect(plan.conflicts).toMatchObject([
      {
        part: 'notes',
        about: { quote: ['第乙项加装既有住宅电梯', '21部', '，改造老旧小区若干处'] },
        mine: { kind: 'note', rating: 1, note: '同意' },
        theirs: { kind: 'note', rating: 5, note: '不同意' },
        canJoin: true,
      },
    ]);
  });

  test('can put both texts into one note', () => {
    const merged = merge([item(1, '甲', null)], [item(1, '乙', 4)], 'both');
    expect(merged.map(({ note }) => [note.note, note.rating])).toEqual([['甲\n\n乙', 4]]);
  });

  test('offers no joint text that would be too long, or where only ratings differ', () => {
    const long = planMerge(part, [item(1, '甲'.repeat(3000))], [item(1, '乙'.repeat(3000))], {});
    const rated = planMerge(part, [item(1, '', 1)], [item(1, '', 2)], {});
    expect([...long.conflicts, ...rated.conflicts].map(({ canJoin }) => canJoin)).toEqual([false, false]);
  });

  test('meets the same figure though ids and offsets are another machine’s', () => {
    const theirs = item(1, '甲', 2);
    const moved = {
      ...theirs,
      note: { ...theirs.note, claim: 'lifts-2024', anchor: anchor(1, { start: 5000, end: 5003 }) },
    };
    expect(planMerge(part, [item(1, '甲', 2)], [moved], {})).toMatchObject({ changes: [], conflicts: [] });
  });

  test('does not let an id that was taken from here stand in for another figure', () => {
    const mine = item(1, '甲');
    const theirs = { ...item(2, '乙'), note: { ...item(2, '乙').note, id: mine.note.id } };
    const merged = merge([mine], [theirs], 'theirs');
    expect(said(merged)).toEqual(said([mine, item(2, '乙')]));
  });

  test('asks again where a note was changed after it was decided', () => {
    const mine = item(1, '甲');
    const theirs = [item(1, '乙')];
    const [conflict] = planMerge(part, [mine], theirs, {}).conflicts;
    const later = { ...mine, note: { ...mine.note, note: '丙', revision: 2 } };
    const plan = planMerge(part, [later], theirs, { [conflict?.id ?? '']: 'theirs' });
    expect(plan.changes).toEqual([]);
    expect(plan.conflicts).toHaveLength(1);
  });

  test('takes a name of an object’s own for no decision', () => {
    const plan = planMerge(part, [item(1, '甲')], [item(1, '乙')], Object.create({ x: 'theirs' }));
    expect(plan.conflicts).toHaveLength(1);
  });
});

describe('a restore', () => {
  test('makes all as it is in the file', () => {
    fc.assert(
      fc.property(state, state, (mine, theirs) => {
        expect(said(apply(mine, planRestore(part, mine, theirs).changes))).toEqual(said(theirs));
      }),
    );
  });
});

describe('taking an import back', () => {
  test('makes all as it was, whatever the import was', () => {
    fc.assert(
      fc.property(state, state, fc.boolean(), (mine, theirs, isMerge) => {
        const decisions = Object.fromEntries(
          planMerge(part, mine, theirs, {}).conflicts.map(({ id }) => [id, 'theirs' as const]),
        );
        const { changes } = isMerge
          ? planMerge(part, mine, theirs, decisions)
          : planRestore(part, mine, theirs);
        const after = apply(mine, changes);
        const undo = planUndo(part, after, toMadeChanges(part, changes));
        expect(undo.kept).toBe(0);
        expect(said(apply(after, undo.changes))).toEqual(said(mine));
        // Once more does no harm.
        expect(planUndo(part, mine, toMadeChanges(part, changes)).changes).toEqual([]);
      }),
    );
  });

  test('leaves what was written since', () => {
    const theirs = [item(1, '来自文件'), item(2, '也是')];
    const { changes } = planMerge(part, [], theirs, {});
    const [first, second] = apply([], changes);
    const edited = { ...first, note: { ...first?.note, note: '改过' } } as NotedItem;
    const undo = planUndo(part, [edited, second as NotedItem], toMadeChanges(part, changes));
    expect(undo.kept).toBe(1);
    expect(apply([edited, second as NotedItem], undo.changes)).toEqual([edited]);
  });
});
