// The export view with its data: what is written is loaded when it is first asked for, and leaves by the clipboard, as
// a file or in a tab of its own.

import { useCallback, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ExportPanel } from '../../components/exports/ExportPanel.tsx';
import type { ExportRequest, ExportWish } from '../../components/exports/export-request.ts';
import { toExportWords } from '../../components/exports/speak-export.ts';
import type { Language } from '../../components/translate.ts';
import type { ReportDocument } from '../../data/documents/report-document.ts';
import type { ExportInput } from '../../data/exports/export-input.ts';
import type { WrittenExport } from '../../data/exports/write-export.ts';
import type { PlacedNotes } from '../../data/notes/place-notes.ts';
import { importAnnotations } from './import-annotations.ts';

/** Put there by the build, which WXT's list of files does not see. */
const SCHEMA_PATH = '/export.schema.json' as '/popup.html';
/** Claims in a preview: enough to see the form. */
const PREVIEWED = 12;
/** How long a tab may take to load what it was given. */
const OPENING_MS = 60_000;

interface ExportsViewProps {
  report: ReportDocument;
  placed: PlacedNotes;
  chosen: ReadonlySet<string>;
  wish: ExportWish;
  onWish: (wish: ExportWish) => void;
  language: Language;
}

const isRated = ({ byClaim }: PlacedNotes, claim: string): boolean =>
  (byClaim.get(claim)?.rating ?? null) !== null;

/** The claims of a request; a preview shows the first that the format has a place for. */
function choose({ report, placed, chosen }: ExportsViewProps, request: ExportRequest): Set<string> | null {
  const wanted = request.scope === 'all' ? null : new Set(chosen);
  if (!request.isPreview) return wanted;
  const shown = report.claims
    .map(({ id }) => id)
    .filter((id) => wanted === null || wanted.has(id))
    .filter((id) => request.format !== 'claim-review' || isRated(placed, id));
  return new Set(shown.slice(0, PREVIEWED));
}

function toInput(props: ExportsViewProps, request: ExportRequest): ExportInput {
  const { report, placed } = props;
  return {
    report,
    chosen: choose(props, request),
    notes: [...placed.byClaim.values()],
    packs: report.packs ?? [],
    exported: new Date().toISOString(),
    author: request.author,
    newId: () => crypto.randomUUID(),
  };
}

function toAddress({ text, mediaType }: WrittenExport): string {
  return URL.createObjectURL(new Blob([text], { type: mediaType }));
}

function save(written: WrittenExport): void {
  const link = document.createElement('a');
  link.href = toAddress(written);
  link.download = written.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

function open(written: WrittenExport): void {
  const address = toAddress(written);
  window.open(address, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(address), OPENING_MS);
}

/** The view. */
export const ExportsView = (props: ExportsViewProps) => {
  const { report, placed, chosen, wish, onWish, language } = props;
  const build = useCallback(
    async (request: ExportRequest) => {
      const { writeExport } = await import('../../data/exports/write-export.ts');
      return writeExport(request.format, toInput(props, request), toExportWords(language));
    },
    [report, placed, chosen, language],
  );
  const counts = useMemo(
    () => ({
      all: report.claims.length,
      chosen: report.claims.filter(({ id }) => chosen.has(id)).length,
      rated: report.claims.filter(({ id }) => isRated(placed, id)).length,
    }),
    [report, placed, chosen],
  );
  return (
    <ExportPanel
      {...{ counts, wish, onWish, language, build }}
      onCopy={({ text }) => navigator.clipboard.writeText(text)}
      schemaUrl={browser.runtime.getURL(SCHEMA_PATH)}
      onSave={save}
      onOpen={open}
      onImport={(file) => importAnnotations(file, report)}
    />
  );
};
