// JSON from a stranger, before anything trusts it: too large, too deep, keys that reach for the
// prototype and numbers that overflow are refused here, so that no later step meets them.

export const MAX_PACK_CHARS = 4_000_000;
const MAX_DEPTH = 12;
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export type Parsed = { value: unknown } | { field: string; message: string };

/**
 * Parses JSON text.
 * @param maxChars longer texts are refused unread
 * @returns the value, or where (a path such as `indicators[3].name`) and why it is refused
 */
export function parseJson(text: string, maxChars = MAX_PACK_CHARS): Parsed {
  if (text.length > maxChars)
    return refuse('', `is ${text.length} characters long; at most ${maxChars} are read`);
  if (isTooDeep(text)) return refuse('', `nests deeper than ${MAX_DEPTH} levels`);
  try {
    const value: unknown = JSON.parse(text);
    return findUnsafe(value, '') ?? { value };
  } catch (error) {
    return refuse('', `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function refuse(field: string, message: string): { field: string; message: string } {
  return { field, message };
}

/** Counted in the text, so that a parser that recurses never sees a tower of brackets. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      depth++;
      if (depth > MAX_DEPTH) return true;
    } else if (char === '}' || char === ']') depth--;
  }
  return false;
}

function findUnsafe(value: unknown, field: string): { field: string; message: string } | undefined {
  if (typeof value === 'number' && !Number.isFinite(value))
    return refuse(field, 'is a number too large to hold');
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${field}[${key}]` : field === '' ? key : `${field}.${key}`;
    if (UNSAFE_KEYS.has(key)) return refuse(place, 'is a key no record may use');
    const found = findUnsafe(inner, place);
    if (found) return found;
  }
  return undefined;
}
