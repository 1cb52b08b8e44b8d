/** Returns whether the text begins with a capital letter of any script that has them. */
export function beginsCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Returns whether the text begins with a small letter of any script that has them. */
export function beginsSmall(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}
