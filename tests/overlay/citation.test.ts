import { describe, expect, it } from 'vitest';
import { readClause, toTextFragmentUrl } from '../../overlay/citation.ts';

const TEXT = '一、城市\n改造小区11个,加装电梯22部,新建管网25公里。打造街区2个。\n五、其他';
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const URL_ = 'https://a.test/b.html?c=1';
const wordsOf = (url: string) =>
  url
    .split('#:~:text=')[1]
    ?.split(',')
    .map((part) => decodeURIComponent(part));

describe('readClause', () => {
  it('reads from stop to stop', () => {
    expect(readClause(TEXT, spanOf('22部'))).toBe('改造小区11个,加装电梯22部,新建管网25公里');
  });

  it('reads what there is where no stop is near', () => {
    const text = `${'长'.repeat(500)}22部${'长'.repeat(500)}`;
    const clause = readClause(text, { start: 500, end: 503 });
    expect(clause.length).toBeLessThan(500);
    expect(clause).toContain('22部');
  });
});

describe('toTextFragmentUrl', () => {
  it('gives the words before and after, up to the next pause', () => {
    expect(wordsOf(toTextFragmentUrl(URL_, TEXT, spanOf('22部')))).toEqual(['加装电梯-', '22部']);
    expect(wordsOf(toTextFragmentUrl(URL_, TEXT, spanOf('22')))).toEqual(['加装电梯-', '22', '-部']);
    expect(wordsOf(toTextFragmentUrl(URL_, TEXT, spanOf('改造')))).toEqual(['改造', '-小区11个']);
  });

  it('replaces a fragment that the address has, and leaves out what is not there', () => {
    expect(toTextFragmentUrl(`${URL_}#top`, '22部', { start: 0, end: 3 })).toBe(
      `${URL_}#:~:text=22${encodeURIComponent('部')}`,
    );
  });

  it('encodes what would part the words, and survives half a character', () => {
    const text = '\ud800a\ud800b22-1部$c';
    const url = toTextFragmentUrl(URL_, text, { start: 4, end: 9 });
    expect(url.split('=')[2]).toBe(`ab-,22%2D1${encodeURIComponent('部')},-%24c`);
  });
});
