import type { AppraisalComparison, AppraisedSums, LeafDifference } from '../model/appraisal';
import { addressOf } from '../model/cell';
import { message, type Message } from '../model/message';
import type { ExpectedAppraisal, Risk } from '../model/risk';
import type {
  AppraisalJson,
  AppraisedLeafJson,
  AppraisedSumsJson,
  ExpectedJson,
  RiskJson,
} from './assessment-json';

/** Before the appraisal: the claimed points of a leaf that hang on what is missing. */
export const riskJson = (
  { leaf, claimed, atRisk, expectedLoss, causes }: Risk,
  t: (sentence: Message) => string,
): RiskJson => ({
  id: leaf.id,
  code: leaf.code,
  shown: leaf.shown,
  cell: addressOf(leaf.scoreCell),
  claimed,
  points: atRisk,
  expectedLoss,
  causes,
  reasons: causes.map((cause) => t(message(`summary.lacks.${cause}`))),
});

/** Before the appraisal: what it may be expected to recognise. */
export const expectedJson = ({ self, atRisk, expected, index }: ExpectedAppraisal): ExpectedJson => ({
  self,
  atRisk,
  points: expected,
  index,
});

/** After the appraisal: what differs from the self-scores, in sum, by field and leaf by leaf. */
export const appraisalJson = ({ total, fields, leaves }: AppraisalComparison): AppraisalJson => ({
  total: sumsJson(total),
  fields: fields.map(({ field, ...sums }) => ({ code: field.code, name: field.name, ...sumsJson(sums) })),
  leaves: leaves.map(leafJson),
});

const sumsJson = ({ self, appraised, difference, waiting, index }: AppraisedSums): AppraisedSumsJson => ({
  self,
  appraised,
  difference,
  waiting,
  index,
});

const leafJson = ({
  leaf,
  self,
  appraised,
  rounds,
  difference,
  isOpen,
}: LeafDifference): AppraisedLeafJson => ({
  id: leaf.id,
  code: leaf.code,
  shown: leaf.shown,
  cell: addressOf(leaf.leaf?.appraisal.cell ?? leaf.scoreCell),
  self,
  appraised,
  rounds,
  difference,
  opinion: leaf.leaf?.appraisal.opinion ?? '',
  explanation: leaf.leaf?.explanation ?? '',
  open: isOpen,
});
