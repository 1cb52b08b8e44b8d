/**
 * Returns the name of the archive's entry that a link in another entry leads to, without the fragment;
 * `undefined` where it leads out of the archive or nowhere.
 */
export function entryPath(href: string, from: string): string | undefined {
  const [path = ""] = href.split("#", 1);
  if (path === "" || /^[a-z][a-z0-9+.-]*:|^\/\//iu.test(path)) return undefined;
  const names = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const name of decodePath(path).split("/")) {
    if (name === "" || name === ".") continue;
    if (name !== "..") names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names.join("/");
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that is none of an escape stands for itself.
    return path;
  }
}
