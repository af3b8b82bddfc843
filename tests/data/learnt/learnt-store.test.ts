// The store of learnt reports: what is new, known, grown or changed; a full store, a full disk, a crash between two
// writes, shapes of other versions.

import { expect, test } from 'vitest';
import type { LearnAnswer, LearntList, LearntRefusal } from '../../../data/learnt/learnt-answer.ts';
import { MAX_STORE_BYTES } from '../../../data/learnt/learnt-index.ts';
import { createLearntStore } from '../../../data/learnt/learnt-store.ts';
import { bring, createShelf, SUQING } from './learnt-shelf.ts';

const LATER = '2026-02-05T08:00:00.000Z';

const listOf = (list: LearntList | LearntRefusal): LearntList => {
  if ('failure' in list) throw new Error(list.failure);
  return list;
};
const outcomeOf = (answer: LearnAnswer) => (answer.is === 'report' ? answer.outcome : answer.is);
const headOf = (answer: LearnAnswer) => {
  if (answer.is !== 'report' || !answer.head) throw new Error(outcomeOf(answer));
  return answer.head;
};

test('a report is kept once, with address, digest, date and size', async () => {
  const { store, state } = createShelf();
  const brought = bring(SUQING[2024]);
  expect(outcomeOf(await store.learn(brought))).toBe('new');
  expect(outcomeOf(await store.learn({ ...brought, at: LATER }))).toBe('known');
  const { entries, bytes } = listOf(await store.list());
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    name: '江苏省溯青区 2024 政府工作报告',
    place: '江苏省溯青区',
    period: '2024',
    address: brought.address,
    digest: brought.digest,
    retrieved: brought.at,
    seen: LATER,
    changedFrom: null,
  });
  const size = Buffer.byteLength(JSON.stringify(state.kept[entries[0]?.id ?? '']));
  expect(bytes).toBeGreaterThan(size - 200);
  expect(bytes).toBeLessThanOrEqual(size);
});

test('what the site writes around a report makes no other text of it', async () => {
  const { store } = createShelf();
  await store.learn(bring(SUQING[2024]));
  for (const page of [
    SUQING[2024].replace('浏览次数:', '浏览次数: 40812'),
    SUQING[2024].replace('首页 > 2024专题', '首页 > 归档'),
    SUQING[2024].replace('扫一扫在手机打开当前页', '扫一扫\n相关链接:新闻'),
    SUQING[2024].replace('15部', '１５部'),
    SUQING[2024].replace('各位代表：', '各位代表: '),
  ])
    expect(outcomeOf(await store.learn(bring(page, { at: LATER })))).toBe('known');
});

test('a changed page is kept beside the first, and only that of its address', async () => {
  const { store } = createShelf();
  const first = headOf(await store.learn(bring(SUQING[2024])));
  const changed = bring(SUQING[2024].replace('15部', '16部'), { at: LATER });
  expect(outcomeOf(await store.learn(changed))).toBe('changed');
  const mirror = bring(SUQING[2024].replace('15部', '17部'), { at: LATER, address: 'https://news.cn/a' });
  expect(outcomeOf(await store.learn(mirror))).toBe('new');
  const { entries } = listOf(await store.list());
  expect(entries.map(({ changedFrom }) => changedFrom).filter(Boolean)).toEqual([first.id]);
  expect(await store.get(first.id)).toMatchObject({ text: expect.stringContaining('15部') });
});

test('a page that loads late is one text, not two', async () => {
  const { store, state } = createShelf();
  const half = SUQING[2024].split('\n').slice(0, 20).join('\n');
  const first = headOf(await store.learn(bring(half)));
  const whole = headOf(await store.learn(bring(SUQING[2024], { keptInVisit: first.id })));
  expect(Object.keys(state.kept)).toEqual([whole.id]);
  // What its own scripts do to it afterwards makes no version of it.
  const switched = bring(SUQING[2024].replaceAll('工作', '工程'), { keptInVisit: whole.id });
  expect(outcomeOf(await store.learn(switched))).toBe('known');
  expect(listOf(await store.list()).entries).toHaveLength(1);
});

test('pages that come at once lose nothing of each other', async () => {
  const { shelf, state } = createShelf();
  const workers = [createLearntStore(shelf), createLearntStore(shelf)];
  const texts = Array.from({ length: 8 }, (_, at) => SUQING[2024].replace('15部', `${at + 20}部`));
  await Promise.all(
    texts.map((text, at) => workers[at % 2]?.learn(bring(text, { address: `https://a.cn/${at}` }))),
  );
  expect(Object.keys(state.kept)).toHaveLength(8);
  expect(listOf(await (workers[0] ?? createLearntStore(shelf)).list()).entries).toHaveLength(8);
});

const toLong = (at: number) => SUQING[2024].replace('15部', `${at}部，${'溯青'.repeat(40_000)}`);

test('a full store refuses whole, and says what could go', async () => {
  const { store, state } = createShelf();
  let at = 0;
  let answer = await store.learn(bring(toLong(at)));
  while (outcomeOf(answer) === 'changed' || outcomeOf(answer) === 'new')
    answer = await store.learn(bring(toLong(++at), { at: `2026-01-05T08:00:${10 + at}.000Z` }));
  expect(answer).toMatchObject({ outcome: 'refused', refusal: { failure: 'full' } });
  const list = listOf(await store.list());
  expect(list.entries).toHaveLength(at);
  expect(list.bytes).toBeLessThanOrEqual(MAX_STORE_BYTES);
  expect(Object.keys(state.kept)).toHaveLength(at);
  expect(list.turnedAway).toMatchObject({ name: '江苏省溯青区 2024 政府工作报告' });
  // The first text has later ones: it goes first, and one is enough.
  const oldest = list.entries.find(({ changedFrom }) => changedFrom === null);
  expect(list.deletable.map(({ id }) => id)).toEqual([oldest?.id]);
  await store.remove(oldest?.id ?? '', 1);
  expect(outcomeOf(await store.learn(bring(toLong(at), { at: LATER })))).toBe('changed');
  expect(listOf(await store.list())).toMatchObject({ turnedAway: null, deletable: [] });
});

test('a report beyond all measure is refused by itself', async () => {
  const long = SUQING[2024].replace('15部', `15部，${'溯青'.repeat(110_000)}`);
  const answer = await createShelf().store.learn(bring(long));
  expect(answer).toMatchObject({ outcome: 'refused', refusal: { failure: 'large' } });
});

test.each([
  ['QUOTA_BYTES quota exceeded', 'full'],
  ['An unexpected error occurred', 'failed'],
])('a disk that says "%s" leaves all as it was', async (message, failure) => {
  const { store, state } = createShelf();
  const head = headOf(await store.learn(bring(SUQING[2024])));
  const before = structuredClone([state.kept, state.index]);
  state.fault = new Error(message);
  const answer = await store.learn(bring(SUQING[2025]));
  expect(answer).toMatchObject({ outcome: 'refused', refusal: { failure } });
  expect(await store.edit(head.id, 1, { name: 'x' })).toMatchObject({ failure });
  expect([state.kept, state.index]).toEqual(before);
  state.fault = null;
  expect(outcomeOf(await store.learn(bring(SUQING[2025])))).toBe('new');
});

test('of two changes to one report the later is refused', async () => {
  const { store } = createShelf();
  const { id } = headOf(await store.learn(bring(SUQING[2024])));
  expect(await store.edit(id, 1, { name: '甲' })).toBeNull();
  expect(await store.edit(id, 1, { name: '乙' })).toEqual({ failure: 'stale' });
  expect(await store.edit(id, 2, { place: '溯青区' })).toBeNull();
  expect(await store.remove(id, 1)).toEqual({ failure: 'stale' });
  expect(await store.get(id)).toMatchObject({ name: '甲', place: '溯青区', isPlaceGiven: true, revision: 3 });
  const removed = await store.remove(id, 3);
  expect(await store.get(id)).toEqual({ failure: 'gone' });
  if (!('removed' in removed)) throw new Error('not removed');
  expect(await store.add([removed.removed])).toEqual({ added: 1 });
  expect(await store.get(id)).toMatchObject({ name: '甲', text: expect.stringContaining('15部') });
});

test('an index that was lost, or does not fit, is made anew from the reports', async () => {
  const { state, shelf, store } = createShelf();
  const head = headOf(await store.learn(bring(SUQING[2024])));
  const other = headOf(await store.learn(bring(SUQING[2025])));
  const restart = () => createLearntStore(shelf);
  for (const damaged of [undefined, 'x', { version: 2, heads: [{}], unreadable: [] }, { version: 1 }]) {
    state.index = damaged;
    expect(listOf(await restart().list()).entries).toHaveLength(2);
  }
  // Killed after a report was removed, before the index was written.
  delete state.kept[other.id];
  expect(listOf(await restart().list()).entries.map(({ id }) => id)).toEqual([head.id]);
});

test('what is damaged or newer is counted, left as it is, and no reason to lose the rest', async () => {
  const damaged = { version: 2, report: { id: 'damaged' } };
  const newer = { version: 3, report: { id: 'newer', shelves: 7 } };
  const { store, state } = createShelf({ damaged, newer });
  await store.learn(bring(SUQING[2024]));
  const list = listOf(await store.list());
  expect(list).toMatchObject({ unreadable: 2 });
  expect(list.entries).toHaveLength(1);
  expect(await store.get('newer')).toEqual({ failure: 'newer' });
  expect(state.kept).toMatchObject({ damaged, newer });
});

test('under an index of a later version nothing is read and nothing written', async () => {
  const { store, state } = createShelf();
  state.index = { version: 3, shelves: [] };
  expect(await store.list()).toEqual({ failure: 'newer' });
  expect(await store.learn(bring(SUQING[2024]))).toMatchObject({ refusal: { failure: 'newer' } });
  expect(state.kept).toEqual({});
});

test('reports of the first shape are read as they are, and brought up when they change', async () => {
  const { store: first, state: before } = createShelf();
  const { id } = headOf(await first.learn(bring(SUQING[2024])));
  const { report } = before.kept[id] as { report: Record<string, unknown> };
  const { isPlaceGiven: _place, seen: _seen, bytes: _bytes, revision: _revision, ...old } = report;
  const { store, state } = createShelf({ [id]: { version: 1, report: old } });
  expect(listOf(await store.list()).entries[0]).toMatchObject({
    id,
    isPlaceGiven: false,
    seen: report.retrieved,
    revision: 1,
  });
  expect(state.kept[id]).toEqual({ version: 1, report: old });
  expect(await store.edit(id, 1, { name: '新名' })).toBeNull();
  expect(state.kept[id]).toMatchObject({ version: 2, report: { ...old, name: '新名' } });
});
