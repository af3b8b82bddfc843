// Subjects that several figures take in turn (A、B分别增长5%、6%): those a clause lists, or as many as were named
// before. Kept for a sentence, since figures may come back to them (…,增长8%、9%).

import { CONTINUES } from './lexicon/subject-patterns.ts';
import { dropNew, isTotal } from './subject-completion.ts';
import { splitSubject } from './subject-parts.ts';

/** The words that may list subjects, and the figures that would take them. */
export interface Turn {
  /** What the clause names before the figures, as it would be shown; "" where it names nothing. */
  listed: string;
  /** The same words as they stand in clean text. */
  words: string;
  /** How many figures stand in the list, or in the ratio. */
  count: number;
  /** 分别 says that they take turns. */
  said: boolean;
  /** They are the parts of one ratio. */
  ratio: boolean;
  rank: boolean;
}

export class SubjectTurns {
  /** Subjects of the sentence's amounts so far. */
  private named: string[] = [];
  private left: string[] = [];
  private shared: string[] = [];

  endSentence(): void {
    this.named = [];
    this.left = [];
    this.shared = [];
  }

  remember(subject: string): void {
    this.named.push(subject);
  }

  /** The next subject of a list that is under way; undefined where none is. */
  goOn(): string | undefined {
    return this.left.shift();
  }

  /** Starts a list: the first figure's subject; undefined where the figures take none in turn. */
  start(turn: Turn): string | undefined {
    this.left = this.find(turn);
    if (this.left.length > 0) this.shared = [...this.left];
    return this.left.shift();
  }

  private find({ listed, words, count, said, ratio, rank }: Turn): string[] {
    if (count < 2) return [];
    const total = isTotal(words);
    if (listed !== '' && !total && !CONTINUES.test(words)) return splitSubject(listed, count) ?? [];
    if (!said && this.shared.length === count) return this.shared;
    if ((!said && !rank) || ratio || this.named.length < count) return [];
    const named = this.named.slice(-count);
    return total ? named.map(dropNew) : named;
  }
}
