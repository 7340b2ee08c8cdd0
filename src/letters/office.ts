import type { Assessment } from '../model/assessment';
import { plainText } from '../text/key';
import { reportSymbol } from '../text/report-symbol';
import { officeKind, type OfficeKind } from '../text/office-kind';
import { blank, plain, type Letter, type Pieces } from './letter';

/** How offices of a kind write: who is above them, and who signs. What is not known is left blank. */
interface OfficeForm {
  /** `null` for an office of its own: a people's committee names nobody above it. */
  readonly parent: Pieces | null;
  readonly signature: readonly Pieces[];
}

const PROVINCE: Pieces = [plain('ỦY BAN NHÂN DÂN TỈNH '), blank()];

/** Decree 30/2020/NĐ-CP, annex I: the head of an office signs for it, a people's committee by its chairman. */
const FORMS: Readonly<Record<OfficeKind, OfficeForm>> = {
  committee: { parent: null, signature: [[plain('TM. ỦY BAN NHÂN DÂN')], [plain('CHỦ TỊCH')]] },
  office: { parent: PROVINCE, signature: [[plain('CHÁNH VĂN PHÒNG')]] },
  inspectorate: { parent: PROVINCE, signature: [[plain('CHÁNH THANH TRA')]] },
  board: { parent: PROVINCE, signature: [[plain('TRƯỞNG BAN')]] },
  department: { parent: PROVINCE, signature: [[plain('GIÁM ĐỐC')]] },
};

const UNKNOWN: OfficeForm = {
  parent: [blank('TÊN CƠ QUAN CHỦ QUẢN')],
  signature: [[blank('QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ')]],
};

/** The head, the number and the signature of a letter of the office that an assessment is of; `type` is as in "/BC-". */
export function officeParts(
  assessment: Pick<Assessment, 'set' | 'evidence'>,
  type: 'BC' | 'BB' = 'BC',
): Pick<Letter, 'parent' | 'office' | 'number' | 'placeAndDate' | 'signature'> {
  const name = assessment.set.unit === null ? '' : plainText(assessment.set.unit);
  const kind = officeKind(name);
  const form = kind ? FORMS[kind] : UNKNOWN;
  const symbol = reportSymbol(assessment.evidence.entries.map(({ document }) => document));
  return {
    parent: form.parent,
    office: name === '' ? [blank('TÊN CƠ QUAN')] : [plain(name.toLocaleUpperCase('vi'))],
    number: [plain('Số: '), blank(), plain(`/${type}-`), symbol === null ? blank() : plain(symbol)],
    placeAndDate: [blank(), plain(', ngày '), blank(), plain(' tháng '), blank(), plain(' năm '), blank()],
    signature: form.signature,
  };
}
