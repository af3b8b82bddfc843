import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const EARLIER = '2023年,城镇新增就业5.2万人,新建农村公路36公里。';
const LATER = '2024年,新增城镇就业5.6万人,新建农村公路40公里。';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'link-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(execPath, ['cli/link.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  const rows = stdout.split('\n').filter((line) => line !== '');
  return { rows: rows.map((line) => JSON.parse(line)), stderr, status };
}

function save(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('two files', { timeout: 30_000 }, () => {
  test('give one link a line', () => {
    const { rows, status } = run([save('a.txt', EARLIER), save('b.txt', LATER)]);
    expect(status).toBe(0);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      a: { start: EARLIER.indexOf('5.2'), text: '5.2万人' },
      b: { start: LATER.indexOf('5.6'), text: '5.6万人' },
      relation: 'prior-year',
      comparability: 'same',
      why: expect.stringContaining('城镇新增就业'),
      score: expect.any(Number),
    });
  });

  test('of HTML have offsets in the page', () => {
    const page = `<html><body><p>${LATER.replace('5.6', '<b>5.6</b>')}</p></body></html>`;
    const { rows } = run([save('a.txt', EARLIER), save('b.html', page)]);
    expect(rows[0].b.start).toBe(page.indexOf('5.6'));
  });

  test('without a link say why, where that can be told', () => {
    const none = run([save('empty.txt', '没有数字。'), save('b.txt', LATER)]);
    expect(none).toMatchObject({ rows: [], status: 0 });
    expect(none.stderr).toContain('no figures were read in the earlier report');
    const report = (year: number) => join(ROOT, `tests/cases/reports/state-council-${year}.txt`);
    const turned = run([report(2016), report(2015)]);
    expect(turned.rows).toEqual([]);
    expect(turned.stderr).toContain('the first report plans 2016, the second 2015');
  });

  test('that are one report link its review with its plan', () => {
    const report = save('c.txt', '2024年,新建农村公路36公里。2025年,计划新建农村公路40公里。');
    const { rows } = run([report, report]);
    expect(rows.map(({ relation }) => relation)).toEqual(['actual-target']);
  });

  test('that are missing, or too many, are told', () => {
    expect(run([join(folder, 'none.txt'), join(folder, 'none.txt')])).toMatchObject({ status: 2, rows: [] });
    expect(run(['a', 'b', 'c']).stderr).toContain('usage');
  });
});

test('lines carry their id; bad lines are told by number and the rest goes on', { timeout: 30_000 }, () => {
  const pair = JSON.stringify({ id: 'x-1', earlier: EARLIER, later: LATER });
  const { rows, stderr, status } = run(
    ['--lines'],
    `${pair}\nnot json\n\n{"id":2,"earlier":"一"}\n${pair}\n`,
  );
  expect(status).toBe(0);
  expect(rows.map(({ id }) => id)).toEqual(['x-1', 'x-1', 'x-1', 'x-1']);
  expect(stderr.trim().split('\n')).toHaveLength(2);
  expect(stderr).toMatch(/line 2: not JSON/);
  expect(stderr).toMatch(/line 4: "later" is not a string/);
});
