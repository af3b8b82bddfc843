// What is read of an HTML page, and that each character knows where in the source it came from.

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../cli/read-document.ts';
import { isHtml, readHtmlText } from '../../../data/documents/html-text.ts';

function claimsOf(source: string): { printed: string; value: number }[] {
  return readDocument(source).map((line) => {
    const { start, end, value } = JSON.parse(line) as { start: number; end: number; value: number };
    return { printed: source.slice(start, end), value };
  });
}

describe('the text of a page', () => {
  it('ends lines at blocks and <br>', () => {
    expect(readHtmlText('<div>一<p>二</p>三<br>四</div>').text.trim().split('\n')).toEqual([
      '一',
      '二',
      '三',
      '四',
    ]);
  });

  it('leaves out scripts, styles, forms, navigation and what is hidden', () => {
    const page =
      '<head><title>9家</title></head><nav>8家</nav><script>var a="7家"</script><style>p{}</style><p>6家</p>' +
      '<noscript>5家</noscript><template>4家</template><select><option>3家</option></select><textarea>2家</textarea>' +
      '<p hidden>11家</p><p style="display: none">12家</p><p aria-hidden="true">13家</p>';
    expect(readHtmlText(page).text.trim()).toBe('6家');
  });

  it('goes on after a void element and an unclosed one', () => {
    expect(readHtmlText('<p>一<img src="a">二<p>三').text.trim().split('\n')).toEqual(['一二', '三']);
  });

  it('tells HTML from text', () => {
    expect(isHtml('<!DOCTYPE html><title>a</title>')).toBe(true);
    expect(isHtml('<p class="a">增长</p>')).toBe(true);
    expect(isHtml('PM2.5<35，增长5%')).toBe(false);
  });
});

describe('claims of a page', () => {
  it('stand where the source has them, through tags and entities', () => {
    const source = '<p>新增<b>1</b>,2<i>34</i>&nbsp;&#23478;企业，增长5&#x25;</p>';
    expect(claimsOf(source)).toEqual([
      { printed: '1</b>,2<i>34</i>&nbsp;&#23478;', value: 1234 },
      { printed: '5&#x25;', value: 5 },
    ]);
  });

  it('keep cells of a table apart', () => {
    expect(
      claimsOf('<table><tr><td>12</td><td>34</td></tr><tr><td>增长</td><td>5%</td></tr></table>'),
    ).toEqual([{ printed: '5%', value: 5 }]);
  });
});
