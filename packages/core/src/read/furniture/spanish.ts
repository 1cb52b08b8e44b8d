import type { FurnitureRule } from "./furniture-rule.ts";

/** Phrases of Spanish-language news pages; our own collection. */
export const spanishFurniture: readonly FurnitureRule[] = [
  {
    reason: "advert",
    opens: "anuncio contenido el publicidad sigue",
    pattern:
      /^(?:publicidad|anuncio|contenido patrocinado|el artículo continúa (?:debajo|tras la publicidad)|sigue leyendo debajo)[.:]?$/i,
  },
  {
    reason: "timestamp",
    opens: "actualizado creado modificado publicado última",
    pattern:
      /^(?:(?:publicado|actualizado|última actualización|creado|modificado)\s*(?:el|a las|:|hace)?\s*.{0,30}\d.{0,60})$/i,
  },
  {
    reason: "timestamp",
    opens: "0 domingo jueves lunes martes miércoles sábado viernes",
    pattern:
      /^(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s+)?\d{1,2}\s+(?:de\s+)?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)\s+(?:de\s+|del\s+)?\d{4}(?:[\s,|–-]+\d{1,2}[:.]\d{2}.{0,10})?\.?$/i,
  },
  {
    reason: "byline",
    opens: "escrito por redacción texto",
    pattern:
      /^(?:Por|Escrito por|Redacción de|Texto de|Texto)\s*:?\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:de|del|la|los|y)\s+)*\p{Lu}[\p{L}.'’-]+){0,5}(?:\s*[,|/–-].{0,40})?\.?$/u,
  },
  {
    reason: "credit",
    opens: "crédito créditos foto fotos fotografía fotografías fuente imagen video vídeo",
    pattern: /^(?:foto(?:grafía)?s?|imagen|crédito(?:s)?|fuente|vídeo|video)\s*[:/]\s*.{1,100}$/iu,
  },
  { reason: "credit", opens: "( con", pattern: /^\(?\s*con información de\b.{0,60}\)?\.?$/i },
  {
    reason: "related",
    opens:
      "artículos etiquetas lea lee leer lo mira más noticias recomendado recomendados te temas también vea ver",
    pattern:
      /^(?:lea también|lee también|leer más|le(?:e|er) más|te puede interesar|también te puede interesar|más información|noticias relacionadas|artículos relacionados|ver también|vea también|lo más (?:leído|visto)|etiquetas|temas|recomendados?|mira también)\s*(?:[:»>|—–-].{0,160}|)$/i,
  },
  {
    reason: "share",
    opens: "comparte comparti compartid compartir copiar enviar imprimir síganos síguenos",
    pattern:
      /^(?:comparti[rd]?\b.{0,60}|comparte\b.{0,60}|síguenos\b.{0,80}|síganos\b.{0,80}|imprimir|enviar por (?:correo|e-?mail)|copiar enlace)\.?$/i,
  },
  {
    reason: "subscription",
    opens:
      "boletín newsletter reciba recibe regístrase regístrate regístrese regístrete suscríbase suscríbate suscríbese suscríbete ya",
    pattern:
      /^(?:suscríb[ae](?:te|se)\b.{0,100}|regístr[ae](?:te|se)\b.{0,80}|recib[ae]\b.{0,60}\b(?:boletín|newsletter)\b.{0,60}|ya soy suscriptor.{0,40}|boletín|newsletter)\.?$/i,
  },
  {
    reason: "comments",
    opens: "0 añadir comentario comentarios dejar opina ver",
    pattern: /^(?:(?:\d+ |ver |dejar un |añadir )?comentarios?(?: \(\d+\))?|opina)\.?$/i,
  },
  {
    reason: "copyright",
    opens: "aviso política todos",
    holds: ["derechos reservados"],
    pattern:
      /^(?:todos los derechos reservados.{0,40}|.{0,40}todos los derechos reservados\.?|aviso legal.{0,40}|política de (?:privacidad|cookies).{0,40})$/i,
  },
  {
    reason: "navigation",
    opens: "anterior buscar inicio ir página siguiente volver",
    pattern:
      /^(?:inicio|buscar|volver arriba|página \d+(?: de \d+)?|siguiente|anterior|ir al contenido)\.?$/i,
  },
];
