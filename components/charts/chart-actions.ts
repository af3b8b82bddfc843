// What may be done with a picture; whoever shows one brings the browser's part.

/** svg: the drawing itself. png: a picture of it, at twice its size. */
export type PictureFormat = 'svg' | 'png';

export interface ChartActions {
  /** Puts the picture into the clipboard; false where the browser would not. */
  onCopy: (picture: SVGSVGElement, format: PictureFormat) => Promise<boolean>;
  /** Saves the picture as a file. @param name without its ending */
  onSave: (picture: SVGSVGElement, format: PictureFormat, name: string) => Promise<boolean>;
  onPrint: () => void;
}
