import { textKey } from '../../text/key';

/** What a criterion or a target of self-inspection counts: units that are inspected, or shortcomings that are put right. */
export type InspectionFigure = 'units' | 'shortcomings';

/** Other inspections: of legal documents, of finances, of what is delegated, of procedures, of the civil service. */
const OF_OTHERS =
  /\b(?:van ban|vbqppl|quy pham|thanh tra|kiem toan|tai chinh|ngan sach|phan cap|uy quyen|kiem soat|tai san|an toan|dau tu|khieu nai|to cao|phan anh|cong vu|ky luat)\b/;
const REFORM = /\b(?:cai cach hanh chinh|cchc)\b/;
const UNITS = /\b(?:phong|don vi|co quan|ban|trung tam|xa|dia phuong|chi cuc)\b/;
const INSPECTED =
  /\bduoc (?:tu )?kiem tra\b|\b(?:tien hanh|to chuc|thuc hien|da)? ?kiem tra\b.{0,60}\b(?:tai|doi voi|so|toi|it nhat|toi thieu|tu)\b/;
const SHARE = /\b(?:ty le|ti le|so|phan tram|muc do)\b|%|\bit nhat\b|\btoi thieu\b/;
const SHORTCOMINGS = /\b(?:ton tai|han che|van de|kien nghi|ket luan|sai pham|thieu sot|noi dung)\b/;
const PUT_RIGHT = /\b(?:khac phuc|xu ly|thuc hien|giai quyet|chan chinh)\b/;
const BY_INSPECTION =
  /\b(?:sau|qua|khi|tai|trong|ket luan|ve|cua)\b.{0,25}\bkiem tra\b|\bket luan kiem tra\b/;

/**
 * Which figure of self-inspection the words of a criterion or of a target name: "Tỷ lệ phòng, đơn vị được kiểm tra" is of
 * units, "Tồn tại sau kiểm tra được khắc phục" of shortcomings; `null` for all others. `above` are the names above it: they
 * may say what kind of inspection it is.
 */
export function aboutInspection(words: string, above: readonly string[] = []): InspectionFigure | null {
  const own = textKey(words);
  const near = textKey([above.at(-1) ?? '', words].join(' '));
  const isReform = REFORM.test(own) || REFORM.test(textKey(above.at(-1) ?? ''));
  if (!/\bkiem tra\b/.test(near) || (OF_OTHERS.test(own.replace(/\bvan phong\b/g, '')) && !isReform))
    return null;
  if (/\bchi so\b/.test(own)) return null;
  if (/\bke hoach\b/.test(own) && !UNITS.test(own) && !SHORTCOMINGS.test(own)) return null;
  if (PUT_RIGHT.test(own) && SHORTCOMINGS.test(own) && (BY_INSPECTION.test(own) || !/\bkiem tra\b/.test(own)))
    return 'shortcomings';
  return UNITS.test(own) && INSPECTED.test(own) && SHARE.test(own) ? 'units' : null;
}
