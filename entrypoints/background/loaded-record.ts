// The record in the background worker: the bundled pack and, as a second one, a person's own figures.
// It travels as text and is unpacked when first asked for; a change of own figures makes it anew.

import packText from '../../.generated/pack.json?raw';
import { createRecord, type LoadedRecord } from '../../data/create-record.ts';
import { toOwnPack } from '../../data/own-figures/own-pack.ts';
import type { Pack } from '../../data/record.ts';
import { ownFigures } from './own-figures.ts';

let pack: Pack | undefined;
let record: Promise<LoadedRecord> | undefined;

/** The record as it is now; one object until own figures change. */
export function getRecord(): Promise<LoadedRecord> {
  record ??= load();
  return record;
}

/** To be called after own figures have changed. */
export function renewRecord(): void {
  record = undefined;
}

async function load(): Promise<LoadedRecord> {
  pack ??= JSON.parse(packText) as Pack;
  // Where own figures cannot be read, pages are still read; their list says what is wrong.
  const figures = await ownFigures.list();
  const bundled = createRecord([pack]);
  return 'failure' in figures || figures.length === 0
    ? bundled
    : createRecord([pack, toOwnPack(figures, bundled)]);
}
