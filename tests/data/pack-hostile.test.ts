// Packs that mean harm, or only come broken: each is refused with a reason, and reading one changes nothing.

import { expect, test } from 'vitest';
import { buildPack } from '../../data/pack/build-pack.ts';
import { checkPack } from '../../data/pack/check-pack.ts';
import { toSentence } from '../../data/pack/problem.ts';
import { SMALL_PACK } from './small-pack.ts';

const { pack } = buildPack(SMALL_PACK);
const SOUND = JSON.stringify(pack);

test('a sound pack comes through as it was', () => {
  expect(checkPack(SOUND, 'mine.json')).toEqual({ pack });
});

const HOSTILE: [name: string, text: string, reason: string][] = [
  ['ten megabytes', `{"id":"${'x'.repeat(10_000_000)}"}`, 'mine.json: is 10000009 characters long'],
  [
    'a tower of brackets',
    '['.repeat(200_000) + ']'.repeat(200_000),
    'mine.json: nests deeper than 12 levels',
  ],
  ['brackets never closed', '{"a":'.repeat(100_000), 'mine.json: nests deeper than 12 levels'],
  ['no JSON at all', '<html></html>', 'mine.json: is not JSON'],
  ['nothing', '', 'mine.json: is not JSON'],
  ['a list', '[]', 'mine.json: Invalid input: expected object'],
  ['null', 'null', 'mine.json: Invalid input: expected object'],
  [
    'a number beyond all bounds',
    edit('"value":300', '"value":1e400'),
    'observations[1].value: is a number too large',
  ],
  [
    'a number beyond what is counted',
    edit('"value":300', '"value":1e300'),
    'observations parking-2030: value: Too big',
  ],
  [
    'a prototype key',
    edit('"value":300', '"value":300,"__proto__":{"admin":true}'),
    'observations[1].__proto__: is a key no record may use',
  ],
  [
    'a constructor',
    edit('"version"', '"constructor":{},"version"'),
    'constructor: is a key no record may use',
  ],
  [
    'markup in a name',
    edit('加装电梯', '<img src=x onerror=alert(1)>'),
    'indicators lifts: name.zh: holds markup',
  ],
  [
    'a turn of direction in a name',
    edit('加装电梯', '加装\\u202e电梯'),
    'indicators lifts: name.zh: holds markup',
  ],
  [
    'an address that runs',
    edit('https://news.example.cn/1.html', 'javascript:alert(1)'),
    'sources dahe-news: url:',
  ],
  [
    'an id used twice',
    edit('"id":"dahe-news"', '"id":"qinghe-report"'),
    'sources qinghe-report: id: is used more than once',
  ],
  [
    'an id that leads nowhere',
    edit('"source":"dahe-news"', '"source":"constructor"'),
    'observations lifts-2030-dahe: source: names source "constructor"',
  ],
  [
    'an anchor moved',
    edit('"suffix":",新增","start":', '"suffix":",新增","start":1'),
    'claims lifts-2030: anchor.start',
  ],
  [
    'too many aliases',
    edit('"aliases":[]', `"aliases":[${'"x",'.repeat(99)}"x"]`),
    'indicators parking: aliases: Too big',
  ],
];

test.each(HOSTILE)('%s is refused', (_name, text, reason) => {
  const checked = checkPack(text, 'mine.json');
  if ('pack' in checked) throw new Error('it was let in');
  expect(checked.problems.map(toSentence).join('\n')).toContain(reason);
  expect(checked.problems.length).toBeLessThanOrEqual(50);
  expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
});

function edit(from: string, to: string): string {
  const edited = SOUND.replace(from, to);
  if (edited === SOUND) throw new Error(`the pack does not hold ${from}`);
  return edited;
}
