import { describe, expect, test } from 'vitest';
import { type KeyPress, type ListState, readKey } from '../../../components/popup/popup-keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  isComposing: false,
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const list = (active: number, count = 3, query = '电'): ListState => ({ active, count, query });
const choose = (row: number) => ({ type: 'choose', row });

describe('moving keys', () => {
  test.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 2],
    ['ArrowUp', -1, 2],
    ['Home', 2, 0],
    ['End', -1, 2],
    ['PageDown', 0, 2],
    ['PageUp', 2, 0],
  ])('%s from row %i chooses row %i', (key, from, to) =>
    expect(readKey(press(key), list(from))).toEqual(choose(to)),
  );

  test('do nothing in an empty list', () => expect(readKey(press('ArrowDown'), list(-1, 0))).toBeNull());
});

describe('Enter', () => {
  test('opens the chosen row', () =>
    expect(readKey(press('Enter'), list(1))).toEqual({ type: 'open', row: 1 }));
  test('copies it with Ctrl, or Command', () => {
    expect(readKey(press('Enter', { ctrlKey: true }), list(1))).toEqual({ type: 'copy', row: 1 });
    expect(readKey(press('Enter', { metaKey: true }), list(1))).toEqual({ type: 'copy', row: 1 });
  });
  test('does nothing where no row is chosen', () => {
    expect(readKey(press('Enter'), list(-1))).toBeNull();
    expect(readKey(press('Enter', { ctrlKey: true }), list(-1))).toBeNull();
    expect(readKey(press('Enter', { ctrlKey: true }), list(0, 0))).toBeNull();
  });
});

describe('Escape', () => {
  test('empties the box first', () => expect(readKey(press('Escape'), list(0))).toEqual({ type: 'empty' }));
  test('closes when it is empty', () =>
    expect(readKey(press('Escape'), list(-1, 3, ''))).toEqual({ type: 'close' }));
  test('empties a box whose query found nothing', () =>
    expect(readKey(press('Escape'), list(-1, 0))).toEqual({ type: 'empty' }));
});

describe('keys that are not ours', () => {
  test.each(['Enter', 'Escape', 'ArrowDown', 'Home'])('%s while an input method composes', (key) => {
    expect(readKey(press(key, { isComposing: true }), list(1))).toBeNull();
    expect(readKey(press(key, { keyCode: 229 }), list(1))).toBeNull();
  });
  test.each<[string, Partial<KeyPress>]>([
    ['a', {}],
    ['Tab', {}],
    ['ArrowLeft', {}],
    ['Home', { shiftKey: true }],
    ['ArrowDown', { altKey: true }],
    ['a', { ctrlKey: true }],
  ])('%s with %j', (key, more) => expect(readKey(press(key, more), list(1))).toBeNull());
});
