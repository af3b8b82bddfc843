// The view that takes claims out of the extension: which ones, in which format, a look at the result, and then copied,
// saved or opened; and the way back in for annotations.

import { useState } from 'preact/hooks';
import type { ExportFormat, WrittenExport } from '../../data/exports/write-export.ts';
import type { Language } from '../translate.ts';
import { ExportFormats } from './ExportFormats.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { ExportScopes } from './ExportScopes.tsx';
import type { ExportCounts, ExportRequest, ExportWish } from './export-request.ts';
import { ImportAnnotations, type Imported } from './ImportAnnotations.tsx';

export interface ExportPanelProps {
  counts: ExportCounts;
  wish: ExportWish;
  onWish: (wish: ExportWish) => void;
  language: Language;
  build: (request: ExportRequest) => Promise<WrittenExport>;
  /** Rejects where the browser does not let us. */
  onCopy: (written: WrittenExport) => Promise<void>;
  onSave: (written: WrittenExport) => void;
  onOpen: (written: WrittenExport) => void;
  onImport: (file: File) => Promise<Imported>;
  /** Address of the JSON Schema of our own format. */
  schemaUrl: string;
}

type Act = 'copy' | 'save' | 'open';

const SAID_KEYS = { copy: 'exportCopied', save: 'exportSaved', open: 'exportOpened' } as const;

/** Of how many claims a format has no place for is told with the reason, where there are any. */
const toLeftText = ({ left }: WrittenExport, format: ExportFormat, { t }: Language): string => {
  if (left === 0) return '';
  return t(format === 'claim-review' ? 'exportLeftUnrated' : 'exportLeftUnknown', [left]);
};

/** Builds the export whole, does with it what was asked, and says what there is to say. */
const useExport = ({ build, onCopy, onSave, onOpen, language }: ExportPanelProps) => {
  const { t } = language;
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const run = async (act: Act, request: ExportRequest) => {
    if (isBusy) return;
    setBusy(true);
    try {
      const written = await build(request);
      await { copy: onCopy, save: onSave, open: onOpen }[act](written);
      const left = toLeftText(written, request.format, language);
      setSaid([t(SAID_KEYS[act], [written.fileName]), left].filter(Boolean).join(' '));
    } catch {
      setSaid(t('exportFailed'));
    }
    setBusy(false);
  };
  return { said, isBusy, run };
};

interface ActsProps {
  format: ExportFormat;
  isBusy: boolean;
  schemaUrl: string;
  language: Language;
  onAct: (act: Act) => void;
}

const Acts = ({ format, isBusy, schemaUrl, language: { t }, onAct }: ActsProps) => (
  <p class="export-acts">
    <button type="button" class="export-main" aria-disabled={isBusy} onClick={() => onAct('save')}>
      {t('exportSave')}
    </button>
    {format === 'sheet' && (
      <button type="button" aria-disabled={isBusy} onClick={() => onAct('open')}>
        {t('exportOpen')}
      </button>
    )}
    <button type="button" aria-disabled={isBusy} onClick={() => onAct('copy')}>
      {t('exportCopy')}
    </button>
    {format === 'json' && (
      <a href={schemaUrl} target="_blank" rel="noreferrer">
        {t('ownSchema')}
      </a>
    )}
  </p>
);

/** The view. */
export const ExportPanel = (props: ExportPanelProps) => {
  const { counts, wish, onWish, language, build, onImport, schemaUrl } = props;
  const { format, author } = wish;
  const { said, isBusy, run } = useExport(props);
  const scope = counts.chosen === 0 ? 'all' : wish.scope;
  const request: ExportRequest = { format, scope, author: author.trim(), isPreview: false };
  return (
    <div class="exports">
      <ExportScopes {...{ scope, counts, language }} onScope={(to) => onWish({ ...wish, scope: to })} />
      <ExportFormats {...{ format, counts, language }} onFormat={(to) => onWish({ ...wish, format: to })} />
      <label class="export-author">
        {language.t('exportAuthorField')}
        <input
          type="text"
          autocomplete="name"
          maxLength={80}
          value={author}
          onInput={({ currentTarget }) => onWish({ ...wish, author: currentTarget.value })}
        />
      </label>
      <Acts {...{ format, isBusy, schemaUrl, language }} onAct={(act) => run(act, request)} />
      <p class="export-said" role="status">
        {said}
      </p>
      <ExportPreview {...{ language, build }} request={{ ...request, isPreview: true }} />
      <ImportAnnotations {...{ language, onImport }} />
    </div>
  );
};
