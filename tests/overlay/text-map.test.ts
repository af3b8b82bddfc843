import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextMap } from '../../overlay/text-map.ts';

interface FakeNode {
  data: string;
}

function mapOf(...parts: string[]): { map: TextMap<FakeNode>; nodes: FakeNode[] } {
  const map = new TextMap<FakeNode>();
  const nodes = parts.map((data) => ({ data }));
  for (const node of nodes) map.add(node, node.data);
  return { map, nodes };
}

describe('the text', () => {
  it.each([
    ['joins nodes without a seam', ['18', '0亿', '元'], '180亿元'],
    ['takes any run of white space as one space', ['a \n\t b', '\u00a0\u3000c'], 'a b c'],
    ['keeps full-width digits as they stand', ['１８０亿元'], '１８０亿元'],
    ['leaves out what no eye sees', ['1\u200b8\u00ad0', '\ufeff亿\u2060元'], '180亿元'],
    ['begins no line with a space', ['  \u3000今年'], '今年'],
    ['is empty for an empty page', ['', ' '], ''],
  ])('%s', (_name, parts, expected) => {
    expect(mapOf(...parts).map.text).toBe(expected);
  });

  it('breaks lines once, and starts the next without indent', () => {
    const map = new TextMap<FakeNode>();
    map.breakLine();
    map.add({ data: '' }, '一、');
    map.breakLine();
    map.breakLine();
    map.add({ data: '' }, '　　二、');
    expect(map.text).toBe('一、\n二、');
  });

  it('sees line ends in preformatted text only', () => {
    const map = new TextMap<FakeNode>();
    map.add({ data: '' }, '一\n二', true);
    map.add({ data: '' }, '\n三');
    expect(map.text).toBe('一\n二 三');
  });
});

describe('the way back', () => {
  it('finds the node and offset of a character after left-out ones', () => {
    const { map, nodes } = mapOf('ab', 'c\u200b\u200bd');
    expect(map.findPoint(2)).toEqual({ node: nodes[1], offset: 0 });
    expect(map.findPoint(3)).toEqual({ node: nodes[1], offset: 3 });
    expect(map.findPoint(4)).toBeUndefined();
    expect(map.findPoint(-1)).toBeUndefined();
  });

  it('has no point for a line end', () => {
    const { map } = mapOf('ab');
    map.breakLine();
    expect(map.findPoint(2)).toBeUndefined();
  });

  it('puts a left-out character at the nearest place before it', () => {
    const { map, nodes } = mapOf('ab\u200b\u200bc');
    const node = nodes[0] as FakeNode;
    expect([0, 2, 3, 4, 5, 99].map((offset) => map.findOffset(node, offset))).toEqual([0, 2, 2, 2, 3, 3]);
    expect(map.findOffset({ data: '' }, 0)).toBeUndefined();
  });

  it('returns every character to where it came from, however the text was cut', () => {
    const piece = fc.string({ unit: fc.constantFrom('1', '部', ' ', '\n', '\u200b', '\u00a0', '😀') });
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const { map } = mapOf(...parts);
        for (let offset = 0; offset < map.text.length; offset++) {
          const point = map.findPoint(offset);
          if (!point) throw new Error(`no point at ${offset}`);
          const printed = map.text[offset] ?? '';
          const source = point.node.data[point.offset] ?? '';
          expect(printed === ' ' ? /\s/.test(source) : source === printed).toBe(true);
          expect(map.findOffset(point.node, point.offset)).toBe(offset);
        }
      }),
    );
  });

  it('maps 20,000 nodes', () => {
    const { map } = mapOf(...Array.from({ length: 20_000 }, () => '新建公厕10个 '));
    expect(map.text.length).toBe(160_000);
  });
});
