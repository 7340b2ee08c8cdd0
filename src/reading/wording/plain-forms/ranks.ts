/** "Xếp hạng từ 1 đến 10", "Vị trí xếp hạng: từ 1 đến 3": places, as the first class says. */
const RANKED =
  /^[^;\n%]{0,60}?(?:xếp (?:hạng|thứ|vị thứ)|thứ (?:hạng|bậc)|vị thứ|vị trí xếp)(?! mục)[^;\n%\d]{0,40}\d/iu;
/** What is counted where ranks are only mentioned: "tăng 2 bậc", "cải thiện thứ hạng 5 bậc". */
const CHANGE = /tăng|giảm|cải thiện|tụt|%|nhất định/iu;
const PLACE =
  /((?:^|[;.\n:,])\s*(?:[-+•*]\s*)?(?:(?:đạt|xếp|đứng|nằm|vị trí|vị thứ|xếp hạng|thứ hạng|thứ bậc|hạng) ){0,3}(?:(?:từ|trên|sau) )?)(\d{1,3})(?=(?: ?(?:-|–|đến|tới|trở) ?[^;:.,\n]{1,25})?\s*[:=(,] ?)/giu;

/** Every class of a scale of places says that it is one: "từ 11 đến 20" as "từ hạng 11 đến 20". */
export function plainRanks(wording: string): string {
  if (!RANKED.test(wording) || CHANGE.test(wording)) return wording;
  return wording.replace(PLACE, (all: string, lead: string, figure: string) =>
    /(?:hạng|thứ|bậc|top|tốp) $/iu.test(lead) || isAmount(lead) ? all : `${lead}hạng ${figure}`,
  );
}

/** Behind a colon or a comma without "từ" a figure is an amount. */
const isAmount = (lead: string): boolean => /[:,]\s*$/u.test(lead) || lead.trim() === ',';
