// Renders the icon's drawing into the sizes browsers ask for: in colour, and in grey for pages that are no report.
// The build calls it; what it writes is not committed.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const SIZES_PX = [16, 32, 48, 96, 128];
/** The toolbar shows the icon at 16 px, or 32 on dense screens. */
const IDLE_SIZES_PX = [16, 32];

/** A rendered icon: where it lies, and its path in the extension. */
export interface RenderedIcon {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * Renders every icon.
 * @param drawing path of the SVG
 * @param folder where the files are written; made if it is missing
 * @returns icon/16.png … icon/128.png, and icon/idle-16.png, icon/idle-32.png
 */
export async function renderIcons(drawing: string, folder: string): Promise<RenderedIcon[]> {
  const colour = await readFile(drawing, 'utf8');
  const grey = colour.replace(/#[0-9a-f]{6}/g, toGrey);
  await mkdir(folder, { recursive: true });
  const render = async (svg: string, sizePx: number, name: string): Promise<RenderedIcon> => {
    const absoluteSrc = join(folder, name);
    await writeFile(
      absoluteSrc,
      new Resvg(svg, { fitTo: { mode: 'width', value: sizePx } }).render().asPng(),
    );
    return { absoluteSrc, relativeDest: `icon/${name}` };
  };
  return Promise.all([
    ...SIZES_PX.map((sizePx) => render(colour, sizePx, `${sizePx}.png`)),
    ...IDLE_SIZES_PX.map((sizePx) => render(grey, sizePx, `idle-${sizePx}.png`)),
  ]);
}

/** The grey as light as a colour (by the weights of sRGB luma), halfway to paper: idle is pale, not black. */
function toGrey(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const grey = Math.round((luma + 255) / 2)
    .toString(16)
    .padStart(2, '0');
  return `#${grey}${grey}${grey}`;
}
