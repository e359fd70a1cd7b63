/** Text on its way to the hub: control characters and halves of characters would not survive it; line breaks do.
 * Said in ranges, because \p{...} is younger than the oldest browsers this page serves. */
export function clean(text: string): string {
  return text
    .replace(/[^\n -~\xa0-\uffff]+/g, " ")
    .replace(/[\ud800-\udfff]/gu, "")
    .trim();
}

/** Digits of Arabic and Persian keyboards as the ones that count here. */
export function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
