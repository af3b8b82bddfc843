// Bytes into text. A byte order mark or the page's own word is believed where the bytes bear it out; else each encoding
// that Chinese offices write is tried, and the one that gives the most everyday Chinese is taken.

export interface Decoded {
  text: string;
  /** By the Encoding Standard: utf-8, gb18030, big5, utf-16le, utf-16be. */
  encoding: string;
}

const MARKS: readonly (readonly [number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** GB 18030 holds GBK and GB 2312 within it. */
const CANDIDATES = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;
const DECLARED_WITHIN_BYTES = 4096;
const REPLACEMENT = '\ufffd';
/** An old page may have a cut character here and there: one in five hundred is let pass. */
const MAX_LOST = 1 / 500;
const SAMPLE_CHARS = 20_000;

/** The commonest characters of official prose, in both scripts, its punctuation, digits and markup. */
const EVERYDAY = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经' +
    '十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样' +
    '与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情最立代想已通并提直题党程展五果料象员革位入常文总' +
    '次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指区强放决西被干做必战先回则任取据处府研质报告市县省城乡村镇' +
    '亿万元增步快保障设施目标完善推进务改革创新融服务安全生态环境就业教育医疗卫健企项投资率均额' +
    '國這時來們為個會對發動產種後學經進電裡實體機當點從業應開還關與無與總線數義員農區戰處邊級圖統見計別論運強決報縣億萬務環衛' +
    '，。、；：！？“”‘’《》（）—…％',
);
/** Prose in the right encoding holds at least so much of it; noise holds next to none. */
const ENOUGH_EVERYDAY = 0.35;

/** Decodes a file; undefined where it is no text in any encoding that is known here. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const mark = MARKS.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (mark) return decode(bytes, mark[1]);
  const utf8 = decode(bytes, 'utf-8');
  const declared = readDeclared(bytes);
  const stated = [declared ? decode(bytes, declared) : undefined, utf8];
  const likely = rank(stated).find(({ decoded, share }) => share >= ENOUGH_EVERYDAY || decoded === utf8);
  if (likely) return likely.decoded;
  return findBest(bytes, true) ?? findBest(bytes, false);
}

/** @param strict whether a single byte that is out of place rules an encoding out */
function findBest(bytes: Uint8Array, strict: boolean): Decoded | undefined {
  const all = ['utf-8', ...CANDIDATES].map((encoding) => decode(bytes, encoding, strict));
  return rank(all).find(({ share }) => share >= ENOUGH_EVERYDAY)?.decoded;
}

/** What can be a text at all, that with the most everyday Chinese first. */
function rank(all: readonly (Decoded | undefined)[]): { decoded: Decoded; share: number }[] {
  return all
    .filter((decoded) => decoded !== undefined)
    .filter(({ text }) => !holdsNoise(text))
    .map((decoded) => ({ decoded, share: toEverydayShare(decoded.text) }))
    .sort((a, b) => b.share - a.share);
}

/** What an HTML or XML file says of itself, where that is an encoding. */
function readDeclared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARED_WITHIN_BYTES));
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  return (meta ?? xml)?.toLowerCase();
}

/** Undefined where the bytes are not of this encoding, or there is no such. */
function decode(bytes: Uint8Array, label: string, strict = true): Decoded | undefined {
  // A page that says GBK may well hold characters that only its successor has.
  const name = /^(?:gbk|gb2312|gb_2312|x-gbk)/.test(label) ? 'gb18030' : label;
  try {
    const decoder = new TextDecoder(name, { fatal: strict });
    const text = decoder.decode(bytes);
    const isSound = strict || text.split(REPLACEMENT).length - 1 <= text.length * MAX_LOST;
    return isSound ? { text, encoding: decoder.encoding } : undefined;
  } catch {
    return undefined;
  }
}

/** Control characters that no text holds: a program, a picture, or UTF-16 read a byte at a time. */
function holdsNoise(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u0008\u000e-\u001a]/.test(text.slice(0, SAMPLE_CHARS));
}

/** Of the characters beyond ASCII, which any encoding gives alike: how many are everyday ones. */
function toEverydayShare(text: string): number {
  let [all, everyday] = [0, 0];
  for (const char of text.slice(0, SAMPLE_CHARS)) {
    if (char < '\u0080') continue;
    all++;
    if (EVERYDAY.has(char)) everyday++;
  }
  return all === 0 ? 1 : everyday / all;
}
