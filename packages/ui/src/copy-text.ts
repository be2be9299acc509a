/** Browsers give the clipboard to https and localhost only; elsewhere the old command copies what is selected. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return document.execCommand("copy");
  }
}
