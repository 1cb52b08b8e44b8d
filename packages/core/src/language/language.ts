/** What the stages need to know of a language. */
export interface Language {
  readonly code: string;
}
