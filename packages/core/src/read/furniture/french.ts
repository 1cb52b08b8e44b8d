import type { FurnitureRule } from "./furniture-rule.ts";

/** Phrases of French-language news pages; our own collection. */
export const frenchFurniture: readonly FurnitureRule[] = [
  {
    reason: "advert",
    opens: "annonce contenu la publicité suite",
    pattern:
      /^(?:publicité|annonce|contenu sponsorisé|la suite après (?:la|cette) publicité|suite de l['’]article après la publicité)[.:]?$/i,
  },
  {
    reason: "timestamp",
    opens: "créé créée mis mise modifié modifiée posté postée publié publiée",
    pattern:
      /^(?:(?:publié|mis(?:e)? à jour|modifié|posté|créé)(?:e)?\s*(?:le|il y a|:|à|aujourd['’]hui|hier)).{0,100}$/i,
  },
  {
    reason: "timestamp",
    opens: "0 dimanche jeudi lundi mardi mercredi samedi vendredi",
    pattern:
      /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?\d{1,2}(?:er)?\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s+\d{4}(?:\s+(?:à\s+)?\d{1,2}\s?[h:]\s?\d{2})?\.?$/i,
  },
  { reason: "timestamp", opens: "temps", pattern: /^temps de lecture\b.{0,40}$/i },
  {
    reason: "byline",
    opens: "article de par propos reportage texte",
    pattern:
      /^(?:Par|Propos recueillis par|Article rédigé par|Reportage de|Texte de|De notre (?:correspondante?|envoyée?)\b)\s*:?\s+(?:\p{Lu}|notre|l['’]|la |le ).{1,70}$/u,
  },
  {
    reason: "credit",
    opens: "crédit crédits illustration image photo photos source",
    pattern: /^(?:crédits?(?:\s+photos?)?|photos?|image|illustration|source)\s*[:/]\s*.{1,100}$/iu,
  },
  {
    reason: "credit",
    opens: "( avec",
    pattern: /^\(?\s*avec (?:l['’])?(?:afp|reuters|ap|agences?)\b.{0,30}\)?\.?$/i,
  },
  {
    reason: "related",
    opens:
      "article articles dans diaporama en les lire mots notre pour regarder sur vidéo voir à étiquettes",
    pattern:
      /^(?:(?:à )?lire (?:aussi|également)|lire la suite|voir aussi|à voir aussi|sur le même sujet|dans la même rubrique|articles? liés?|à ne pas manquer|notre sélection|les plus lus|pour aller plus loin|en savoir plus|regarder|vidéo|diaporama|mots-clés|étiquettes)\s*(?:[:»>|—–-].{0,160}|)$/i,
  },
  {
    reason: "share",
    opens: "copier enregistrer envoyer imprimer partage partager partagez suivez",
    pattern:
      /^(?:partage[rz]?\b.{0,60}|suivez[- ]nous\b.{0,80}|envoyer par e-?mail|imprimer|copier le lien|enregistrer l['’]article)\.?$/i,
  },
  {
    reason: "subscription",
    opens: "abonner abonnez article déjà inscrivez newsletter recevez s",
    pattern:
      /^(?:abonne[zr][- ].{0,100}|s['’]abonner\b.{0,60}|inscrivez-vous\b.{0,100}|recevez\b.{0,60}\b(?:newsletter|lettre|infos?)\b.{0,60}|déjà abonné.{0,60}|article réservé (?:à nos |aux )abonnés.{0,40}|newsletter)\.?$/i,
  },
  {
    reason: "comments",
    opens: "0 ajouter aucun commentaire commentaires donnez laisser lire réagir voir",
    pattern:
      /^(?:(?:\d+ |aucun |voir les |laisser un |ajouter un |lire les )?commentaires?(?: \(\d+\))?|réagir|donnez votre avis)\.?$/i,
  },
  {
    reason: "copyright",
    opens: "mentions politique reproduction tous",
    holds: ["droits réservés"],
    pattern:
      /^(?:tous droits réservés.{0,60}|.{0,40}tous droits réservés\.?|reproduction interdite.{0,40}|mentions légales.{0,40}|politique de confidentialité.{0,40})$/i,
  },
  {
    reason: "navigation",
    opens: "accueil aller page précédent rechercher retour suivant",
    pattern:
      /^(?:accueil|rechercher|retour en haut|page \d+|suivant|précédent|aller au contenu(?: principal)?)\.?$/i,
  },
  {
    reason: "caption",
    opens: "légende photo",
    pattern: /^(?:légende|photo d['’](?:illustration|archives?))\b.{0,160}$/i,
  },
];
