import type { WordingExample } from './wordings/builders';
import { BARE_RATES } from './wordings/bare-rates';
import { JOINED_CONDITIONS } from './wordings/joined-conditions';
import { LEAST_AND_SUMS } from './wordings/least-and-sums';
import { TABLES_AND_GOALS } from './wordings/tables-and-goals';
import { LINES_AND_PARTS } from './wordings/lines-and-parts';
import { DEDUCTION_FORMS } from './wordings/deduction-forms';
import { NAMED_CLASSES } from './wordings/named-classes';
import { OVERLAPPING_CLASSES } from './wordings/overlapping-classes';
import { PLACES_AND_GRADES } from './wordings/places-and-grades';
import { PROPORTIONS_IN_WORDS } from './wordings/proportions-in-words';
import { STEPS_OF_A_RATE } from './wordings/steps-of-a-rate';
import { TWO_SCALES } from './wordings/two-scales';
import { BY_HAND } from './wordings/by-hand';
import { COUNT_CLASSES } from './wordings/count-classes';
import { COUNTS } from './wordings/counts';
import { DAMAGED } from './wordings/damaged';
import { DEDUCTIONS } from './wordings/deductions';
import { MANY_RATE_CLASSES } from './wordings/many-rate-classes';
import { MORE_LEVELS } from './wordings/more-levels';
import { PROPORTIONS } from './wordings/proportions';
import { RATE_CLASSES } from './wordings/rate-classes';
import { RATE_CLASSES_IN_PROPORTION } from './wordings/rate-classes-in-proportion';
import { SINGLE_CONDITIONS } from './wordings/single-conditions';
import { STEPS } from './wordings/steps';
import { SO_MANY_EACH } from './wordings/so-many-each';
import { BEYOND_THE_PLAN } from './wordings/beyond-the-plan';
import { SLIPS_AND_SCALES } from './wordings/slips-and-scales';
import { WAYS_OF_WRITING } from './wordings/ways-of-writing';
import { SURVEYS } from './wordings/surveys';
import { THREE_LEVELS } from './wordings/three-levels';
import { TWO_LEVELS } from './wordings/two-levels';
import { UNREADABLE } from './wordings/unreadable';

/** Wordings and the rules in them, filed by the kind of rule. */
export const WORDINGS: readonly WordingExample[] = [
  ...SINGLE_CONDITIONS,
  ...TWO_LEVELS,
  ...THREE_LEVELS,
  ...MORE_LEVELS,
  ...RATE_CLASSES,
  ...MANY_RATE_CLASSES,
  ...RATE_CLASSES_IN_PROPORTION,
  ...COUNT_CLASSES,
  ...STEPS,
  ...PROPORTIONS,
  ...COUNTS,
  ...DEDUCTIONS,
  ...SURVEYS,
  ...BY_HAND,
  ...DAMAGED,
  ...UNREADABLE,
  ...TWO_SCALES,
  ...STEPS_OF_A_RATE,
  ...PROPORTIONS_IN_WORDS,
  ...PLACES_AND_GRADES,
  ...DEDUCTION_FORMS,
  ...BARE_RATES,
  ...LINES_AND_PARTS,
  ...JOINED_CONDITIONS,
  ...LEAST_AND_SUMS,
  ...TABLES_AND_GOALS,
  ...SO_MANY_EACH,
  ...BEYOND_THE_PLAN,
  ...WAYS_OF_WRITING,
  ...SLIPS_AND_SCALES,
  ...OVERLAPPING_CLASSES,
  ...NAMED_CLASSES,
];
