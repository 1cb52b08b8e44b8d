import type { Entity } from "../entities/entity.ts";

/** A wrong answer that might be offered. */
export interface Offer {
  readonly text: string;
  /** Index of the entity it names, -1 where the article does not name it. */
  readonly entity: number;
}

/** Returns an offer of an entity of the article in one of its forms. */
export function offerEntity(entity: Entity, text: string): Offer {
  return { text, entity: entity.index };
}
