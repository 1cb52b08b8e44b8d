/**
 * Cheap looks at a text that tell whether any furniture pattern could match it. The patterns are long and
 * there are scores of them: compiling each takes a third of a millisecond, more than reading an article
 * does, so they are tried only where a cue is seen. A new pattern needs its first word here.
 */

/** First words of furniture lines in every language, in lower case; a digit or mark stands for itself. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  `a abonnez abonnieren about accueil actualizado ad add additional advert advertise advertisement
  advertisements advertising advertizing advertorial afp agency aktualisiert aktualisierung all alle aller
  already also an analysis ani annonce anterior anuncio anzeige ap apr april article articles articulo
  artikel artículo associated auch aucun aug august aujourd aus author autor autorin avec aviso añadir
  back bbc become bereits bild bilder bildquelle bloomberg boletín bookmark breaking buscar by caption
  click close cnn comentarios comment commentaire commentaires comments comparte compartir compiled con
  connect contact contenido contenu continue cookie cookies copier copy copyright cover creado created
  credit credits crédit crédito créditos crédits créé daily dans das date datenschutz de dec december
  dejar des diaporama dienstag dimanche disclaimer diskutieren domingo don donnerstag donnez download dpa
  drucken déjà e edited editing editor ein el email empfohlen empfohlene en enlarge enregistrer enviar
  envoyer epd erschienen erstellt escrito etiquetas explained facebook feb february figure file filed find
  first folgen follow for foto fotografía fotos fotostrecke freitag fri friday from fuente gesponsert get
  grafik have hide home illustration image images impressum imprimer imprimir in inhaltsverzeichnis inicio
  input inputs inscrivez instagram ir issued jan january jetzt jeudi join jueves jul july jun june
  keywords kna kommentar kommentare la laisser last latest lea leave lee leer les lesedauer lesen lesezeit
  letzte like link linkedin lire listen lo load log lundi lunes légende mail mar march mardi martes may
  media mehr meistgelesen melden mentions menu mercredi merken min minutes mira mis mise mit mittwoch
  miércoles modificado modified modifié mon monday montag more most mots must más nach navigation
  newsletter newsletters next no noticias notre nov november oct october open opina opinion origin
  originally page paid par partager partagez per photo photograph photographs photos pic picture pictured
  pictures pinterest play politique política por post posted pour prev previous print privacy produced
  promoted propos précédent pti publicado publicidad publicité published publiziert publié publiée página
  quelle quellen read reading recevez rechercher recibe recomendado recomendados recommended redacción
  reddit regarder register registrieren regístrate regístrese related report reported reporter reporting
  representational representative reproduction retour reuters roll réagir samedi samstag sat saturday save
  schlagworte schlagwörter scroll search see seite sep sept september share show siehe sign sigue
  siguiente skip sobre sonnabend sonntag sorry source special sponsored staff stand start startseite story
  subscribe suche suite suivant suivez sun sunday support sur suscríbase suscríbete symbolbild sábado
  síganos síguenos table tag tags también te teilen telegram temas temps terms text texte texto thank
  themen this thu thurs thursday todos toggle top topic topics tous transcript trending tue tues tuesday
  tweet twitter up updated vea vendredi ver veröffentlicht video videos vidéo viernes view voir volver von
  vídeo watch we wed wednesday weiter weitere weiterlesen werbung what whatsapp with words written ya you
  your zuletzt zum zur zurück à étiquettes última`
    .trim()
    .split(/\s+/u),
);

/** Stretches that furniture may hold anywhere, in lower case. */
const HELD = [
  "rights reserved",
  "droits réservés",
  "rechte vorbehalten",
  "derechos reservados",
  "contributed to th",
  "photo",
  "picture",
  "image",
  "--",
];

/** Returns whether a line could be furniture; false for nearly all prose. */
export function hasFurnitureCue(line: string): boolean {
  const first = line.charAt(0);
  if (/[^\p{L}]/u.test(first) || /[)\]–—]$/u.test(line)) return true;
  const lower = line.toLowerCase();
  const word = /^\p{L}+/u.exec(lower)?.[0] ?? "";
  return FIRST_WORDS.has(word) || HELD.some((stretch) => lower.includes(stretch));
}

/** Stretches one of which every furniture sentence inside a paragraph holds, in lower case. */
const ASIDE_CUES = [
  "mail to a friend",
  "contributed to th",
  " from ",
  "©",
  "opyright",
  "rights reserved",
  "material may not",
  "croll down",
  "lick here",
  "ead more",
  "ee more",
  "or help in",
  "or support in",
  "or confidential",
  "omments",
  "your view",
  "ollow @",
  "you can follow",
];

/** Returns whether a sentence could be furniture inside a paragraph. */
export function hasAsideCue(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  return ASIDE_CUES.some((cue) => lower.includes(cue));
}

/** A dateline or byline is at the very start; its mark comes within this many characters. */
const OPENING_CHARACTERS = 90;

/** Returns whether a paragraph could open with a dateline, byline or timestamp. */
export function hasOpeningCue(paragraph: string): boolean {
  const start = paragraph.slice(0, OPENING_CHARACTERS);
  return (
    start.includes("(") ||
    start.includes("--") ||
    start.includes(" – ") ||
    start.includes(" — ") ||
    start.startsWith("By.") ||
    start.startsWith("Follow @") ||
    /^[A-Z]{7,9}:/u.test(start)
  );
}
