// Reads packs from disk, as their authors wrote them: no build step stands before it.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuiltPack, buildPack } from '../data/pack/build-pack.ts';
import type { AuthoredFiles } from '../data/pack/read-authored.ts';
import type { Pack } from '../data/record.ts';

const BUNDLED = fileURLToPath(new URL('../data/packs/jintan-2025/', import.meta.url));

/**
 * The pack that ships with the extension, whole: aliases and archived text included.
 * @throws PackError naming file, record and field when an authored record is wrong
 */
export function loadBundledPack(): Pack {
  return buildBundledPack().pack;
}

/** The bundled pack with what the build needs to point at a record's file. */
export function buildBundledPack(): BuiltPack {
  return buildPack(readFolder(BUNDLED));
}

/** All files below a folder, by path from it with forward slashes. */
export function readFolder(folder: string): AuthoredFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')]),
  );
}
