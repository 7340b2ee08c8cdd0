import { withoutAbbreviations } from './abbreviations';
import { plainAwardSigns } from './award-signs';
import { withDefinedVerdict } from './defined-verdict';
import { withoutCoefficient } from './coefficients';
import { plainBeyondBase } from './beyond-base';
import { plainDeductionEnds } from './deduction-ends';
import { plainFormulas } from './formula-names';
import { plainLeads } from './leads';
import { withFigures } from './number-words';
import { withoutPeriods } from './periods';
import { plainRanks } from './ranks';
import { plainSteps, withoutRemainders } from './remainders';
import { plainHundreds } from './scale-of-hundred';
import { plainShares } from './share-words';
import { plainSeparators } from './separators';
import { withoutSlips } from './slips';
import { plainStepWords } from './step-words';
import { plainWholes } from './whole-words';

/** Whole ways of writing a wording, each told in the one that the grammar knows. */
const FORMS: readonly ((wording: string) => string)[] = [
  withoutSlips,
  withDefinedVerdict,
  plainWholes,
  plainAwardSigns,
  withoutAbbreviations,
  plainLeads,
  plainHundreds,
  withoutPeriods,
  plainSeparators,
  plainShares,
  withFigures,
  plainStepWords,
  plainRanks,
  withoutCoefficient,
  plainFormulas,
  plainBeyondBase,
  plainDeductionEnds,
  plainSteps,
  withoutRemainders,
];

export const plainForms = (wording: string): string =>
  FORMS.reduce((text, form) => form(text), wording.normalize('NFC'));
