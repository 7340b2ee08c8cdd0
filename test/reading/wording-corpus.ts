import type { WordingExample } from './wordings/builders';
import { COUNTS } from './wordings/counts';
import { DAMAGED } from './wordings/damaged';
import { EIGHTH_BATCH } from './wordings/eighth-batch';
import { FIFTH_BATCH } from './wordings/fifth-batch';
import { FOURTH_BATCH } from './wordings/fourth-batch';
import { LEVELS } from './wordings/levels';
import { LINEAR } from './wordings/linear';
import { SECOND_BATCH } from './wordings/second-batch';
import { SEVENTH_BATCH } from './wordings/seventh-batch';
import { SIXTH_BATCH } from './wordings/sixth-batch';
import { SURVEYS } from './wordings/surveys';
import { THIRD_BATCH } from './wordings/third-batch';
import { TIERS } from './wordings/tiers';
import { UNREADABLE } from './wordings/unreadable';

/** Wordings and the rules in them, written without sight of the grammar that has to read them. */
export const WORDINGS: readonly WordingExample[] = [
  ...LEVELS,
  ...TIERS,
  ...LINEAR,
  ...COUNTS,
  ...SURVEYS,
  ...DAMAGED,
  ...UNREADABLE,
  ...SECOND_BATCH,
  ...THIRD_BATCH,
  ...FOURTH_BATCH,
  ...FIFTH_BATCH,
  ...SIXTH_BATCH,
  ...SEVENTH_BATCH,
  ...EIGHTH_BATCH,
];
