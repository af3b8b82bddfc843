// What the browser does with a picture: writes it out with the page's own colours, turns it into a PNG, and hands it to
// the clipboard, to a file or to a printer.

import type { ChartActions, DrawnChart } from '../../components/charts/chart-actions.ts';
import { toStandaloneSvg } from '../../components/charts/standalone-svg.ts';
import { printView } from './print-view.ts';

const SVG_TYPE = 'image/svg+xml';
const PNG_SCALE = 2;

/** The actions of all charts in this window. */
export const CHART_ACTIONS: ChartActions = {
  onCopy: async (chart, format) => {
    const source = toSource(chart);
    await (format === 'svg' ? copySvg(source) : copyPng(source));
    return true;
  },
  onSave: async (chart, format) => {
    const source = toSource(chart);
    save(format === 'svg' ? toSvgBlob(source) : await toPng(source), `${toFileName(chart.title)}.${format}`);
    return true;
  },
  onPrint: async ({ drawing }) => {
    const view = drawing.closest('.charts, .promises');
    return view !== null && printView(view);
  },
};

function toSource({ drawing, ...words }: DrawnChart): string {
  const tokens = getComputedStyle(document.documentElement);
  const source = new XMLSerializer().serializeToString(drawing);
  return toStandaloneSvg(source, words, (name) => tokens.getPropertyValue(name));
}

function toSvgBlob(source: string): Blob {
  return new Blob([source], { type: SVG_TYPE });
}

/** As text for editors, and as a picture for those that take one. */
async function copySvg(source: string): Promise<void> {
  if (!ClipboardItem.supports?.(SVG_TYPE)) return navigator.clipboard.writeText(source);
  const text = new Blob([source], { type: 'text/plain' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, [SVG_TYPE]: toSvgBlob(source) })]);
}

async function copyPng(source: string): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': toPng(source) })]);
}

/** The picture at twice its size. Throws where the browser cannot draw it. */
async function toPng(source: string): Promise<Blob> {
  const address = URL.createObjectURL(toSvgBlob(source));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth * PNG_SCALE, image.naturalHeight * PNG_SCALE);
    const brush = canvas.getContext('2d');
    if (brush === null) throw new Error('no canvas to draw on');
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** Without what a file system may not like. */
function toFileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
}
