import { expect, test } from 'vitest';
import { type Place, Trail } from '../../overlay/trail.ts';

const undo = () => {};
const jump = (claim?: string, back: Place['undo'] = undo): Place => ({ by: 'jump', claim, undo: back });
const step = (claim?: string, back: Place['undo'] = undo): Place => ({ by: 'step', claim, undo: back });
const leaving = (...places: Place[]) => {
  const trail = new Trail();
  for (const place of places) trail.leave(place);
  return trail;
};

test('leads back place by place, the last left first', () => {
  const trail = leaving(jump('a'), jump('b'));
  expect([trail.takeLast()?.claim, trail.takeLast()?.claim, trail.takeLast()]).toEqual(['b', 'a', undefined]);
});

test('leads back to the start of a detour at once, and is empty then', () => {
  const trail = leaving(jump('a'), jump('b'), jump('c'));
  expect(trail.takeStart()?.claim).toBe('a');
  expect(trail.isEmpty).toBe(true);
});

test('remembers of a walk only where it began', () => {
  const trail = leaving(step('a'), step('b'), step('c'));
  expect(trail.takeLast()?.claim).toBe('a');
  expect(trail.isEmpty).toBe(true);
});

test('has no start to return to after a walk alone, but after a jump from it', () => {
  expect(leaving(step('a'), step('b')).takeStart()).toBeUndefined();
  expect(leaving(step('a'), jump('b')).takeStart()?.claim).toBe('b');
});

test('forgets what left nothing behind', () => {
  expect(leaving(jump(undefined, null), step('a', null)).isEmpty).toBe(true);
  expect(leaving(jump('a', null)).isEmpty).toBe(false);
});

test('can be cleared', () => {
  const trail = leaving(jump('a'));
  trail.clear();
  expect(trail.takeStart()).toBeUndefined();
});
