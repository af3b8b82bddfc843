// What stands in a backup comes back the same; what nobody should let in is refused, with its place and reason.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup, toBackupText } from '../../../data/backup/backup-file.ts';
import type { NotedItem } from '../../../data/backup/note-gate.ts';
import { createNotePart } from '../../../data/backup/note-part.ts';
import { createOwnFigurePart } from '../../../data/backup/own-figure-part.ts';
import { createRecord } from '../../../data/create-record.ts';
import type { Rating } from '../../../data/notes/claim-note.ts';
import { buildPack } from '../../../data/pack/build-pack.ts';
import { REPORT } from '../notes/claim-note.ts';
import { ownFigure } from '../own-figures/own-figure.ts';
import { SMALL_PACK } from '../small-pack.ts';

const RECORD = createRecord([buildPack(SMALL_PACK).pack]);
const notes = createNotePart(() => 'note-11111111-1111-4111-8111-111111111111');
const own = createOwnFigurePart({ record: RECORD, newId: () => 'own-11111111-1111-4111-8111-111111111111' });
const KNOWN = ['notes', 'ownFigures'];
const MADE = '2026-01-01T00:00:00.000Z';

const anything = fc.string({ unit: 'binary', maxLength: 60 });
const noted: fc.Arbitrary<NotedItem[]> = fc.uniqueArray(fc.uuid(), { maxLength: 6 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          exact: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
          prefix: fc.string({ unit: 'binary', maxLength: 30 }),
          suffix: fc.string({ unit: 'binary', maxLength: 30 }),
          note: anything,
          rating: fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<Rating>,
          start: fc.nat(1e7),
        })
        .map(({ note, rating, start, ...quote }) => ({
          head: REPORT,
          note: {
            id: `note-${id}`,
            claim: `at-${start}`,
            anchor: { ...quote, start, end: start + quote.exact.length },
            ...{ rating, note, changed: MADE, revision: 0 },
          },
        })),
    ),
  ),
);

test('any notes that can be kept leave and come back the same, through the file', async () => {
  await fc.assert(
    fc.asyncProperty(noted, async (items) => {
      const text = toBackupText({ made: MADE, parts: { notes: notes.write(items) } });
      const backup = readBackup(text, 'x.json', KNOWN);
      if ('problems' in backup) throw new Error(backup.problems.join('\n'));
      expect(await notes.read(backup.parts.notes)).toEqual({ items });
    }),
  );
});

test('own figures leave and come back the same, also those the record has no indicator for', async () => {
  const items = [
    ownFigure(1, { note: '初步数' }),
    ownFigure(2, { indicator: 'left-the-record', printed: '2只', value: 2, unit: '只' }),
  ];
  expect(await own.read(JSON.parse(JSON.stringify(own.write(items))))).toEqual({ items });
});

describe('a file is refused with its name, the place and the reason', () => {
  const whole = { format: 'duizhao-backup', version: 1, made: MADE, parts: {} };
  test.each<[string, string, RegExp]>([
    ['twelve megabytes', `"${'x'.repeat(12_000_001)}"`, /a\.json: is \d+ characters long; at most 12000000/],
    ['a tower of brackets', '['.repeat(50_000), /nests deeper/],
    ['no JSON', '{', /a\.json: is not JSON/],
    ['nothing', 'null', /format: is not/],
    ['a key that reaches for the prototype', '{"__proto__":{"polluted":1}}', /no record may use/],
    ['a pack', '{"id":"x"}', /format: is not "duizhao-backup": this is no backup/],
    ['a later version', JSON.stringify({ ...whole, version: 2 }), /version: is 2, of a later extension/],
    ['a version that is none', JSON.stringify({ ...whole, version: 'x' }), /version/],
    ['no date', JSON.stringify({ ...whole, made: 'yesterday' }), /made/],
    ['more than it should hold', JSON.stringify({ ...whole, script: '1' }), /script/],
    ['an unknown part', JSON.stringify({ ...whole, parts: { maps: [] } }), /parts\.maps: is not a part/],
  ])('%s', (_, text, reason) => {
    const read = readBackup(text, 'a.json', KNOWN);
    expect('problems' in read ? read.problems.join('\n') : '').toMatch(reason);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('notes are refused', () => {
  const note = {
    id: 'note-11111111-1111-4111-8111-111111111111',
    claim: 'at-1',
    anchor: { exact: '22部', prefix: '', suffix: '', start: 1, end: 4 },
    ...{ rating: 2, note: '甲', changed: MADE },
  };
  const of = (more: object) => [{ ...REPORT, notes: [{ ...note, ...more }] }];
  test.each<[string, unknown, string, RegExp]>([
    ['where they are no list', { notes: [] }, '', /array/],
    ['with a rating of six', of({ rating: 6 }), '[0].notes[0].rating', /./],
    ['with a note of a megabyte', of({ note: 'x'.repeat(1_000_000) }), '[0].notes[0].note', /20000/],
    ['with an id of another kind', of({ id: '<b>' }), '[0].notes[0].id', /not the id of a note/],
    ['with a field nobody knows', of({ html: '<b>' }), '[0].notes[0]', /html/],
    [
      'with a place before the text',
      of({ anchor: { ...note.anchor, start: -1 } }),
      '[0].notes[0].anchor.start',
      /0/,
    ],
    [
      'with neither text nor rating',
      of({ note: ' ', rating: null }),
      '[0].notes[0]',
      /neither text nor rating/,
    ],
    [
      'with an address that runs',
      [{ ...REPORT, address: 'javascript:alert(1)', notes: [] }],
      '[0].address',
      /./,
    ],
    ['with one report twice', [...of({}), ...of({})], '[1].report', /more than once/],
    ['with one note twice', [{ ...REPORT, notes: [note, note] }], '[0].notes[1].id', /more than once/],
  ])('%s', async (_, value, field, message) => {
    const read = await notes.read(value);
    const [problem] = 'problems' in read ? read.problems : [];
    expect(problem).toMatchObject({ field });
    expect(problem?.message).toMatch(message);
  });
});

test.each<[string, object, string]>([
  ['an address that runs', { url: 'javascript:alert(1)' }, '[0].url'],
  ['markup', { title: '<img src=x>' }, '[0].title'],
  ['an id of the record', { id: 'lifts-2030' }, '[0].id'],
  ['a value that is not what is printed', { value: 1000 }, ''],
])('an own figure with %s is refused', async (_, more, field) => {
  const [figure] = own.write([ownFigure(1)]) as object[];
  const read = await own.read([{ ...figure, ...more }]);
  expect('problems' in read && read.problems[0]).toMatchObject({ field });
});
