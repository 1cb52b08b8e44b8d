/** A wrong answer that might be offered. */
export interface Offer {
  readonly text: string;
  /** Index of the entity it names, -1 where the article does not name it. */
  readonly entity: number;
  /** 0 for what is offered first; 1 for what only fills a question up. */
  readonly tier: 0 | 1;
  /** How usual it is in the gap, as a logarithm (see `Usage`). */
  readonly usual: number;
}
