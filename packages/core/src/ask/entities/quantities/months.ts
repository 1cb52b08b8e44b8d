/** Names of the months in full, by language; dates are read where the language has a row. */
export const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: split(
    "January February March April May June July August September October November December",
  ),
  fr: split("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
  de: split("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
  es: split(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  ),
};

/** Every row of month names, for sorting and changing dates whatever their language. */
export const MONTH_ROWS: readonly (readonly string[])[] = Object.values(MONTHS);

function split(names: string): readonly string[] {
  return names.split(" ");
}
