import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RenderedIcon, renderIcons } from '../../cli/render-icons.ts';

const drawing = join(import.meta.dirname, '../../public/icon.svg');
let folder = '';
let icons: RenderedIcon[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-icons-'));
  icons = await renderIcons(drawing, folder);
});

afterAll(() => rm(folder, { recursive: true }));

test('every size a browser asks for, and a grey pair for the toolbar', () => {
  const names = icons.map(({ relativeDest }) => relativeDest);
  const sizes = [16, 32, 48, 96, 128].map((sizePx) => `icon/${sizePx}.png`);
  expect(names).toEqual([...sizes, 'icon/idle-16.png', 'icon/idle-32.png']);
});

test('each is a square PNG of the size its name says', async () => {
  for (const { absoluteSrc } of icons) {
    const bytes = await readFile(absoluteSrc);
    const sizePx = Number(/\d+/.exec(basename(absoluteSrc))?.[0]);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([sizePx, sizePx]);
  }
});

test('a second rendering gives the same bytes', async () => {
  const before = await Promise.all(icons.map(({ absoluteSrc }) => readFile(absoluteSrc)));
  await renderIcons(drawing, folder);
  const after = await Promise.all(icons.map(({ absoluteSrc }) => readFile(absoluteSrc)));
  expect(after.every((bytes, at) => bytes.equals(before[at] ?? Buffer.alloc(0)))).toBe(true);
});
