// What may be done with a picture; whoever shows one brings the browser's part.

/** svg: the drawing itself. png: a picture of it, at twice its size. */
export type PictureFormat = 'svg' | 'png';

/** A drawn chart, and the words that go with it wherever it goes. */
export interface DrawnChart {
  drawing: SVGSVGElement;
  /** With the place; the name of the file that it is saved as. */
  title: string;
  deck: string;
  /** What its signs mean. */
  notes: string;
  /** The picture in a sentence. */
  label: string;
}

export interface ChartActions {
  /** Puts the picture into the clipboard; false where the browser would not. */
  onCopy: (chart: DrawnChart, format: PictureFormat) => Promise<boolean>;
  /** Saves the picture as a file. */
  onSave: (chart: DrawnChart, format: PictureFormat) => Promise<boolean>;
  /** Prints the whole view that the picture stands in. */
  onPrint: (chart: DrawnChart) => Promise<boolean>;
}
