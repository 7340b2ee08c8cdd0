import type { AppraisedSums, LeafDifference } from '../model/appraisal';
import type { Assessment } from '../model/assessment';
import type { Risk } from '../model/risk';
import { addressOf } from '../model/cell';
import { message, type Message } from '../model/message';

type Say = (sentence: Message) => string;
type Json = Readonly<Record<string, unknown>>;

/**
 * What the output tells of the appraisal, before it (which points hang on what, and what may be expected to be
 * recognised) and after it (what differs). These keys were added to the contract; they change none of its own.
 */
export const appraisalJson = ({ risks, expected, appraisal }: Assessment, say: Say): Json => ({
  atRisk: risks.map((risk) => riskJson(risk, say)),
  expected: expected && {
    self: expected.self,
    atRisk: expected.atRisk,
    points: expected.expected,
    index: expected.index,
  },
  appraisal: appraisal && {
    total: sumsJson(appraisal.total),
    fields: appraisal.fields.map(({ field, ...sums }) => ({
      code: field.code,
      name: field.name,
      ...sumsJson(sums),
    })),
    leaves: appraisal.leaves.map(differenceJson),
  },
});

/** `points` hang on what `causes` names; `expectedLoss` is the assumption of `checking/risk.ts`. */
const riskJson = ({ leaf, claimed, atRisk, expectedLoss, causes }: Risk, say: Say): Json => ({
  code: leaf.code,
  cell: addressOf(leaf.scoreCell),
  claimed,
  points: atRisk,
  expectedLoss,
  causes,
  reasons: causes.map((cause) => say(message(`summary.lacks.${cause}`))),
});

const sumsJson = ({ self, appraised, difference, waiting }: AppraisedSums): Json => ({
  self,
  appraised,
  difference,
  waiting,
});

/** `cell` holds the figure of the appraisers; `open` is true while an explanation is asked for or being judged. */
const differenceJson = ({ leaf, self, appraised, difference, isOpen }: LeafDifference): Json => ({
  code: leaf.code,
  cell: addressOf(leaf.leaf?.appraisal.cell ?? leaf.scoreCell),
  self,
  appraised,
  difference,
  opinion: leaf.leaf?.appraisal.opinion ?? '',
  explanation: leaf.leaf?.explanation ?? '',
  open: isOpen,
});
