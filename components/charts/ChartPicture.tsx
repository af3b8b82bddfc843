// The drawing of a chart: drawn when it comes into view of its page, at the width it has, and again when that changes.
// The drawing code is asked for only then, so that a workbench without a chart never loads the library.

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../translate.ts';

/** Draws into nothing: gives back an SVG of this width, made by this document. */
export type Draw = (widthPx: number, page: Document) => SVGSVGElement;

interface ChartPictureProps {
  /** Brings the drawing code; a new function means a new drawing. */
  load: () => Promise<Draw>;
  label: string;
  language: Language;
  /** Where the drawing is to be found once it is there. */
  picture: RefObject<SVGSVGElement | null>;
}

/** Narrower than any panel; a picture is not squeezed further. */
const LEAST_WIDTH = 240;

type State = 'drawing' | 'drawn' | 'failed';

/** The picture, as an image with a label; what it shows stands in words in the table beside it. */
export const ChartPicture = ({ load, label, language, picture }: ChartPictureProps) => {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>('drawing');
  useEffect(() => {
    const host = place.current;
    if (host === null) return undefined;
    return keepDrawn(host, load, picture, setState);
  }, [load]);
  return (
    <>
      <div ref={place} class="chart-picture" role="img" aria-label={label} data-state={state} />
      {state === 'failed' && (
        <p class="chart-failed" role="alert">
          {language.t('chartFailed')}
        </p>
      )}
    </>
  );
};

/** Draws now and on each change of width; gives back what stops it. */
const keepDrawn = (
  host: HTMLDivElement,
  load: () => Promise<Draw>,
  picture: RefObject<SVGSVGElement | null>,
  tell: (state: State) => void,
): (() => void) => {
  const page = host.ownerDocument;
  let isOver = false;
  let drawnWidth = 0;
  const drawing = load();
  const draw = async () => {
    try {
      const make = await drawing;
      const width = Math.max(LEAST_WIDTH, Math.floor(host.clientWidth));
      if (isOver || width === drawnWidth) return;
      drawnWidth = width;
      const svg = make(width, page);
      svg.setAttribute('aria-hidden', 'true');
      host.replaceChildren(svg);
      picture.current = svg;
      tell('drawn');
    } catch {
      if (!isOver) tell('failed');
    }
  };
  const Observer = page.defaultView?.ResizeObserver;
  const observer = Observer && new Observer(() => void draw());
  observer?.observe(host);
  if (observer === undefined) void draw();
  return () => {
    isOver = true;
    observer?.disconnect();
    picture.current = null;
  };
};
