/**
 * Every syllable that Vietnamese spelling allows: initial × rime × tone, with the rules that tie a letter to its
 * neighbours (k before e, ê, i, y; gh; ngh; qu) and the tone's mark where this project puts it: on the first vowel of
 * open oa, oe, uy (hóa, khỏe, thủy), the older way, which official texts mix with the newer one.
 */
const INITIALS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

const RIMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu yt ynh ych',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt',
  'uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
].flatMap((line) => line.split(' '));

/** Level, huyền, sắc, hỏi, ngã, nặng, as combining marks. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;
const STOPPED_TONES = ['\u0301', '\u0323'] as const;

/** Rimes that may follow "qu", whose u is part of the initial: quan, quý, quyền, quốc. */
const AFTER_QU = /^(?:[aăâeê].*|ơ|y|yên|yêt|yt|ynh|ych|ôc)$/;

function fits(initial: string, rime: string): boolean {
  const isFront = /^[eêiy]/.test(rime);
  if (/^(?:k|gh|ngh)$/.test(initial)) return isFront;
  if (initial === 'g') return !isFront || /^i(?:n|êng)?$/.test(rime);
  if (/^(?:c|ng)$/.test(initial)) return !isFront;
  if (initial === 'qu') return AFTER_QU.test(rime);
  if (initial === 'gi') return !/^[iy]/.test(rime);
  if (/^yê/.test(rime)) return initial === '';
  if (/^y(?:t|nh|ch)$/.test(rime)) return false;
  if (rime === 'y') return /^(?:|h|k|l|m|s|t|v)$/.test(initial);
  return !(initial === '' && /^iê/.test(rime));
}

/** Where the mark stands in a rime: on the letter that has one already, else by the shape of the vowels. */
function markedAt(rime: string): number {
  const shaped = Math.max(...[...'ăâêôơ'].map((letter) => rime.lastIndexOf(letter)));
  if (shaped >= 0) return shaped;
  const vowels = /^[aeiouyư]+/.exec(rime)?.[0].length ?? 1;
  if (vowels === 3) return 1;
  return vowels === 2 && vowels < rime.length ? 1 : 0;
}

function spelled(initial: string, rime: string, tone: string): string {
  const index = markedAt(rime) + 1;
  return (initial + rime.slice(0, index) + tone + rime.slice(index)).normalize('NFC');
}

const SYLLABLES: ReadonlySet<string> = new Set(
  INITIALS.flatMap((initial) =>
    RIMES.filter((rime) => fits(initial, rime)).flatMap((rime) =>
      (/(?:c|ch|p|t)$/.test(rime) ? STOPPED_TONES : TONES).map((tone) => spelled(initial, rime, tone)),
    ),
  ),
);

/** Whether these letters are a Vietnamese syllable, spelled and composed (NFC) as this project spells. */
export const isSyllable = (letters: string): boolean => SYLLABLES.has(letters.toLocaleLowerCase('vi'));
