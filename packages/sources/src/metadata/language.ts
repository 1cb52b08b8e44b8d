/**
 * Returns the primary language subtag of a BCP 47 tag or a POSIX locale, in lower case ("en" for
 * "en-GB" and "en_US.UTF-8"); `null` for anything else, and for the tags that name no language.
 */
export function toLanguage(tag: string): string | null {
  const primary = /^\s*([a-z]{2,3})(?:[-_.].{0,40})?\s*$/iu.exec(tag)?.[1]?.toLowerCase();
  if (primary === undefined || /^(?:und|mul|zxx|mis)$/u.test(primary)) return null;
  return primary;
}
