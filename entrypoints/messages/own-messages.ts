// What the extension's own pages ask of the background worker about a person's own figures. The worker alone
// changes them, so that two windows cannot overwrite each other.

import type {
  ImportResult,
  OwnDraft,
  OwnEntry,
  OwnFailure,
  OwnFigure,
  OwnRefusal,
} from '../../data/own-figures/own-figure.ts';

export type OwnRequest =
  | { type: 'own-list' }
  | { type: 'own-edit'; id: string; revision: number; draft: OwnDraft }
  | { type: 'own-remove'; id: string; revision: number }
  /** Undoes a removal. */
  | { type: 'own-restore'; figure: OwnFigure }
  | { type: 'own-import'; text: string; file: string }
  | { type: 'own-export' };

/** From a card: open the list. */
export type OwnListRequest = { type: 'own-open' };

export interface OwnAnswers {
  'own-list': OwnEntry[] | { failure: OwnFailure };
  'own-edit': OwnRefusal | null;
  'own-remove': OwnRefusal | null;
  'own-restore': OwnRefusal | null;
  'own-import': ImportResult;
  /** A pack, as text. */
  'own-export': { pack: string } | { failure: OwnFailure };
}

const FIELDS: (keyof OwnDraft)[] = ['period', 'value', 'title', 'url', 'note'];
const TYPES = ['own-list', 'own-edit', 'own-remove', 'own-restore', 'own-import', 'own-export'];

/** Whether a value is a draft; its texts are as yet unread. */
export function isDraft(value: unknown): value is OwnDraft {
  if (typeof value !== 'object' || value === null) return false;
  return FIELDS.every((field) => typeof (value as Partial<OwnDraft>)[field] === 'string');
}

/** Whether a card asks for the list. */
export function isListRequest(message: unknown): message is OwnListRequest {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'own-open';
}

/** A message that is a request about own figures, or undefined for any other. Only our own pages are heard. */
export function readOwnRequest(message: unknown, isOurPage: boolean): OwnRequest | undefined {
  if (!isOurPage || typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  return TYPES.includes(String(message.type)) ? (message as OwnRequest) : undefined;
}
