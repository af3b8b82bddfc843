// How the export will look: its first lines, made of the first few claims, as plain text.

import { useEffect, useState } from 'preact/hooks';
import type { WrittenExport } from '../../data/exports/write-export.ts';
import type { Language } from '../translate.ts';
import type { ExportRequest } from './export-request.ts';

const MAX_CHARS = 4000;
/** Typing a name asks for a new preview only once it rests. */
const REST_MS = 200;

interface ExportPreviewProps {
  request: ExportRequest;
  language: Language;
  build: (request: ExportRequest) => Promise<WrittenExport>;
}

const toShown = (text: string): string => {
  const plain = text.replace(/^\ufeff/, '');
  return plain.length > MAX_CHARS ? `${plain.slice(0, MAX_CHARS).toWellFormed()}…` : plain;
};

/** The preview, folded away until it is wanted. */
export const ExportPreview = ({ request, language: { t }, build }: ExportPreviewProps) => {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const { format, scope, author } = request;
  useEffect(() => {
    if (!isOpen) return undefined;
    let isOver = false;
    const rest = setTimeout(async () => {
      const shown = await build(request).then(
        (written) => toShown(written.text),
        () => t('exportFailed'),
      );
      if (!isOver) setText(shown);
    }, REST_MS);
    return () => {
      isOver = true;
      clearTimeout(rest);
    };
  }, [isOpen, build, format, scope, author]);
  return (
    <details class="export-preview" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('exportPreview')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key. */}
      <section tabIndex={0} aria-label={t('exportPreview')}>
        <pre>{text}</pre>
      </section>
    </details>
  );
};
