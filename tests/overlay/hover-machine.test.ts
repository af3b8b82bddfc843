import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRACE_MS, INTENT_MS, SWITCH_MS, WARM_MS } from '../../overlay/delays.ts';
import {
  CLOSED,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  stepHover,
  type Target,
} from '../../overlay/hover-machine.ts';

/** The machine with a clock that moves only when told. */
class Bench {
  state: HoverState = CLOSED;
  nowMs = 1000;
  effects: HoverEffect[] = [];
  #timer: { token: number; dueMs: number } | undefined;

  readonly #intentMs: number;

  constructor(intentMs = INTENT_MS) {
    this.#intentMs = intentMs;
  }

  send(event: HoverEvent): this {
    const { state, effects } = stepHover(this.state, event, this.#intentMs);
    this.state = state;
    for (const effect of effects) {
      if (effect.type === 'timer') this.#timer = { token: effect.token, dueMs: this.nowMs + effect.delayMs };
      else this.effects.push(effect);
    }
    return this;
  }

  point(over: Target | string): this {
    const target = over === 'card' || over === 'page' || typeof over === 'object' ? over : { claim: over };
    return this.send({ type: 'point', over: target as Target, atMs: this.nowMs });
  }

  activate(claim: string): this {
    return this.send({ type: 'activate', claim });
  }

  show(claim: string): this {
    return this.send({ type: 'show', claim });
  }

  focus(inside: boolean): this {
    return this.send({ type: 'focus', inside, atMs: this.nowMs });
  }

  dismiss(): this {
    return this.send({ type: 'dismiss' });
  }

  wait(ms: number): this {
    this.nowMs += ms;
    const due = this.#timer;
    if (due && due.dueMs <= this.nowMs) {
      this.#timer = undefined;
      this.send({ type: 'timer', token: due.token, atMs: this.nowMs });
    }
    return this;
  }

  get shown(): string | null {
    return this.state.phase === 'open' || this.state.phase === 'leaving' ? this.state.claim : null;
  }

  get held(): boolean {
    return this.state.phase === 'open' && this.state.held;
  }
}

const bench = () => new Bench();
const hovering = (claim: string) => bench().point(claim).wait(INTENT_MS);

describe('opening by mouse', () => {
  it('waits for the intent delay', () => {
    const b = bench()
      .point('a')
      .wait(INTENT_MS - 1);
    expect(b.shown).toBeNull();
    expect(b.wait(1).shown).toBe('a');
    expect(b.effects).toEqual([{ type: 'open', claim: 'a', focus: false }]);
  });

  it('waits as long as the reader has chosen', () => {
    const b = new Bench(1000).point('a').wait(999);
    expect(b.shown).toBeNull();
    expect(b.wait(1).shown).toBe('a');
  });

  it('does not open what was only crossed', () => {
    expect(
      bench()
        .point('a')
        .wait(INTENT_MS - 1)
        .point('page')
        .wait(5000).shown,
    ).toBeNull();
  });

  it('starts over on the next highlight', () => {
    const b = bench()
      .point('a')
      .wait(INTENT_MS - 1)
      .point('b')
      .wait(INTENT_MS - 1);
    expect(b.shown).toBeNull();
    expect(b.wait(1).shown).toBe('b');
  });

  it('keeps waiting while the mouse moves on the same highlight', () => {
    const b = bench()
      .point('a')
      .wait(INTENT_MS - 1)
      .point('a');
    expect(b.wait(1).shown).toBe('a');
  });

  it('opens at once within the warm time after another closed, and not later', () => {
    const closed = () => hovering('a').point('page').wait(GRACE_MS);
    expect(
      closed()
        .wait(WARM_MS - 1)
        .point('b').shown,
    ).toBe('b');
    expect(closed().wait(WARM_MS).point('b').shown).toBeNull();
  });
});

describe('leaving', () => {
  it('closes after the grace time', () => {
    const b = hovering('a').point('page');
    expect(b.wait(GRACE_MS - 1).shown).toBe('a');
    expect(b.wait(1).shown).toBeNull();
    expect(b.effects.at(-1)).toEqual({ type: 'close' });
  });

  it.each(['card', 'a'])('is cancelled by going to the %s', (over) => {
    const b = hovering('a')
      .point('page')
      .wait(GRACE_MS - 1)
      .point(over)
      .wait(5000);
    expect(b.shown).toBe('a');
    expect(b.effects).toHaveLength(1);
  });

  it('begins anew from the card', () => {
    const b = hovering('a').point('page').point('card').wait(5000).point('page');
    expect(b.wait(GRACE_MS - 1).shown).toBe('a');
    expect(b.wait(1).shown).toBeNull();
  });

  it('goes to another highlight that is rested on, not to one that is crossed', () => {
    const crossed = hovering('a')
      .point('b')
      .wait(SWITCH_MS - 1)
      .point('card')
      .wait(5000);
    expect(crossed.shown).toBe('a');
    expect(hovering('a').point('b').wait(SWITCH_MS).shown).toBe('b');
  });

  it('falls back to the grace time after crossing another highlight', () => {
    const b = hovering('a')
      .point('b')
      .wait(SWITCH_MS - 1)
      .point('page');
    expect(b.wait(GRACE_MS - 1).shown).toBe('a');
    expect(b.wait(1).shown).toBeNull();
  });

  it('does not close a card that holds the focus, until the focus leaves too', () => {
    const b = hovering('a').focus(true).point('page').wait(5000);
    expect(b.shown).toBe('a');
    expect(b.focus(false).wait(GRACE_MS).shown).toBeNull();
  });

  it('keeps the card when focus leaves it while the mouse is on it', () => {
    expect(hovering('a').point('card').focus(true).focus(false).wait(5000).shown).toBe('a');
  });
});

describe('holding', () => {
  it('opens held from closed, without taking the focus', () => {
    const b = bench().activate('a');
    expect(b.held).toBe(true);
    expect(b.effects).toEqual([{ type: 'open', claim: 'a', focus: false }]);
  });

  it('voids the intent timer', () => {
    const b = bench().point('a').activate('a').wait(INTENT_MS);
    expect(b.held).toBe(true);
    expect(b.effects).toHaveLength(1);
  });

  it('holds the open card in place, also while leaving', () => {
    expect(hovering('a').activate('a').effects).toHaveLength(1);
    expect(hovering('a').point('page').activate('a').wait(5000).held).toBe(true);
  });

  it('lets the mouse wander', () => {
    const b = bench().activate('a').point('page').wait(5000).point('b').wait(5000);
    expect(b.shown).toBe('a');
  });

  it('moves to another claim', () => {
    expect(bench().activate('a').activate('b').shown).toBe('b');
  });

  it('takes the focus when brought up by command, also for the card already open', () => {
    const open = { type: 'open', claim: 'a', focus: true };
    expect(bench().show('a').effects).toEqual([open]);
    expect(hovering('a').show('a').effects.at(-1)).toEqual(open);
  });
});

describe('dismissing', () => {
  it.each([
    ['hovered', hovering('a')],
    ['leaving', hovering('a').point('page')],
    ['held', bench().activate('a')],
    ['focused', hovering('a').focus(true)],
  ])('closes a %s card', (_name, b) => {
    expect(b.dismiss().shown).toBeNull();
    expect(b.effects.at(-1)).toEqual({ type: 'close' });
  });

  it('calls off a waiting one without a word', () => {
    const b = bench().point('a').dismiss().wait(5000);
    expect(b.effects).toEqual([]);
  });

  it('keeps it away until the mouse has left and returned, and is not warm', () => {
    const b = hovering('a').dismiss().point('a').wait(5000);
    expect(b.shown).toBeNull();
    b.point('page').point('a');
    expect(b.shown).toBeNull();
    expect(b.wait(INTENT_MS).shown).toBe('a');
  });
});

describe('in any order', () => {
  const claim = fc.constantFrom('a', 'b');
  const act = fc.oneof(
    fc.record({ act: fc.constant('point' as const), over: fc.oneof(claim, fc.constantFrom('card', 'page')) }),
    fc.record({ act: fc.constantFrom('activate' as const, 'show' as const), over: claim }),
    fc.record({ act: fc.constantFrom('dismiss' as const), over: claim }),
    fc.record({ act: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 700 }) }),
    fc.record({ act: fc.constant('focus' as const), inside: fc.boolean() }),
  );

  it('open and close alternate truly: what is shown is what the effects say', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const b = bench();
        for (const step of acts) {
          if (step.act === 'wait') b.wait(step.ms);
          else if (step.act === 'focus') b.focus(step.inside);
          else if (step.act === 'dismiss') b.dismiss();
          else b[step.act](step.over);
        }
        const last = b.effects.at(-1);
        expect(b.shown).toBe(last?.type === 'open' ? last.claim : null);
      }),
    );
  });

  it('Escape and a quiet mouse always end closed', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const b = bench();
        for (const step of acts) if (step.act === 'point') b.point(step.over);
        expect(b.dismiss().wait(10_000).shown).toBeNull();
      }),
    );
  });
});
