import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSource } from '../../cli/read-source.ts';
import {
  makeDocx,
  makePdf,
  makeScannedPdf,
  setPages,
  toWordParagraph,
} from '../data/documents/made-files.ts';
import { encodeGbk } from '../pages/encode-gbk.ts';

const ROOT = join(import.meta.dirname, '../..');
const LINES = ['2024年，城镇新增就业5.2万人，新建农村公路36公里。', '2025年，计划新建农村公路40公里。'];
const TEXT = LINES.join('\n');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('a file is read as text', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['a.txt', TEXT, TEXT],
    ['mark.txt', `\ufeff${TEXT}`, `\ufeff${TEXT}`],
    ['gbk.txt', encodeGbk(TEXT), TEXT],
    ['a.html', `<p>${TEXT}</p>`, `<p>${TEXT}</p>`],
    ['a.pdf', makePdf(setPages(LINES), { head: '' }), TEXT],
    ['a.docx', makeDocx(LINES.map(toWordParagraph).join('')), TEXT],
    ['odd.txt', Uint8Array.of(0x35, 0x25, 0xff, 0xfe, 0x80), '5%\ufffd\ufffd\ufffd'],
  ])('%s', async (name, bytes, text) => expect(await readSource(save(name, bytes))).toBe(text));

  test('or it is said why not', async () => {
    await expect(readSource(save('scan.pdf', makeScannedPdf(2)))).rejects.toThrow('2 pages are pictures');
    await expect(readSource(save('a.png', Buffer.from('89504e470d0a1a0a', 'hex')))).rejects.toThrow('image');
    await expect(readSource(join(folder, 'none'))).rejects.toThrow('ENOENT');
  });
});

test('the commands take a PDF and a Word document', { timeout: 30_000 }, () => {
  const run = (...args: string[]) => spawnSync(execPath, args, { cwd: ROOT, encoding: 'utf8' });
  const pdf = save('b.pdf', makePdf(setPages(LINES)));
  const docx = save('b.docx', makeDocx(LINES.map(toWordParagraph).join('')));
  const claims = run('cli/claims.ts', pdf).stdout.trim().split('\n');
  expect(claims.map((line) => JSON.parse(line).text)).toEqual(['5.2万人', '36公里', '40公里']);
  const links = run('cli/link.ts', docx, docx).stdout.trim().split('\n');
  expect(links.map((line) => JSON.parse(line).relation)).toEqual(['actual-target']);
  const scan = run('cli/claims.ts', save('c.pdf', makeScannedPdf(1)));
  expect(scan).toMatchObject({ status: 1, stdout: '' });
  expect(scan.stderr).toContain('pictures');
});

test('the archived report has the same claims as ever', async () => {
  const path = join(ROOT, 'tests/cases/reports/jintan-2025.txt');
  expect(await readSource(path)).toBe(readFileSync(path, 'utf8'));
});
