// The workbench's views under a list of tabs, by the ARIA pattern: arrows go from tab to tab and show its view at once.
// The first view stays as it was left; the others are made when they are shown.

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface BenchView {
  id: string;
  label: string;
  render: () => ComponentChildren;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

interface BenchTabsProps {
  label: string;
  views: readonly BenchView[];
}

/** Tabs and the view that is shown. A single view needs no tabs. */
export const BenchTabs = ({ label, views }: BenchTabsProps) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const tabs = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    views.findIndex(({ id }) => id === chosen),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const to = STEPS[event.key]?.(at, views.length);
    const view = to === undefined || event.altKey || event.ctrlKey || event.metaKey ? undefined : views[to];
    if (!view) return;
    event.preventDefault();
    setChosen(view.id);
    tabs.current?.querySelector<HTMLElement>(`#tab-${view.id}`)?.focus();
  };
  if (views.length === 1) return <div class="bench-view">{views[0]?.render()}</div>;
  return (
    <>
      <div class="bench-tabs" role="tablist" aria-label={label} ref={tabs} onKeyDown={onKeyDown}>
        {views.map(({ id, label: name }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={index === at}
            aria-controls={`view-${id}`}
            tabIndex={index === at ? 0 : -1}
            onClick={() => setChosen(id)}
          >
            {name}
          </button>
        ))}
      </div>
      {views.map(({ id, render }, index) => (
        <div
          key={id}
          class="bench-view"
          role="tabpanel"
          id={`view-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={index !== at}
        >
          {(index === at || index === 0) && render()}
        </div>
      ))}
    </>
  );
};
