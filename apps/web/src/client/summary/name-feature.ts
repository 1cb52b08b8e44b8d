/** What the features are called on the page, by their names in the JSON. */
const NAMES: Readonly<Record<string, string>> = {
  base: "Starting score",
  position: "Place in the article",
  length: "Length",
  centrality: "Shared with other sentences",
  keywords: "Keywords",
  manner: "Wording",
};

/** Returns a feature's name as people read it; one without a row of its own is shown as it is. */
export function nameFeature(feature: string): string {
  return NAMES[feature] ?? feature.charAt(0).toUpperCase() + feature.slice(1);
}
