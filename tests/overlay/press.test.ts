import { describe, expect, it } from 'vitest';
import { isClick } from '../../overlay/press.ts';

const at = (x: number, y: number, button = 0) => ({ x, y, button });

describe('isClick', () => {
  it.each([
    ['a press released in place', at(10, 10), at(10, 10), false, true],
    ['a trembling hand', at(10, 10), at(13, 14), false, true],
    ['a drag', at(10, 10), at(20, 10), false, false],
    ['a selection', at(10, 10), at(10, 10), true, false],
    ['another button', at(10, 10, 2), at(10, 10, 2), false, false],
    ['a release without a press', undefined, at(10, 10), false, false],
  ])('%s', (_name, press, release, selecting, expected) => {
    expect(isClick(press, release, selecting)).toBe(expected);
  });
});
