// Characters that a PDF names by a double: fonts draw the radical and the character alike, and a maker of PDFs cannot tell
// which was meant. Kangxi radicals and compatibility ideographs unfold by NFKC; the radicals of the supplement do not.

/** Pairs of a radical (U+2E80 to U+2EF3) and the character drawn like it, by Unicode's EquivalentUnifiedIdeograph. */
const PAIRS =
  '⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺛旡⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺶羊⺻聿⺼月⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻏邑⻑長⻓长⻔门⻗雨⻘青' +
  '⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
const DOUBLES = /[\u2e80-\u2fdf\uf900-\ufaff]/g;

const meant = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) meant.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

/** The text with each double as the character that is meant. */
export function unfoldDoubles(text: string): string {
  return text.replace(DOUBLES, (char) => meant.get(char) ?? char.normalize('NFKC'));
}
