/** The files of the public sets, below the data folder; the README says where each comes from. */
export const SET_FILES = {
  news: "summaries/cnndm.dev.jsonl",
  trainingNews: "summaries/cnndm.train.jsonl",
  abstracts: "summaries/scitldr.dev.jsonl",
  frenchNews: "summaries/orangesum-fr.dev.jsonl",
  goldenRules: "sentences/golden-en.jsonl",
  englishTreebank: "sentences/ud-en.jsonl",
  germanTreebank: "sentences/ud-de.jsonl",
  spanishTreebank: "sentences/ud-es.jsonl",
  frenchTreebank: "sentences/ud-fr.jsonl",
  schoolArticles: "quizzes/onestopqa.articles.jsonl",
  schoolParagraphs: "quizzes/onestopqa.paragraphs.jsonl",
  clozes: "quizzes/dgen.jsonl",
  pages: "pages/ground-truth.json",
  /** A folder: `ID.html.gz` for every page. */
  pageFolder: "pages/html",
} as const;
