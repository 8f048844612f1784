/** A message that a search leads to. */
export interface Visee {
  numero: number;
  /** What was looked for: it is marked in the message. */
  mots: string;
  /** Whether the message takes the focus: not while one goes from one to the next. */
  focus: boolean;
}
