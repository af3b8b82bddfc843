// A view that is loaded when it is first shown.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../components/translate.ts';

interface LaterProps<Props extends { language: Language }> {
  /** One and the same function each time. */
  load: () => Promise<ComponentType<Props>>;
  props: Props;
}

/** The view, once it is there. */
export function Later<Props extends { language: Language }>({ load, props }: LaterProps<Props>) {
  const [view, setView] = useState<{ Loaded: ComponentType<Props> } | 'failed' | null>(null);
  useEffect(() => {
    load().then(
      (Loaded) => setView({ Loaded }),
      () => setView('failed'),
    );
  }, [load]);
  if (view === null) return <p class="bench-empty">{props.language.t('benchAsking')}</p>;
  if (view === 'failed') return <p class="bench-empty">{props.language.t('chartViewFailed')}</p>;
  return <view.Loaded {...props} />;
}
