import { CLOCK, DATE, englishTimestamp } from "./english-dates.ts";
import { CAPITAL, LETTER, NAMES, OUTLET } from "./english-names.ts";
import type { FurnitureRule } from "./furniture-rule.ts";

/** Phrases of English-language news pages; our own collection. */
export const englishFurniture: readonly FurnitureRule[] = [
  {
    reason: "advert",
    opens:
      "ad advert advertisement advertisements advertising advertizing article continue paid promoted scroll sponsored story",
    pattern:
      /^(?:advertisements?|advert|adverti[sz]ing|sponsored(?: content| links?)?|promoted(?: content)?|ad|paid content|story continues below(?: this)?(?: advertisement)?|article continues (?:below|after) (?:this |the )?(?:ad|advertisement)|continue reading below|scroll to continue(?: reading)?)[.:]?$/i,
  },
  englishTimestamp,
  {
    reason: "timestamp",
    opens:
      "0 mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december",
    pattern: new RegExp(`^${DATE}(?:[\\s,|·•–-]+(?:at\\s+)?${CLOCK})?(?:\\s*[|·•].{0,40})?\\.?$`),
  },
  {
    reason: "timestamp",
    opens: "0",
    pattern: new RegExp(`^${CLOCK}(?:[\\s,|·•–-]+(?:on\\s+)?${DATE})\\.?$`),
  },
  {
    reason: "timestamp",
    opens: "posted published updated",
    pattern: /^(?:published|updated|posted)[:.]*$/i,
  },
  {
    reason: "timestamp",
    opens: "0 a about an",
    pattern: /^(?:about )?(?:\d{1,2}|an?) (?:second|minute|min|hour|hr|day|week|month)s? ago\.?$/i,
  },
  { reason: "timestamp", opens: "0", pattern: /^\d{1,2}[- ]min(?:ute)?s?(?: read)?$/i },
  {
    reason: "byline",
    opens:
      "additional analysis author by compiled edited editing posted produced report reported reporter reporting story text words written",
    pattern: new RegExp(
      `^(?:(?:[Rr]eport(?:ed|ing)?|[Ww]ritten|[Ee]dited|[Cc]ompiled|[Pp]roduced|[Pp]osted|[Ss]tory|[Ww]ords|[Tt]ext|[Aa]nalysis) (?:[Bb]y|and editing by)|[Bb]y|BY|[Ww]ords|[Aa]uthor|[Rr]eporter|[Ee]diting by|[Aa]dditional reporting by)\\s*[:.]?\\s+(?:the\\s+)?${NAMES}(?:\\s*[|,/–-]\\s*.{1,60})?\\.?$`,
    ),
  },
  {
    reason: "byline",
    opens: "compiled edited reported written",
    pattern: new RegExp(`^(?:Reported|Written|Edited|Compiled) [Bb]y\\s*:?\\s*.{2,60}$`),
  },
  {
    reason: "byline",
    opens: "associated by daily from special staff",
    pattern:
      /^(?:by\.|daily mail reporter\.?|associated press(?: reporter)?\.?|staff (?:reporter|writer)\.?|from our (?:own )?correspondent\.?|special correspondent\.?)$/i,
  },
  { reason: "byline", opens: "follow", pattern: /^follow @{1,2}\w+\.?$/i },
  {
    reason: "credit",
    opens:
      "( cover credit credits file files illustration illustrations image images photo photograph photographs photos pic pics picture pictures representational representative video videos",
    pattern:
      /^(?:(?:picture|photo(?:graph)?s?|image|video|file|representative|representational|illustration|pic|cover image)s?\s*(?:credits?|courtesy|source|by)?\s*[:|]|credits?\s*:|\(?(?:photo|image|picture)s? (?:by|credit|courtesy))\s*.{1,120}$/i,
  },
  {
    reason: "credit",
    opens: "( additional agency input inputs with",
    pattern:
      /^[([]?\s*(?:with\s+)?(?:(?:additional\s+)?inputs?|agency inputs?)\s+(?:from|by)\b.{0,60}[)\]]?\.?$/i,
  },
  { reason: "credit", opens: "(", pattern: /^[([]\s*with\b.{0,60}\binputs?\s*[)\]]\.?$/i },
  {
    reason: "credit",
    holds: ["contributed to th"],
    pattern: /\bcontributed to th(?:is|e) (?:report|story|article)\s*\.?$/i,
  },
  {
    reason: "credit",
    opens: "source this",
    pattern:
      /^(?:this (?:story|article) (?:was|has been) (?:auto-?generated|first published|originally published|published from|updated|corrected)\b.{0,160}|source\s*:\s*\S.{0,80})$/i,
  },
  {
    reason: "credit",
    opens: "(",
    pattern: new RegExp(`^[([—–-]+\\s*${OUTLET}(?:\\s*[/,&]\\s*${OUTLET})*\\s*[)\\]]?\\.?$`),
  },
  {
    reason: "related",
    opens:
      "also don dont explained filed in keywords latest more most must next opinion photos previous read recommended related see tag tags top topic topics trending up view watch you",
    pattern:
      /^(?:also read|read also|read more|read next|see also|also see|related(?: (?:articles?|stories|story|news|content|links?|topics?|coverage))?|more (?:from|on|stories|news|like this)|recommended(?: (?:for you|reading|stories))?|you (?:may|might) (?:also )?(?:like|be interested in)|don'?t miss|must read|trending(?: now)?|top stories|most (?:read|popular|viewed)|latest (?:news|stories|headlines)|in other news|watch(?: (?:now|live|more|the video))?|in pictures|photos|opinion|explained|read|tags?|topics?|filed under|keywords|see more|view more|up next|next article|previous article)\s*(?::|»|›|>|\||—).{0,160}$/i,
  },
  {
    reason: "related",
    opens:
      "also editor latest more most read recommended related see tags top topics trending up you",
    pattern:
      /^(?:also read|read more|read next|see also|related (?:articles?|stories|news|content|topics?|links?)|recommended for you|you may also like|more from this section|trending now|top stories|most (?:read|popular|viewed)|latest (?:news|stories|headlines)|more stories|more on this story|editor'?s picks|up next|tags|topics)[.:]?$/i,
  },
  {
    reason: "related",
    opens: "also more pictured photos read related roll see transcript video watch",
    pattern:
      /^(?:READ|WATCH|SEE|MORE|RELATED|READ MORE|ALSO READ|VIDEO|PHOTOS|PICTURED|TRANSCRIPT|ROLL CALL)(?:\s*[:|]\s*\S.{0,140}|\s*[.:]?)$/,
  },
  {
    reason: "related",
    opens: "click enlarge for hide play scroll see toggle view watch",
    pattern:
      /^(?:click here\b.{0,120}|scroll down for (?:more |the )?(?:video|photos|pictures)s?\.?|for more\b.{0,80}\b(?:visit|click|go to|see|follow)\b.{0,80}|watch (?:the )?video(?: (?:above|below|here))?.{0,60}|(?:see|view) (?:the )?(?:full )?gallery\.?|play video\.?|view (?:image|comments)\.?|hide caption|toggle caption|enlarge this image)$/i,
  },
  {
    reason: "share",
    opens:
      "bookmark copy e email facebook instagram join like linkedin listen pinterest print reddit save share telegram tweet twitter whatsapp",
    pattern:
      /^(?:share(?: (?:this|on|via|to|with|the)\b.{0,60})?|tweet(?: this)?|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|instagram|e-?mail(?: (?:to a friend|this(?: article)?))?|print(?: this(?: article| page)?)?|copy link|save(?: (?:article|story|for later))?|bookmark|like this article\??|listen to (?:this )?article|join the conversation)[.:]?$/i,
  },
  {
    reason: "share",
    opens: "connect find follow join like you",
    pattern:
      /^(?:follow us\b.{0,100}|(?:like|find|join) us on\b.{0,80}|connect with us\b.{0,80}|join (?:our|the) (?:whatsapp|telegram)\b.{0,80}|you can follow \S+(?: \S+)? on (?:twitter|facebook|instagram)\b.{0,60})$/i,
  },
  {
    reason: "subscription",
    opens:
      "already become by download get log newsletter newsletters register sign start subscribe support thank this",
    pattern:
      /^(?:subscribe\b.{0,120}|sign up\b.{0,120}|sign in\b.{0,60}|log in\b.{0,60}|register (?:now|here|today|for free)\b.{0,60}|get (?:our|the|all the|unlimited|breaking)\b.{0,120}(?:newsletter|inbox|app|access|alerts?|updates?)\b.{0,60}|newsletters?|already a (?:subscriber|member)\?.{0,60}|become a (?:member|subscriber)\b.{0,80}|download (?:the|our)\b.{0,60}\bapp\b.{0,60}|thank you for (?:reading|subscribing)\b.{0,80}|start your free trial\b.{0,60}|by (?:signing up|subscribing|continuing)\b.{0,160}|support (?:our|independent|quality) journalism\b.{0,80}|this (?:article|content) is for subscribers\b.{0,60})$/i,
  },
  {
    reason: "comments",
    opens: "0 add comment comments have join leave no post read share show sorry view what",
    holds: ["comments below"],
    pattern:
      /^(?:(?:\d+ |no |view |show |leave (?:a )?|add (?:a )?|post (?:a )?|join the |read (?:the )?)?comments?(?: \(\d+\)| \d+| section| below| are closed)?|what do you think\?.{0,60}|have your say\b.{0,60}|sorry,? we (?:are|re) (?:not currently|unable to)\b.{0,20}accept(?:ing)? comments\b.{0,60}|the comments below have (?:not )?been\b.{0,60}|share what you think)\.?$/i,
  },
  {
    reason: "copyright",
    opens: "( all cookie copyright disclaimer privacy terms this we",
    holds: ["rights reserved"],
    pattern:
      /^(?:(?:©|\(c\)|copyright\s*(?:©|\(c\)|\d{4}|by\b))\s*.{0,120}|all rights reserved\b.{0,40}|.{0,60}\ball rights reserved\.?.{0,20}|this material may not be (?:published|reproduced)\b.{0,120}|(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie (?:policy|settings)|disclaimer)\b.{0,80}|(?:we|this site) uses? cookies\b.{0,160})$/i,
  },
  {
    reason: "navigation",
    opens:
      "0 about advertise back close contact continue home load menu more next open page prev previous search show skip table toggle",
    pattern:
      /^(?:home|menu|search|skip to (?:main )?content|back to top|next|previous|prev|more|close|open menu|toggle navigation|page \d+(?: of \d+)?|\d+ ?\/ ?\d+|continue reading|load more|show more|advertise with us|contact us|about us|table of contents)\.?$/i,
  },
  {
    reason: "caption",
    opens: "caption figure file image media photo picture pictured representational",
    pattern:
      /^(?:pictured|caption|image caption|media caption|photo|picture|image|file photo|file (?:image|picture)|representational image|photo illustration|figure \d+)\s*(?:\((?:above|left|right|below)\))?\s*(?::|\s[—–-])\s*\S.{0,200}$/i,
  },
  {
    reason: "caption",
    holds: [
      "(pictured",
      "(file",
      "(photo",
      "(image",
      "(picture",
      "[pictured",
      "[file",
      "[photo",
      "[image",
      "[picture",
    ],
    pattern:
      /^.{3,200}[([](?:pictured|file photo|file|photo|image|picture)(?:\s+by)?\s*[:/-]?\s*.{0,60}[)\]]$/i,
  },
  {
    reason: "caption",
    holds: ["(ap photo", "(photo", "(image", "(reuters", "(getty", "(afp"],
    pattern: /^.{3,180}\((?:AP Photo|Photo|Image|Reuters|Getty|AFP)[/: ].{1,60}\)$/,
  },
  {
    reason: "caption",
    holds: ["photo", "picture", "image"],
    pattern:
      /^.{3,200}[.\s(](?:Photo|Picture|Image|Photograph)s?(?: by| courtesy(?: of)?)?\s*[:/]\s*[A-Z].{2,60}$/,
  },
  {
    reason: "dateline",
    opens: "( afp agencies agency ani ap associated bbc bloomberg cnn pti reuters",
    holds: ["--", "–", "—", ") -"],
    pattern: new RegExp(
      `^(?:[${CAPITAL}][${CAPITAL}\\s.'’-]{2,30},?\\s*(?:[${CAPITAL}][${LETTER}.]+\\s*)?)?\\(?${OUTLET}\\)?\\s*(?:--|[–—-])$`,
    ),
  },
];
