import { mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { MessageKey } from '../../i18n/keys';
import type { Criterion, Leaf } from '../../model/criterion';
import { message } from '../../model/message';
import { asPoints, type Points } from '../../model/points';
import type { Rule } from '../../model/rule';
import { readRule } from '../../reading/wording/read-rule';
import { writeRule } from '../../reading/wording/write-rule';
import { ruleLines } from '../../sheets/rule-lines';
import { CellButton } from '../ui/CellButton';
import { TextArea } from '../ui/fields';
import { usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { useFirstField } from '../ui/use-first-field';
import { EditorFoot } from '../shared/EditorFoot';
import { commaNumeral } from '../../text/binary-noise';

/**
 * Confirms the rule that was read, or says it again in plain words that are read as they are typed. The choice
 * is kept in the workbook for this wording; the province's text is above and is not touched.
 */
export function RuleEditor({
  criterion,
  leaf,
  close,
}: {
  readonly criterion: Criterion;
  readonly leaf: Leaf;
  readonly close: () => void;
}) {
  const { operations, t } = usePane();
  const shared = useSharedStyles();
  const box = useFirstField<HTMLElement>('textarea');
  const max = criterion.max ?? asPoints(0);
  const [words, setWords] = useState(() => writeRule(leaf.rule, max) || leaf.wording);
  const { rule } = useMemo(() => readRule(words, max), [words, max]);
  const confirm = async (): Promise<void> => {
    const what = message('pane.wrote.rule', { code: criterion.shown });
    await operations.choose(
      { rules: { [criterion.id]: { rule, wording: leaf.wording } } },
      { what, sheets: [], isReport: false, leaf: criterion.id },
    );
    close();
  };
  return (
    <section ref={box} className={shared.card} aria-label={t('pane.leaf.fix-rule')}>
      <ProvinceWording leaf={leaf} />
      <TextArea
        label={t('pane.rule-editor.words')}
        hint={t('pane.rule-editor.hint')}
        value={words}
        onChange={setWords}
      />
      <Understood rule={rule} max={max} />
      <EditorFoot
        label={t('pane.rule-editor.confirm')}
        isReady={rule.kind !== 'unreadable'}
        confirm={() => void confirm()}
        close={close}
      />
      <Patterns max={max} choose={setWords} />
    </section>
  );
}

/** The wording in the table: what the words below have to agree with. */
function ProvinceWording({ leaf: { wording, wordingCell } }: { readonly leaf: Leaf }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  if (!wordingCell || wording === '') return null;
  return (
    <div className={shared.tight}>
      <h2 className={mergeClasses(shared.h3, shared.small)}>{t('pane.leaf.wording')}</h2>
      <p className={mergeClasses(shared.muted, shared.small, shared.lines)}>
        <bdi>{wording}</bdi> <CellButton cell={wordingCell} />
      </p>
    </div>
  );
}

/** What the words are taken for; said again with every key. */
function Understood({ rule, max }: { readonly rule: Rule; readonly max: Points }) {
  const { t, translateMessage } = usePane();
  const shared = useSharedStyles();
  const tone = rule.kind === 'unreadable' ? shared.warning : undefined;
  return (
    <div role="status" className={shared.tight}>
      <h2 className={mergeClasses(shared.h3, shared.small)}>{t('pane.rule-editor.understood')}</h2>
      <ul className={shared.list}>
        {ruleLines(rule, max).map((line, i) => (
          <li key={i} className={mergeClasses(shared.text, tone)}>
            {translateMessage(line)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Wordings to begin from, folded away until somebody wants one. */
function Patterns({ max, choose }: { readonly max: Points; readonly choose: (wording: string) => void }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  return (
    <details>
      <summary>{t('pane.rule-editor.patterns')}</summary>
      <ul className={shared.list}>
        {patterns(max).map(({ key, wording }) => (
          <li key={key}>
            <button type="button" className={shared.link} onClick={() => choose(wording)}>
              {t(key)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Wordings with the leaf's own maximum in them. Vietnamese in every language: they are data. */
function patterns(max: Points): readonly { readonly key: MessageKey; readonly wording: string }[] {
  const [full, half] = [commaNumeral(max), commaNumeral(max / 2)];
  return [
    { key: 'pane.pattern.levels', wording: `Kịp thời, đầy đủ: ${full} điểm; chưa đầy đủ: ${half} điểm; không thực hiện: 0 điểm` },
    { key: 'pane.pattern.linear', wording: 'Tính theo công thức (b/a) x điểm tối đa' },
    { key: 'pane.pattern.floor', wording: `Từ 80% trở lên: tính theo công thức (b/a) x điểm tối đa; dưới 80%: 0 điểm` },
    { key: 'pane.pattern.target', wording: `Từ 65% trở lên: ${full} điểm; dưới 65%: tính theo công thức (tỷ lệ đạt được/65%) x điểm tối đa` },
    { key: 'pane.pattern.tiers', wording: `Từ 90% trở lên: ${full} điểm; từ 70% đến dưới 90%: ${half} điểm; dưới 70%: 0 điểm` },
    { key: 'pane.pattern.count', wording: `Mỗi tin, bài được 0,05 điểm, tối đa ${full} điểm` },
    { key: 'pane.pattern.deduction', wording: 'Mỗi báo cáo chậm trừ 0,25 điểm' },
    { key: 'pane.pattern.survey', wording: 'Xác định qua điều tra xã hội học, đơn vị không tự chấm' },
    { key: 'pane.pattern.manual', wording: 'Đơn vị tự nhập điểm' },
  ]; // prettier-ignore
}
