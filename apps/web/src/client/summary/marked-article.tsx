import { useMemo, type JSX } from "react";

import { MarkedSentence } from "./marked-sentence.tsx";
import { splitArticle, type ArticleBlock, type ChosenSentence } from "./split-article.ts";

interface MarkedArticleProps {
  readonly text: string;
  /** A language tag, or `und` where it is not known. */
  readonly language: string;
  readonly sentences: readonly ChosenSentence[];
  /** Whether only the summary is drawn. */
  readonly isAlone: boolean;
  /** The index of the sentence whose reasons are shown. */
  readonly active: number | null;
  readonly onActive: (index: number) => void;
}

/** The article with its summary marked in it, the rest turned down or away. */
export function MarkedArticle(props: MarkedArticleProps): JSX.Element {
  const { text, language, sentences, isAlone } = props;
  const blocks = useMemo(() => splitArticle(text, sentences), [text, sentences]);
  const drawn = isAlone ? blocks.filter(hasChosen) : blocks;
  return (
    <article
      className={isAlone ? "marked alone" : "marked"}
      lang={language === "und" ? undefined : language}
    >
      {drawn.map((block) => (
        <Block key={block.start} block={block} {...props} />
      ))}
    </article>
  );
}

function hasChosen({ parts }: ArticleBlock): boolean {
  return parts.some(({ chosen }) => chosen !== null);
}

interface BlockProps extends MarkedArticleProps {
  readonly block: ArticleBlock;
}

function Block({ block, isAlone, active, onActive }: BlockProps): JSX.Element {
  const Tag = block.kind === "heading" ? "h2" : "p";
  return (
    <Tag dir="auto">
      {block.parts.map(({ text, chosen }, index) => {
        if (chosen === null) return isAlone ? " " : <span key={index}>{text}</span>;
        const { sentence, number } = chosen;
        return (
          <MarkedSentence
            key={index}
            text={text}
            number={number}
            isActive={sentence.index === active}
            onActive={() => onActive(sentence.index)}
          />
        );
      })}
    </Tag>
  );
}
