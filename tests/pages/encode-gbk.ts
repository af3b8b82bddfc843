// Text in GBK, as old county sites still send their pages. The table is made from the decoder that every Node has.

const LEADS = { from: 0x81, to: 0xfe };
const TRAILS = { from: 0x40, to: 0xfe };

let table: Map<string, [number, number]> | undefined;

/** Bytes of a page in GBK; characters that it lacks become numeric references, as editors write them. */
export function encodeGbk(html: string): Buffer {
  table ??= makeTable();
  const bytes: number[] = [];
  for (const char of html) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(table.get(char) ?? Buffer.from(`&#${code};`)));
  }
  return Buffer.from(bytes);
}

function makeTable(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gbk');
  const made = new Map<string, [number, number]>();
  for (let lead = LEADS.from; lead <= LEADS.to; lead++) {
    for (let trail = TRAILS.from; trail <= TRAILS.to; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\ufffd') made.set(char, [lead, trail]);
    }
  }
  return made;
}
