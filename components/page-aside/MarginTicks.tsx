// Thin marks at the right edge of the window, one for each figure that differs, as far down as it stands on the page.
// For the hand only: to everyone else the list of figures says the same, so they are hidden from screen readers and keys.

export interface Tick {
  claim: string;
  /** The figure as printed, shown while the mouse rests on the mark. */
  text: string;
  /** How far down the page it stands, from 0 to 1. */
  at: number;
}

/** A press goes to the figure. */
export const MarginTicks = ({
  ticks,
  onJump,
}: {
  ticks: readonly Tick[];
  onJump: (claim: string) => void;
}) => (
  <div class="ticks" aria-hidden="true">
    {ticks.map(({ claim, text, at }) => (
      <button
        key={claim}
        type="button"
        tabIndex={-1}
        title={text}
        style={{ insetBlockStart: `${(at * 100).toFixed(2)}%` }}
        onClick={() => onJump(claim)}
      />
    ))}
  </div>
);
