declare module "natural/lib/natural/stemmers/*" {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module "natural/lib/natural/util/*" {
  const stopWords: { readonly words: readonly string[] } | readonly string[];
  export default stopWords;
}
