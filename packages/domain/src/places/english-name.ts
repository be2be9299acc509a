const kinds = [
  ["Phường ", "Ward"],
  ["Xã ", "Commune"],
  ["Thị trấn ", "Township"],
  ["Quận ", "District"],
  ["Huyện ", "District"],
  ["Thị xã ", "Town"],
  ["Thành phố ", "City"],
  ["Tỉnh ", "Province"],
] as const;

/** A unit in English as the statistics office writes it: `Binh Thuy Ward`, but `Ward 5` where it has a number. */
export function englishName(name: string): string {
  const [vietnamese, english] = kinds.find(([kind]) => name.startsWith(kind)) ?? ["", ""];
  const own = withoutAccents(name.slice(vietnamese.length));
  return (/\d$/.test(own) ? `${english} ${own}` : `${own} ${english}`).trim();
}

/** Capitals stay, which `foldVietnamese` would take away. */
function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}
