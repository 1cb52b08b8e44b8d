import type { FurnitureRule } from "./furniture-rule.ts";

/** Phrases of German-language news pages; our own collection. */
export const germanFurniture: readonly FurnitureRule[] = [
  {
    reason: "advert",
    opens: "advertorial anzeige artikel gesponsert nach sponsored werbung",
    pattern:
      /^(?:anzeige|werbung|gesponsert|sponsored post|advertorial|artikel wird nach der (?:anzeige|werbung) fortgesetzt|nach der werbung weiterlesen)[.:]?$/i,
  },
  {
    reason: "timestamp",
    opens:
      "aktualisiert aktualisierung erschienen erstellt letzte publiziert stand veröffentlicht zuletzt",
    pattern:
      /^(?:(?:zuletzt |letzte )?(?:aktualisiert|aktualisierung|veröffentlicht|erstellt|stand|erschienen|publiziert)\s*(?:am|:|um|vor)?\s*.{0,20}\d.{0,60})$/i,
  },
  {
    reason: "timestamp",
    opens: "0 dienstag donnerstag freitag mittwoch montag samstag sonnabend sonntag",
    pattern:
      /^(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag),?\s+)?\d{1,2}\.\s?(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d{1,2}\.)\s?\d{4}(?:[\s,|–-]+\d{1,2}[:.]\d{2}(?:\s*uhr)?)?\.?$/i,
  },
  {
    reason: "timestamp",
    opens: "lesedauer lesezeit",
    pattern: /^(?:lesezeit|lesedauer)\b.{0,40}$/i,
  },
  {
    reason: "byline",
    opens: "aus autor autorin ein text von",
    pattern:
      /^(?:Von|Ein (?:Bericht|Artikel|Gastbeitrag|Kommentar|Interview) von|Text|Autor(?:in)?|Aus \p{Lu}\p{L}+ berichtet)\s*:?\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:von|van|de|der|zu|und)\s+)?\p{Lu}[\p{L}.'’-]+){0,5}(?:\s*[,|/–-].{0,40})?\.?$/u,
  },
  {
    reason: "credit",
    opens: "bild bilder bildquelle foto fotos grafik quelle quellen symbolbild",
    pattern:
      /^(?:foto|fotos|bild|bilder|bildquelle|quelle|quellen|grafik|symbolbild)\s*[:/]\s*.{1,100}$/iu,
  },
  {
    reason: "credit",
    opens: "( afp dpa epd kna mit reuters",
    pattern:
      /^\(?\s*(?:mit material (?:von|der)|dpa|afp|reuters|epd|kna)\b[\w\s/,.]{0,40}\)?\.?$/iu,
  },
  {
    reason: "related",
    opens:
      "auch das empfohlen empfohlene fotostrecke lesen mehr meistgelesen schlagworter schlagwörter siehe themen video weitere weiterlesen zum",
    pattern:
      /^(?:lesen sie auch|lesen sie mehr|mehr zum thema|auch interessant|das könnte sie auch interessieren|weitere artikel|zum weiterlesen|siehe auch|meistgelesen|empfohlen(?:e artikel)?|mehr dazu|video|fotostrecke|themen|schlagw[oö]rter|weiterlesen)\s*(?:[:»>|—–-].{0,160}|)$/i,
  },
  {
    reason: "share",
    opens: "artikel drucken folgen link merken per teilen",
    pattern:
      /^(?:teilen\b.{0,40}|artikel (?:teilen|drucken|merken)|drucken|merken|folgen sie uns\b.{0,80}|per e-?mail (?:teilen|versenden)|link kopieren)\.?$/i,
  },
  {
    reason: "subscription",
    opens: "abonnieren bereits jetzt melden newsletter",
    pattern:
      /^(?:(?:jetzt )?abonnieren\b.{0,80}|newsletter\b.{0,80}|melden sie sich\b.{0,60}\ban\b.{0,30}|jetzt (?:anmelden|registrieren|testen)\b.{0,60}|bereits (?:abonnent|registriert).{0,60})\.?$/i,
  },
  {
    reason: "comments",
    opens: "0 alle diskutieren kommentar kommentare zur",
    pattern:
      /^(?:(?:\d+ |alle )?kommentare?(?: \(\d+\)| anzeigen| lesen| schreiben)?|diskutieren sie mit.{0,40}|zur diskussion)\.?$/i,
  },
  {
    reason: "copyright",
    opens: "alle datenschutz impressum",
    holds: ["rechte vorbehalten"],
    pattern:
      /^(?:alle rechte vorbehalten.{0,40}|.{0,40}alle rechte vorbehalten\.?|impressum.{0,40}|datenschutz.{0,40})$/i,
  },
  {
    reason: "navigation",
    opens: "inhaltsverzeichnis nach seite startseite suche weiter zum zurück",
    pattern:
      /^(?:startseite|suche|nach oben|seite \d+(?: von \d+)?|weiter|zurück|zum inhalt springen|inhaltsverzeichnis)\.?$/i,
  },
];
