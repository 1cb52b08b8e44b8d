import { describe, expect, it } from "vitest";

import type { DropReason } from "../../src/article.ts";
import { asideReason, cutInsets, furnitureReason } from "../../src/read/furniture.ts";

type Row = readonly [reason: DropReason, line: string];

const ENGLISH: readonly Row[] = [
  ["advert", "Advertisement"],
  ["advert", "ADVERTISEMENT"],
  ["advert", "Story continues below this advertisement"],
  ["advert", "Sponsored content"],
  ["timestamp", "Updated March 14th, 2024 at 18:42 IST"],
  ["timestamp", "Published: 3 June 2021, 09:15"],
  ["timestamp", "Last updated on 2023-11-05"],
  ["timestamp", "Monday, 4 September 2023"],
  ["timestamp", "3 hours ago"],
  ["timestamp", "5 min read"],
  ["byline", "By Meenakshi Rajagopalan"],
  ["byline", "Reported by: Oluwaseun Adeyemi"],
  ["byline", "By Ingrid Halvorsen and Kofi Mensah, Harbour Desk"],
  ["byline", "Edited By: T. Nakamura"],
  ["credit", "Picture Credit: Silk Valley Press"],
  ["credit", "Photo: Harbour Board / handout"],
  ["credit", "(With BNI Inputs)"],
  ["credit", "Samira Haddad contributed to this report."],
  ["related", "Also read: Why the old bridge sways"],
  ["related", "You may also like"],
  ["related", "READ MORE: Ten ships in the queue"],
  ["related", "Most read"],
  ["share", "Share this article"],
  ["share", "Follow us on Mastodon for more news from the coast"],
  ["share", "Copy link"],
  ["subscription", "Sign up for our morning newsletter"],
  ["subscription", "Already a subscriber? Log in"],
  ["subscription", "Subscribe to keep reading"],
  ["comments", "23 comments"],
  ["comments", "Leave a comment"],
  ["copyright", "© 2024 Lantern Bay Courier. All rights reserved."],
  ["copyright", "Privacy policy"],
  ["navigation", "Skip to main content"],
  ["navigation", "Back to top"],
  ["navigation", "Page 2 of 5"],
  ["caption", "Pictured: the old crane before the fire"],
  ["caption", "The crane on the north quay, seen in May. (File photo)"],
  ["dateline", "MOMBASA, Kenya (Reuters) --"],
];

const FRENCH: readonly Row[] = [
  ["advert", "Publicité"],
  ["timestamp", "Publié le 12 mai 2023 à 18h04"],
  ["timestamp", "Temps de lecture : 3 min."],
  ["byline", "Par Awa Diarra"],
  ["credit", "Crédit photo : Mairie de Bréval"],
  ["related", "Lire aussi : Le marché change de place"],
  ["share", "Partager sur les réseaux"],
  ["subscription", "Déjà abonné ? Se connecter"],
  ["comments", "Voir les commentaires"],
  ["copyright", "Tous droits réservés"],
  ["navigation", "Retour en haut"],
  ["caption", "Photo d’illustration : le marché de nuit"],
];

const GERMAN: readonly Row[] = [
  ["advert", "Anzeige"],
  ["timestamp", "Aktualisiert am 4. Mai 2023, 10:12 Uhr"],
  ["timestamp", "Lesezeit: 4 Minuten"],
  ["byline", "Von Elif Yılmaz"],
  ["credit", "Foto: Moorverein Altried"],
  ["related", "Lesen Sie auch: Der Kranich kehrt zurück"],
  ["share", "Artikel teilen"],
  ["subscription", "Jetzt abonnieren"],
  ["comments", "12 Kommentare"],
  ["copyright", "Alle Rechte vorbehalten"],
  ["navigation", "Zum Inhalt springen"],
];

const SPANISH: readonly Row[] = [
  ["advert", "Publicidad"],
  ["timestamp", "Publicado el 3 de marzo de 2022"],
  ["byline", "Por Lucía Quispe"],
  ["credit", "Foto: Puerto de Villamar"],
  ["related", "Lea también: El faro vuelve a encenderse"],
  ["share", "Síguenos en las redes"],
  ["subscription", "Suscríbete a nuestro boletín"],
  ["comments", "Dejar un comentario"],
  ["copyright", "Todos los derechos reservados"],
  ["navigation", "Volver arriba"],
];

describe("furnitureReason", () => {
  it.for(ENGLISH)("drops an English %s: %s", ([reason, line]) => {
    expect(furnitureReason(line)).toBe(reason);
  });

  it.for(FRENCH)("drops a French %s: %s", ([reason, line]) => {
    expect(furnitureReason(line)).toBe(reason);
  });

  it.for(GERMAN)("drops a German %s: %s", ([reason, line]) => {
    expect(furnitureReason(line)).toBe(reason);
  });

  it.for(SPANISH)("drops a Spanish %s: %s", ([reason, line]) => {
    expect(furnitureReason(line)).toBe(reason);
  });

  it.for([
    "Advertisement revenue fell by a third last year.",
    "By Monday the water had gone.",
    "By the time the crane fell, the quay was empty.",
    "Share prices fell in Lagos and Nairobi.",
    "Sign language is taught in every school on the island.",
    "Photographs of the flood hang in the hall.",
    "Read the small print before you buy, the board warned.",
    "Home to 40,000 people, the valley has no hospital.",
    "Comments made by the minister caused a stir in the harbour.",
    "Copyright law has not kept up, the judges said.",
    "More than forty ships were waiting on Sunday.",
    "Subscribers to the old service will be moved in May.",
    "Follow the river north and you reach the salt road.",
    "Search teams reached the ridge at dawn.",
    "Par temps sec, le marché dure jusqu’à minuit.",
    "Von hier aus sieht man das ganze Moor.",
    "Por la tarde el puerto estaba vacío.",
    "Partagée entre deux communes, la colline reste inhabitée.",
    "Anzeigen gegen den Verein gab es nicht.",
    "Publicidad y noticias ya no se distinguen, dice el informe.",
  ])("keeps prose that only looks like furniture: %s", (line) => {
    expect(furnitureReason(line)).toBeUndefined();
  });

  it("keeps a long paragraph that opens like a byline", () => {
    const paragraph = `By ${"Harbour ".repeat(40)}it was over.`;
    expect(furnitureReason(paragraph)).toBeUndefined();
  });
});

describe("asideReason", () => {
  it.for<Row>([
    ["credit", "Samira Haddad contributed to this report."],
    ["timestamp", "Last updated at 6:33 PM on 7th September 2011."],
    ["copyright", "All rights reserved."],
    ["related", "Scroll down for video."],
    ["related", "VIDEO Scroll down to see the crane fall."],
    ["related", "Read more about the harbour from the Lund Courier."],
    ["share", "Follow @harbourdesk."],
  ])("drops a sentence that is %s: %s", ([reason, sentence]) => {
    expect(asideReason(sentence)).toBe(reason);
  });

  it.for([
    "Home.",
    "More than one crane fell.",
    "She wrote from her cell.",
    "Updated on Monday, the list has 40 names.",
    "Readers scroll down to see the answer.",
  ])("keeps the sentence: %s", (sentence) => {
    expect(asideReason(sentence)).toBeUndefined();
  });
});

describe("cutInsets", () => {
  it("cuts a dateline from the start of a paragraph", () => {
    expect(cutInsets("MOMBASA, Kenya (Reuters) -- A crane fell on Monday.")).toEqual({
      text: "A crane fell on Monday.",
      dropped: [{ text: "MOMBASA, Kenya (Reuters) --", reason: "dateline" }],
    });
  });

  it("cuts a pointer at a picture from inside a sentence", () => {
    expect(cutInsets("The harbour master (pictured) closed the quay.")).toEqual({
      text: "The harbour master closed the quay.",
      dropped: [{ text: "(pictured)", reason: "caption" }],
    });
  });

  it("cuts nothing from plain prose", () => {
    const text = "The harbour master (a former pilot) closed the quay -- for good.";
    expect(cutInsets(text)).toEqual({ text, dropped: [] });
  });
});
