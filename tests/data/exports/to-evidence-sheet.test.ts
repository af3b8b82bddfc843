// The sheet through an HTML parser: nothing in it runs or fetches, all that came from outside is text, and everything
// that the card knows is said.

import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../data/exports/html-text.ts';
import { SHEET_STYLE, SHEET_STYLE_HASH } from '../../../data/exports/sheet-style.ts';
import { toEvidenceSheet } from '../../../data/exports/to-evidence-sheet.ts';
import { fc, test } from '../../claims/fast-check.ts';
import { makeDocument, makeHostile, noteOn, toInput, WORDS } from './exported-report.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
}

/** Elements in order, and the text of each, by an HTML parser. */
function parse(source: string): { elements: Element[]; text: string } {
  const elements: Element[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => elements.push({ name, attributes }),
    ontext: (data) => {
      text += data;
    },
  });
  parser.end(source);
  return { elements, text };
}

const KNOWN = new Set(
  'html head meta title style body main header p h1 h2 dl dt dd article div span blockquote mark table thead tbody tr th td br a'.split(
    ' ',
  ),
);

const checkSafe = (source: string) => {
  const { elements } = parse(source);
  for (const { name, attributes } of elements) {
    expect(KNOWN).toContain(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      expect(attribute).toMatch(/^(lang|charset|http-equiv|content|name|class|scope|href|rel)$/);
      if (attribute === 'href') expect(value).toMatch(/^https?:\/\//);
    }
  }
  expect(elements.filter(({ name }) => name === 'style')).toHaveLength(1);
};

const document = makeDocument();
const lift = document.claims.find(({ claim }) => claim.text === '22部')?.id ?? '';
const notes = [noteOn(document, lift, 2, '<b>存疑</b>\n第二行')];
const sheet = toEvidenceSheet(toInput(document, { notes, author: '张三' }), WORDS.zh);

describe('the sheet', () => {
  it('lets nothing run, and no style but its own apply', () => {
    checkSafe(sheet);
    const digest = createHash('sha256').update(SHEET_STYLE).digest('base64');
    expect(SHEET_STYLE_HASH).toBe(`sha256-${digest}`);
    const policy = parse(sheet).elements.find(({ attributes }) => 'http-equiv' in attributes)?.attributes
      .content;
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
    expect(SHEET_STYLE).not.toMatch(/url\(|@import|</);
  });

  it('says of each figure where it stands, what is beside it, by which formula, and from where', () => {
    const { text, elements } = parse(sheet);
    expect(elements.filter(({ name }) => name === 'article')).toHaveLength(document.claims.length);
    for (const { claim, prior, target, outcome, base } of document.claims) {
      expect(text).toContain(claim.text);
      for (const other of [prior, target, outcome, base]) {
        if (other?.derived) expect(text).toContain(other.derived.formula);
        if (other) expect(text).toContain(other.source.title);
      }
    }
    for (const said of [
      document.digest,
      'jintan-2025 1.0.0',
      '2025年1月4日',
      '2026年11月23日',
      '张三',
      '<b>存疑</b>',
    ])
      expect(text).toContain(said);
  });

  it('speaks English too', () => {
    expect(parse(toEvidenceSheet(toInput(document), WORDS.en)).text).toContain('Evidence sheet');
  });
});

const SIGNS = [...'<>&"\'/=`\0\r\n \u2028\u202e\ud800a甲', '<script>', '</style>', '<!--', ']]>'];
const hostile = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1 });

/** A sheet of which every word is a stranger's. */
const makeSheet = (words: string) => {
  const made = makeHostile(words);
  const noted = [noteOn(made, made.claims[0]?.id ?? '', null, words)];
  return toEvidenceSheet(toInput(made, { notes: noted, author: words }), WORDS.zh);
};
const plain = parse(makeSheet('甲')).elements.length;

test.prop([hostile])('a stranger’s words are text wherever they stand', (words) => {
  const source = makeSheet(words);
  checkSafe(source);
  expect(parse(source).elements).toHaveLength(plain);
});

test.prop([hostile])('escaping keeps every word but what no HTML may hold', (words) => {
  const { text } = parse(`<p>${escapeText(words)}</p>`);
  const kept = words.replace(/\r\n?/g, '\n').replace(/[\0\u202e\ud800]/g, '');
  expect(text).toBe(kept);
});
