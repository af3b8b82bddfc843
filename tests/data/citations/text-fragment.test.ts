import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../claims/read-claims.ts';
import { readArchivedText } from '../../../cli/report-page.ts';
import { FragmentFinder, type TextFragment, toFragmentUrl } from '../../../data/citations/text-fragment.ts';
import { fc, test } from '../../claims/fast-check.ts';

const TEXT = '一、城市\n改造小区11个,加装电梯22部,新建管网25公里。打造街区2个。\n五、其他';
const URL_ = 'https://a.test/b.html?c=1';

const spanOf = (words: string, text = TEXT, nth = 0) => {
  const start = [...text.matchAll(new RegExp(words, 'g'))][nth]?.index ?? -1;
  return { start, end: start + words.length };
};
const find = (text: string, words: string, nth = 0) =>
  new FragmentFinder(text).find(spanOf(words, text, nth));

describe('a fragment', () => {
  it('takes the words before and after, up to the next pause', () => {
    expect(find(TEXT, '22部')).toEqual({ prefix: '加装电梯', start: '22部', suffix: '' });
    expect(find(TEXT, '22')).toEqual({ prefix: '加装电梯', start: '22', suffix: '部' });
    expect(find(TEXT, '改造')).toEqual({ prefix: '', start: '改造', suffix: '小区11个' });
  });

  it('widens from pause to pause until its words stand in one place only', () => {
    const text = '城东改造,加装电梯22部。\n城西改造,加装电梯22部。';
    expect(find(text, '22部', 1)).toEqual({ prefix: '城西改造,加装电梯', start: '22部', suffix: '' });
    const behind = '加装电梯22部,在城东。\n加装电梯22部,在城西。';
    expect(find(behind, '22部', 1)?.suffix).toBe(',在城西');
  });

  it('says so where nothing tells two places apart', () => {
    expect(find('加装电梯22部。\n加装电梯22部。', '22部')).toBeNull();
    expect(find('加装电梯22部。\n加装电梯２２部。', '22部')).toBeNull();
    expect(find('LIFTS 22 units.\nlifts 22 units.', '22')).toBeNull();
  });

  it('never ends within a word or a numeral', () => {
    const text = '比重12.5个百分点达30%';
    expect(find(text, '30%')?.prefix).toBe('比重12.5个百分点达');
    const long = `${'经济社会发展'.repeat(20)}22部${'城市更新工程'.repeat(20)}`;
    const { prefix = '', suffix = '' } = find(long, '22部') ?? {};
    const bounds = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(long)].map(
      ({ index }) => index,
    );
    expect(prefix.length).toBeGreaterThan(0);
    expect(bounds).toContain(long.indexOf('22部') - prefix.length);
    expect(bounds).toContain(long.indexOf('22部') + 3 + suffix.length);
  });

  it('is found across white space between its terms', () => {
    const finder = new FragmentFinder('加装电梯 22部 以上');
    expect(finder.locate({ prefix: '加装电梯', start: '22部', suffix: '以上' })).toEqual([5]);
  });

  it('leaves half a character out of its context, and has none for words that hold one', () => {
    const text = '\ud800a\ud800b22-1部$c';
    expect(find(text, '22-1部')).toEqual({ prefix: 'b', start: '22-1部', suffix: '$c' });
    expect(new FragmentFinder('a\ud800').find({ start: 1, end: 2 })).toBeNull();
  });
});

describe('an address', () => {
  it('has the fragment in place of any that it had', () => {
    expect(toFragmentUrl(`${URL_}#top`, find('22部', '22部'))).toBe(
      `${URL_}#:~:text=22${encodeURIComponent('部')}`,
    );
  });

  it('stays as it is where no fragment finds the words alone', () => {
    expect(toFragmentUrl(URL_, find('22部\n22部', '22部'))).toBe(URL_);
  });

  it('encodes what would part the terms', () => {
    const fragment: TextFragment = { prefix: 'b', start: '22-1部', suffix: '$,c&' };
    expect(toFragmentUrl(URL_, fragment).split('=')[2]).toBe(
      `b-,22%2D1${encodeURIComponent('部')},-%24%2Cc%26`,
    );
  });
});

describe('every figure of the archived report', () => {
  const text = readArchivedText();
  const finder = new FragmentFinder(text);

  it('has a fragment that stands where it stands', () => {
    for (const claim of readClaims(text)) {
      const fragment = finder.find(claim);
      expect(fragment, `${claim.text} at ${claim.start}`).not.toBeNull();
      expect(fragment && finder.locate(fragment)).toEqual([claim.start]);
    }
  });
});

test.prop([
  fc.array(
    fc.constantFrom('电梯', '22部', ',', '。', '\n', ' ', 'A', 'a', '１', '1', '😀', '\ud800', '\u202e'),
  ),
])('what is found stands at the span and nowhere else', (parts) => {
  const text = parts.join('');
  const finder = new FragmentFinder(text);
  for (const { index } of text.matchAll(/22部/g)) {
    const fragment = finder.find({ start: index, end: index + 3 });
    if (fragment) expect(finder.locate(fragment)).toEqual([index]);
    expect(() => toFragmentUrl(URL_, fragment)).not.toThrow();
  }
});
