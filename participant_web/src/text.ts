/** Text on its way to the hub: control characters and halves of characters would not survive it; line breaks do. */
export function clean(text: string): string {
  return text
    .replace(/[^\P{Cc}\n]+/gu, " ")
    .replace(/\p{Cs}/gu, "")
    .trim();
}
