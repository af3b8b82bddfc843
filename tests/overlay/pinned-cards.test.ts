import { describe, expect, test } from 'vitest';
import { type Closable, findEscaped, type OpenParts } from '../../overlay/escape-order.ts';
import { findNeighbour, isFull, MAX_PINNED, type Pinned, pin, unpin } from '../../overlay/pinned-cards.ts';

describe('pinned cards', () => {
  const four = ['a', 'b', 'c', 'd'];

  test('stand in the order they were pinned, each once', () => {
    expect(['b', 'a', 'b'].reduce<Pinned>(pin, [])).toEqual(['b', 'a']);
  });

  test('are four at most: a fifth changes nothing, and takes nobody’s place', () => {
    expect(four.reduce<Pinned>(pin, [])).toHaveLength(MAX_PINNED);
    expect(pin(four, 'e')).toBe(four);
    expect(isFull(four)).toBe(true);
    expect(pin(unpin(four, 'b'), 'e')).toEqual(['a', 'c', 'd', 'e']);
  });

  test('that are not there cannot be taken away', () => {
    expect(unpin(four, 'x')).toBe(four);
    expect(isFull(unpin(four, 'a'))).toBe(false);
  });

  test.each([
    ['a', 'b'],
    ['b', 'c'],
    ['d', 'c'],
    ['x', undefined],
  ])('hand the focus on from %s to %s', (closed, next) => {
    expect(findNeighbour(four, closed)).toBe(next);
  });

  test('have nobody to hand it to when the last one goes', () => {
    expect(findNeighbour(['a'], 'a')).toBeUndefined();
  });
});

describe('Escape', () => {
  const open: OpenParts = { hand: true, list: true, pinned: ['a', 'b'], focus: null };

  test('closes one thing after the other until nothing is open', () => {
    const closed: (Closable | null)[] = [];
    let parts = open;
    for (let next = findEscaped(parts); next !== null; next = findEscaped(parts)) {
      closed.push(next);
      if (next === 'hand') parts = { ...parts, hand: false };
      else if (next === 'list') parts = { ...parts, list: false };
      else parts = { ...parts, pinned: unpin(parts.pinned, next.pinned) };
    }
    expect(closed).toEqual(['hand', 'list', { pinned: 'b' }, { pinned: 'a' }]);
  });

  test.each<[Closable]>([['list'], [{ pinned: 'a' }], ['hand']])(
    'begins with %o where that holds the focus',
    (focus) => {
      expect(findEscaped({ ...open, focus })).toEqual(focus);
    },
  );
});
