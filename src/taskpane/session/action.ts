import type { Mapping } from '../../model/mapping';
import type { Message } from '../../model/message';
import type { Trial } from '../../scoring/trial';
import type { FillingPlace } from '../score/fill-in-order';
import type {
  Answer,
  GapOrder,
  HandOverChoice,
  LastYear,
  Loaded,
  PaneError,
  ScoreFilter,
  ScreenName,
  Written,
} from './session';

/** Everything that can happen to a session. */
export type Action =
  | { readonly type: 'navigated'; readonly screen: ScreenName }
  /** A person's piece of work begins: what was told of the one before goes. */
  | { readonly type: 'started'; readonly what: Message; readonly canCancel: boolean }
  /** The same piece of work goes on with something else. */
  | { readonly type: 'continued'; readonly what: Message; readonly canCancel: boolean }
  | { readonly type: 'progressed'; readonly done: number; readonly total: number }
  | { readonly type: 'loaded'; readonly loaded: Loaded; readonly announcement: Message }
  | { readonly type: 'failed'; readonly error: PaneError }
  | { readonly type: 'stopped'; readonly sentence: Message }
  | { readonly type: 'dismissed' }
  | { readonly type: 'changed-outside'; readonly sheet: string }
  | { readonly type: 'mapping-chosen'; readonly mapping: Mapping }
  /** Last year's workbook is laid beside this one, or taken away. */
  | { readonly type: 'last-year-given'; readonly lastYear: LastYear | null }
  | { readonly type: 'written'; readonly written: Written }
  | { readonly type: 'undone'; readonly written: Written }
  | { readonly type: 'filtered'; readonly filter: Partial<ScoreFilter> }
  /** A leaf is to be seen among the scores, unfolded; `above` are the ids of what it is under. */
  | {
      readonly type: 'leaf-shown';
      readonly id: string;
      readonly above: readonly string[];
      readonly keepsFilter: boolean;
    }
  /** The same, because its row was selected in the sheet: the keyboard stays where it is. */
  | { readonly type: 'leaf-followed'; readonly id: string; readonly above: readonly string[] }
  | { readonly type: 'folded'; readonly id: string; readonly open: boolean }
  /** `null` goes back to the list. */
  | { readonly type: 'filling'; readonly place: FillingPlace | null }
  | { readonly type: 'answered'; readonly answer: Answer }
  /** The answers that wait are to be tried again, or given up. */
  | { readonly type: 'answers-decided'; readonly decision: 'write' | 'drop' }
  | { readonly type: 'gaps-ordered'; readonly order: GapOrder }
  | { readonly type: 'trial-set'; readonly id: string; readonly trial: Trial | null }
  | { readonly type: 'trials-cleared' }
  | { readonly type: 'typed-score-replaced'; readonly rows: readonly number[]; readonly isReplaced: boolean }
  | { readonly type: 'hand-over-chosen'; readonly handOver: Partial<HandOverChoice> };
