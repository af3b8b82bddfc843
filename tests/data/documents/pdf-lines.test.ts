import { describe, expect, test } from 'vitest';
import { closeGaps, type PdfPiece, toLines } from '../../../data/documents/pdf-lines.ts';

const SIZE = 10;
const piece = (text: string, x: number, y = 700): PdfPiece => ({
  text,
  x,
  y,
  width: text.length * SIZE,
  size: SIZE,
});
const read = (...pieces: PdfPiece[]) => toLines(pieces).map(({ text }) => closeGaps(text));

describe('pieces become lines', () => {
  test('where they follow each other on one height', () =>
    expect(read(piece('增长', 0), piece('5.8%', 20), piece('下一行', 0, 680))).toEqual([
      '增长5.8%',
      '下一行',
    ]));

  test('however far a title or a last line is spread', () =>
    expect(read(...[...'政府工作报告'].map((char, i) => piece(char, i * 22)))).toEqual(['政府工作报告']));

  test('with a space between Latin words', () =>
    expect(read(piece('PM', 0), piece('2.5', 30))).toEqual(['PM 2.5']));

  test('with the cells of a table apart', () =>
    expect(read(piece('粮食产量', 0), piece('12万吨', 200), piece('13万吨', 300))).toEqual([
      '粮食产量\u200312万吨\u200313万吨',
    ]));

  test('and begin anew at the left, on the same height too', () =>
    expect(read(piece('右栏', 300), piece('左栏', 0))).toEqual(['右栏', '左栏']));

  test('with each character as it is meant', () =>
    expect(read(piece('⾦坛⻓江⺠⽣', 0))).toEqual(['金坛长江民生']));
});
