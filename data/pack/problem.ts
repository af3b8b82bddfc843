// What is wrong with a pack, told so that a person finds the place: file, record, field.

/** A fault in one record. `record` names its kind and id: "observations elevators-2024". */
export interface RecordProblem {
  record: string;
  field: string;
  message: string;
}

export interface PackProblem extends RecordProblem {
  /** File, and line where records stand one a line: "claims/2024.jsonl:12". */
  file: string;
}

/** A pack that was refused, with everything found wrong with it. */
export class PackError extends Error {
  readonly problems: readonly PackProblem[];

  constructor(problems: readonly PackProblem[]) {
    super(problems.map(toSentence).join('\n'));
    this.name = 'PackError';
    this.problems = problems;
  }
}

/** One problem as a line: file, record, field, what is wrong. */
export function toSentence({ file, record, field, message }: PackProblem): string {
  return [file, record, field, message].filter((part) => part !== '').join(': ');
}
