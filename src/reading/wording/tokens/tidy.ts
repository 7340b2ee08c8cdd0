import { markedFractions } from './fractions';
import { pairedLists } from '../plain-forms/parallel-lists';
import { plainClasses } from '../plain-forms/named-classes';
import { plainForms } from '../plain-forms/plain-forms';
import { namedTarget } from './named-target';

/**
 * Ways of saying the same that would only burden the grammar, said in one way before it begins. Nothing here
 * changes what a wording means.
 */
export function tidyWording(wording: string): string {
  const formed = plainForms(pairedLists(spaced(wording)));
  const plain = SAME_MEANING.reduce((text, [said, meant]) => text.replace(said, meant), formed);
  return namedTarget(markedFractions(plainClasses(plain)));
}

/** One blank or one line break for many: patterns that begin with blanks try each of them again and again. */
const spaced = (wording: string): string =>
  wording
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .replace(AT_ONCE, '$& ');

/** "…: 2điểm.Từ 70%": nothing between a full stop and the next class. */
const AT_ONCE = /(?<=điểm|\dđ)[.;](?=\p{Lu})/gu;

const SAME_MEANING: readonly (readonly [said: RegExp, plain: string])[] = [
  // Slips of the finger in the words on which everything hangs.
  [/(?<![\p{L}])d(?:ưói|uới|ươi|ứoi|ưoi|ứơi|ưòi|ười|úơi)(?=\s*\d)/giu, 'dưới'],
  [/(?<![\p{L}])d(?:iểm|ìêm|iếm|iêm)(?![\p{L}])/giu, 'điểm'],
  [/(?<![\p{L}])đ(?:iêm|iễm|ểm|iẻm)(?![\p{L}])/giu, 'điểm'],
  [/(?<![\p{L}])(?:đươc|dược|đựơc)(?=\s+(?:\d|điểm|tính|chấm|cộng))/giu, 'được'],
  [/(?<=\d\s*%?\s*[^\d;:\n]{0,40})tr(?:ơ|ờ|ỏ) lên(?![\p{L}])/giu, 'trở lên'],
  // "Bị nhắc nhở bằng văn bản: - 0,5 điểm/lần"
  [
    /((?<![\p{L}])(?:bị|vi phạm|chậm|muộn|thiếu|sai|trễ|quá hạn|không|chưa|xảy ra|lỗi)(?![\p{L}])[^;:\n]*:[ \t]*)[-–−][ \t]+(?=\d+(?:[.,]\d+)?[ \t]*(?:điểm|đ)(?![\p{L}]))/giu,
    '$1trừ ',
  ],
  // "đạt và vượt kế hoạch: 3 điểm" beside "dưới 100%"
  [
    /(?<![\p{L}])(?:đạt|hoàn thành)(?:\s+(?:và|hoặc)|,)?\s+vượt\s+(?:mức\s+)?(?:kế hoạch|chỉ tiêu|dự toán)(?:\s+(?:giao|được giao|đề ra|năm))?(?=\s*[:=(][\s\S]{0,200}?(?:dưới|<|cận)\s*100\s*%)/giu,
    'đạt từ 100% trở lên',
  ],
  // "95% - dưới 100% | 3" on a line of its own, below "Tỷ lệ | Điểm"
  [/(^|\n)[^|\n\d]*\|\s*(?:số )?điểm[^|\n\d]*(?=\n)/giu, ''],
  [/(^|\n)([^|\n]+?)\s*\|\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)?\s*(?=\n|$)/giu, '$1$2: $3'],
  // "(Căn cứ số liệu trên hệ thống đến hết ngày 14/12) Không có hồ sơ trễ hạn: 1 điểm"
  [/^\s*\((?:căn cứ|nguồn|theo|số liệu)[^()]*\)\s*(?=\p{L})/giu, ''],
  // "(hội nghị lẻ không tính)": only whole steps count in any case.
  [/\s*\((?:phần|số)?[^()]*(?<![\p{L}])lẻ(?![\p{L}])[^()]*không (?:được )?(?:tính|trừ|cộng)[^()]*\)/giu, ''],
  // "chỉ chấm 2 điểm khi 100% …"
  [
    /((?:^|[\n;.])\s*(?:[-–•+*]\s*)?)chỉ\s+(?=(?:chấm|cho|tính|được)\s+\d+(?:[.,]\d+)?\s*(?:điểm|đ)\s+(?:khi|nếu))/giu,
    '$1',
  ],
  // "Tỷ lệ được giao là 85%"
  [/(?<=\/ ?|(?:bằng|đạt|vượt) |[.;\n] ?)t[ỷỉ] lệ (?:được )?giao(?![\p{L}])/giu, 'chỉ tiêu được giao'],
  [/theo t[ỷỉ] lệ tương ứng(?: với| của)? (?:số )?điểm tối đa/giu, 'theo tỷ lệ đạt được'],
  // "nhắc nhở, không trừ điểm" costs nothing.
  [
    /:\s*(?:nhắc nhở|phê bình|rút kinh nghiệm|kiểm điểm|góp ý)[^;:.,\n\d]{0,40},\s*(?=(?:không|chưa)\s+(?:bị\s+)?trừ)/giu,
    ': ',
  ],
  // "từ mô hình thứ 01 đến mô hình thứ 04, mỗi mô hình 0,5 điểm"
  [
    /từ\s+(\p{L}[^\d;:,]{0,30}?)\s+thứ\s+(?:0?1|nhất)\s+đến\s+(?:hết\s+)?(?:\1\s+)?thứ\s+(\d+)\s*[,:]?\s*(mỗi\s+[^;\n]*?\d\s*(?:điểm|đ))(?=\s*(?:[;.\n]|$))/giu,
    '$3, tối đa $2 $1',
  ],
  // "=> 1 điểm" points to the award; "=> 80%" is a badly typed "≥".
  [/\s*(?:=>|->|⇒|→)\s*(?!\s*\d+(?:[.,]\d+)?\s*%)/gu, ': '],
  // "tính theo tỷ lệ, công thức (b/a) × 2", "tính theo tỷ lệ b/a × 2"
  [/theo t[ỷỉ] lệ,?\s+(?:(?:theo\s+)?công thức|(?=\(?\s*b\s*\/\s*a))/giu, 'theo công thức '],
  // "tỷ lệ thuận với số đã công khai (đã công khai/tổng số × điểm chuẩn)"
  [/t[ỷỉ] lệ thuận với [^()\d]*\(([^()]*\/[^()]*)\)/giu, '= $1'],
  // "Tỷ lệ giải ngân (%) × 2"
  [/\(\s*%\s*\)/gu, '%'],
  // "Đạt bao nhiêu phần trăm thì được bấy nhiêu phần trăm của điểm tối đa"
  [
    /(?:đạt|hoàn thành|thực hiện)(?: được)? bao nhiêu (?:phần trăm|%) thì (?:được )?(?:tính |chấm |hưởng |đạt )?(?:điểm )?(?:bấy nhiêu|tương ứng|chừng đó)(?: (?:phần trăm|%))?(?: (?:của )?(?:số )?điểm(?: tối đa| chuẩn)?)?/giu,
    'tính theo tỷ lệ đạt được',
  ],
  // "Tỷ lệ b/a*100% đạt ≥ 80%": what the rate is.
  [/(t[ỷỉ] lệ) \(?b ?\/ ?a\)? ?[x×*] ?100 ?%?(?= (?:đạt|từ|≥|>|dưới|<|trên))/giu, '$1'],
  // "ghi 5 điểm"
  [/(?<![\p{L}])ghi (?=\d+(?:[.,]\d+)? ?(?:điểm|đ)(?![\p{L}]))/giu, 'được '],
  // "thiếu báo cáo: 0 điểm và nêu tên phê bình": what follows from it beside the points.
  [
    /(\d ?(?:điểm|đ)) ?(?:,|và|đồng thời|,? ?và|, đồng thời) (?:bị )?(?:nêu tên|phê bình|nhắc nhở|kiểm điểm|thông báo|rút kinh nghiệm)(?: [\p{L},]+){0,14}?(?=\s*(?:[;.\n]|$))/giu,
    '$1',
  ],
  // "(Trường hợp trong năm không nhận được phản ánh thì tính 02 điểm.)" on a line of its own
  [/(^|\n) ?\(((?:trường hợp|nếu|riêng|đối với|khi)(?![\p{L}])[^()\n]*)\)\.?(?=\n|$)/giu, '$1$2'],
  // "Trường hợp trong năm đơn vị không nhận được phản ánh thì …": nothing arose; as a class of its own it stays one.
  [
    /((?:trường hợp|nếu)(?: trong (?:năm|kỳ|quý))?(?: (?:cơ quan|đơn vị|địa phương))?) không (?:nhận được|tiếp nhận) (?=[^;.:\n\d]{2,60} thì )/giu,
    '$1 không phát sinh ',
  ],
  // "Điểm tiêu chí phòng, chống lãng phí = 2 - 0,25 × …"
  [
    /(^|\n) ?điểm (?:của )?(?:tiêu chí|nội dung|mục|chỉ tiêu) [^=\n\d;:]{1,80} ?= ?(?=[\d([])/giu,
    '$1Điểm = ',
  ],
  // "1.) Công khai", "a.) …"
  [/(^|\n) ?(\d{1,2}|[a-zđ])\.\) /giu, '$1$2) '],
  // "bị trừ toàn bộ 10 điểm"
  [/((?:trừ|mất)) (?:toàn bộ|hết|cả|trọn) (?=\d+(?:[.,]\d+)? ?(?:điểm|đ)(?![\p{L}]))/giu, '$1 '],
  // "Trừ 2 điểm (trừ một lần) khi …", "…, chỉ trừ một lần dù nhiều cơ sở": a fixed amount in any case.
  [/ ?\((?:chỉ )?(?:bị )?trừ (?:một|1|01) lần\)/giu, ''],
  [
    /(trừ \d+(?:[.,]\d+)? ?(?:điểm|đ)), chỉ (?:bị )?trừ (?:một|1|01) lần(?: (?:dù|cho dù|bất kể|không kể)[^;.\n\d]*)?(?=\s*(?:[;.\n]|$))/giu,
    '$1',
  ],
  // "Giữ nguyên điểm nếu không có …", "mất toàn bộ điểm nếu có …"
  [/((?:^|[\n;.] ?)(?:[-+•] ?)?)giữ nguyên (?:số )?điểm(?= (?:nếu|khi))/giu, '$1Điểm tối đa'],
  [
    /((?:^|[\n;.] ?)(?:[-+•] ?)?)(?:bị )?(?:mất|trừ) (?:toàn bộ|hết)(?: số)? điểm(?= (?:nếu|khi))/giu,
    '$1Được 0 điểm',
  ],
  // "Bài viết được dẫn lại (+0,5đ/bài)"
  [
    /((?:^|[\n;.] ?)(?:[-+•] ?)?)(\p{L}[^;.:\n()\d]{3,100}?) ?\(\+ ?(\d+(?:[.,]\d+)?) ?(?:điểm|đ) ?\/ ?([\p{L}]+(?: [\p{L}]+){0,3})\)/giu,
    '$1mỗi $4 ($2) được $3 điểm',
  ],
  // "01 tin, bài được tính 0,05 điểm; tổng số điểm không quá 1 điểm"
  [
    /^(?:[-+•] )?0?1 ([\p{L}]+(?:,? [\p{L}]+){0,8}?) ((?:được|tính|chấm|cộng) [^;.\n]{0,12}\d+(?:[.,]\d+)? ?(?:điểm|đ)) ?(?:[;,.]|\n)\s*(?:[-+•] ?)?(?=(?:tổng (?:số )?(?:điểm )?)?(?:không quá|không vượt quá|tối đa))/giu,
    'Mỗi $1 $2, ',
  ],
  // "Thực hiện đầy đủ – 100%; thiếu một nội dung – 70%"
  [/(?<=(?:^|[;\n] ?)(?:[-+•] )?[^;:\n\d–—-]{3,100}) [–—-] (?=\d{1,3} ?%\s*(?:[;.\n(]|$))/giu, ': '],
  // "định danh mức 2" names something.
  [/(định danh(?: điện tử)?) mức(?: độ)? [12](?!\d)/giu, '$1'],
  // All that there is can be taken off in any case.
  [
    /,\s*(?:nhưng )?(?:trừ )?tối đa (?:là )?(?:trừ )?hết (?:số )?điểm(?: của tiêu chí| tối đa)?(?=\s*(?:[;.\n]|$))/giu,
    '',
  ],
  // "(ví dụ: đạt 85% thì được 0,85 điểm)"
  [/\(\s*(?:ví dụ|vd)[\s:.][^()]*\)/giu, ''],
  // "xuất sắc: 100%; tốt: 80% (tính trên điểm tối đa)" says what the shares are of.
  [
    /\(\s*(?:được )?(?:tính|quy đổi|so) (?:trên|theo|với|ra) (?:tổng )?(?:số |mức )?điểm(?: tối đa| chuẩn)?(?: của [^()\d]*)?\s*\)/giu,
    '',
  ],
  // "quá nửa số đơn vị", "dưới một nửa", "hai phần ba số hộ"; not "một nửa số điểm"
  [
    /(?<![\p{L}])((?:không )?quá|hơn|trên|dưới|từ|chưa (?:được|đến|tới|đạt)|ít hơn|đến|ít nhất|tối thiểu|đạt|được) (?:một )?nửa(?![\p{L}])(?! (?:số )?điểm| của (?:số )?điểm)/giu,
    '$1 50%',
  ],
  [/(?<![\p{L}])(?:một )?nửa (?=(?:tổng )?số (?!điểm))/giu, '50% '],
  [/(?<![\p{L}])hai phần ba(?![\p{L}])(?! (?:tổng )?(?:số )?điểm)/giu, '2/3'],
  [/(?<![\p{L}])một phần ba(?![\p{L}])(?! (?:tổng )?(?:số )?điểm)/giu, '1/3'],
  [/(?<![\p{L}])ba phần tư(?![\p{L}])(?! (?:tổng )?(?:số )?điểm)/giu, '3/4'],
  [/(?<![\p{L}])một phần tư(?![\p{L}])(?! (?:tổng )?(?:số )?điểm)/giu, '1/4'],
  // "điểm tối đa trừ đi (tỷ lệ trễ hạn nhân điểm tối đa)"
  [/(điểm tối đa|\d\s*điểm)\s+trừ(?:\s+đi)?\s*(?=\(?\s*t[ỷỉ] lệ)/giu, '$1 - '],
  // "trừ 3 điểm, trừ một lần"
  [/[,;(]\s*(?:chỉ )?(?:bị )?trừ (?:một|0?1) lần(?: duy nhất)?\s*\)?(?=\s*(?:[.;\n]|$))/giu, ''],
  // "[2 điểm] Ban hành đúng hạn"
  [
    /(^|[\n;.]\s*)[-+•]?\s*[[(]\s*(\d+(?:[.,]\d+)?\s*(?:điểm|đ))\s*[\])]\s*[-:]?\s*(?=[\p{L}≥≤<>]|\d+(?:[.,]\d+)?\s*(?:%|\p{L}))/giu,
    '$1$2: ',
  ],
  // "Giữ nguyên 20 điểm nếu không có sai sót"
  [/(?<![\p{L}])giữ nguyên\s+(?=\d+(?:[.,]\d+)?\s*(?:điểm|đ)(?![\p{L}]))/giu, ''],
  // "điểm được tính theo tỷ lệ: Tỷ lệ đạt x 1,0"
  [/theo t[ỷỉ] lệ\s*:\s*(?=\(?\s*(?:t[ỷỉ] lệ|b\s*\/\s*a))/giu, 'theo công thức '],
  // "100% > tỷ lệ ≥ 80%"
  [
    /(\d+(?:[.,]\d+)? ?%?) ?([>≥]) ?((?:t[ỷỉ] lệ|TL|x|b ?\/ ?a)(?: [\p{L} ]{0,30}?)?) ?(≥|>=|>) ?(\d+(?:[.,]\d+)? ?%?)/giu,
    '$3 $4 $5 và nhỏ hơn$2 $1',
  ],
  [/nhỏ hơn> /gu, '< '],
  [/nhỏ hơn≥ /gu, '≤ '],
  // "tính theo tỷ lệ số công chức được trang bị trên tổng số công chức x 1 điểm"
  [
    /theo t[ỷỉ] lệ (?:giữa )?số [^;.:\n\d/×*]{3,80}? (?:trên|\/|chia cho|so với|và) tổng (?:số )?[^;.:\n\d×*]{3,80}? ?[x×*] ?(?=\d+(?:[.,]\d+)? ?(?:điểm|đ)(?![\p{L}]))/giu,
    'theo công thức tỷ lệ đạt × ',
  ],
  // "Tổng số văn bản đúng hạn chia cho tổng số văn bản": the first is the part.
  [/tổng (số [^;.:\n\d/]{3,80}? (?:chia(?: cho)?|\/|:) ?\(?tổng số)/giu, '$1'],
  // "Thực hiện 04 báo cáo quý: mỗi báo cáo được 0,25 điểm": no more than these.
  [
    /(^|[\n;.]\s*)[^:;.\n\d]{0,60} 0*(\d{1,2}) (\p{L}[^:;.\n\d]{0,40}):\s*((?:mỗi|cứ 0?1) [^;:.\n\d]{1,60}(?:được|tính|chấm|cộng)(?: thêm)? \d+(?:[.,]\d+)? ?(?:điểm|đ))(?=\s*(?:[.;\n]|$))/giu,
    '$1$4, tối đa $2 $3',
  ],
  // "[70%; 90%): 1 điểm" and "Tốt / 1,5" on a line of its own
  [/\[\s*(\d[\d.,]*\s*%?)\s*;\s*(\d[\d.,]*\s*%?)\s*\](?=\s*:)/gu, 'từ $1 đến $2'],
  [/\[\s*(\d[\d.,]*\s*%?)\s*;\s*(\d[\d.,]*\s*%?)\s*\)(?=\s*:)/gu, 'từ $1 đến dưới $2'],
  [/\(\s*(\d[\d.,]*\s*%?)\s*;\s*(\d[\d.,]*\s*%?)\s*\](?=\s*:)/gu, 'trên $1 đến $2'],
  [/(^|\n)([^\d\n/:;]{1,60}?)[ \t]+\/[ \t]+(\d+(?:[.,]\d+)?)[ \t]*(?=\n|$)/gu, '$1$2: $3'],
  // "nhân (x) 0,5 điểm"
  [/nhân(?:\s+với)?\s*\(\s*[x×]\s*\)/giu, 'x'],
  // "(b/a) . 2": a full stop raised by hand.
  [/\) ?\. ?(\d[\d,]*)(?! ?(?:điểm|đ)? ?:)/gu, ') x $1'],
  // "1 điểm (tính trên số công chức được bố trí)" says what the rate is taken of.
  [/\(\s*tính (?:trên|theo) (?:tổng )?số [^()\d]*\)/giu, ''],
  // "tỷ lệ từ 80% trở lên được tính là 100%"
  [
    /((?:từ|trên|đạt|≥|>)\s*\d+(?:[.,]\d+)?\s*%(?<!100\s*%)[^;.:\n\d]*?),?\s*(?:thì\s+)?(?:được\s+|vẫn\s+)?(?:tính|coi|xem)(?:\s+(?:là|như|bằng))+(?:\s+đạt)?\s*100\s*%/giu,
    '$1: điểm tối đa',
  ],
  // "Chỉ trừ điểm từ trường hợp thứ 3 trở đi, mỗi …"
  [/(^|[\n;.]\s*)(?:[-+•]\s*)?chỉ\s+(?:bị\s+)?(?:trừ|tính trừ)(?:\s+điểm)?\s+(?=(?:kể\s+)?từ\s)/giu, '$1'],
  // "01 mô hình được 0,5 điểm;" and on the next line "Tối đa: 1 điểm"
  [
    /(^|\n)\s*[-+•*]?\s*(?:0?1|một)\s+(\p{L}[^;\n]*?)[;.]?\s*\n\s*[-+•*]?\s*tối đa:?\s*(?=\d)/giu,
    '$1mỗi $2, tối đa ',
  ],
  // "Điểm = (b/a) x 4, a là số …, b là số …"
  [/,\s+(?=\(?[ab]\)?\s+là\s)/giu, '; '],
  // "Một bài được 0,05 điểm, tối đa 0,5 điểm": the cap says that each one counts.
  [
    /(^|[\n;.]\s*[-+•*]?\s*)một\s+(?!(?:số|vài|phần|nửa|ít|trong|bộ phận|nhóm)(?![\p{L}]))(?=\p{L}[^;\n]*\d[^;\n]*(?:(?<!(?:[×*x%]|1\/\d)\s*(?:số )?điểm )tối đa|không quá|cao nhất))/giu,
    '$1mỗi ',
  ],
];
