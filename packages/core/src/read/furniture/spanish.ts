import type { FurnitureRule } from "./furniture-rule.ts";

/** Phrases of Spanish-language news pages; our own collection. */
export const spanishFurniture: readonly FurnitureRule[] = [
  {
    reason: "advert",
    pattern:
      /^(?:publicidad|anuncio|contenido patrocinado|el artículo continúa (?:debajo|tras la publicidad)|sigue leyendo debajo)[.:]?$/i,
  },
  {
    reason: "timestamp",
    pattern:
      /^(?:(?:publicado|actualizado|última actualización|creado|modificado)\s*(?:el|a las|:|hace)?\s*.{0,30}\d.{0,60})$/i,
  },
  {
    reason: "timestamp",
    pattern:
      /^(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s+)?\d{1,2}\s+(?:de\s+)?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)\s+(?:de\s+|del\s+)?\d{4}(?:[\s,|–-]+\d{1,2}[:.]\d{2}.{0,10})?\.?$/i,
  },
  {
    reason: "byline",
    pattern:
      /^(?:Por|Escrito por|Redacción de|Texto de|Texto)\s*:?\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:de|del|la|los|y)\s+)*\p{Lu}[\p{L}.'’-]+){0,5}(?:\s*[,|/–-].{0,40})?\.?$/u,
  },
  {
    reason: "credit",
    pattern: /^(?:foto(?:grafía)?s?|imagen|crédito(?:s)?|fuente|vídeo|video)\s*[:/]\s*.{1,100}$/iu,
  },
  { reason: "credit", pattern: /^\(?\s*con información de\b.{0,60}\)?\.?$/i },
  {
    reason: "related",
    pattern:
      /^(?:lea también|lee también|leer más|le(?:e|er) más|te puede interesar|también te puede interesar|más información|noticias relacionadas|artículos relacionados|ver también|vea también|lo más (?:leído|visto)|etiquetas|temas|recomendados?|mira también)\s*(?:[:»>|—–-].{0,160}|)$/i,
  },
  {
    reason: "share",
    pattern:
      /^(?:comparti[rd]?\b.{0,60}|comparte\b.{0,60}|síguenos\b.{0,80}|síganos\b.{0,80}|imprimir|enviar por (?:correo|e-?mail)|copiar enlace)\.?$/i,
  },
  {
    reason: "subscription",
    pattern:
      /^(?:suscríb[ae](?:te|se)\b.{0,100}|regístr[ae](?:te|se)\b.{0,80}|recib[ae]\b.{0,60}\b(?:boletín|newsletter)\b.{0,60}|ya soy suscriptor.{0,40}|boletín|newsletter)\.?$/i,
  },
  {
    reason: "comments",
    pattern: /^(?:(?:\d+ |ver |dejar un |añadir )?comentarios?(?: \(\d+\))?|opina)\.?$/i,
  },
  {
    reason: "copyright",
    pattern:
      /^(?:todos los derechos reservados.{0,40}|.{0,40}todos los derechos reservados\.?|aviso legal.{0,40}|política de (?:privacidad|cookies).{0,40})$/i,
  },
  {
    reason: "navigation",
    pattern:
      /^(?:inicio|buscar|volver arriba|página \d+(?: de \d+)?|siguiente|anterior|ir al contenido)\.?$/i,
  },
];
