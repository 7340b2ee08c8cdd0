import { mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { MessageKey } from '../../i18n/keys';
import type { Criterion, Leaf } from '../../model/criterion';
import { asPoints, type Points } from '../../model/points';
import { readRule } from '../../reading/wording/read-rule';
import { writeRule } from '../../reading/wording/write-rule';
import { ruleLines } from './rule-lines';
import { TextArea } from '../ui/fields';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';
import { useFirstField } from '../ui/use-first-field';
import { EditorFoot } from '../shared/EditorFoot';

/**
 * Confirms the rule that was read, or says it again in plain words that are read as they are typed. The choice
 * is kept in the workbook for this wording; the province's text is not touched.
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
  const { operations, say, sayMessage } = usePane();
  const looks = useLooks();
  const box = useFirstField<HTMLElement>();
  const max = criterion.max ?? asPoints(0);
  const [words, setWords] = useState(() => writeRule(leaf.rule, max) || leaf.wording);
  const { rule } = useMemo(() => readRule(words, max), [words, max]);
  const confirm = async (): Promise<void> => {
    await operations.choose({ rules: { [criterion.id]: { rule, wording: leaf.wording } } });
    close();
  };
  return (
    <section ref={box} className={looks.card} aria-label={say('pane.leaf.fix-rule')}>
      <TextArea
        label={say('pane.rule-editor.words')}
        hint={say('pane.rule-editor.hint')}
        value={words}
        onChange={setWords}
      />
      <Patterns max={max} choose={setWords} />
      <div role="status" className={looks.tight}>
        <h2 className={mergeClasses(looks.h3, looks.small)}>{say('pane.rule-editor.understood')}</h2>
        <ul className={looks.list}>
          {ruleLines(rule, max).map((line, i) => (
            <li
              key={i}
              className={mergeClasses(looks.text, rule.kind === 'unreadable' ? looks.warning : undefined)}
            >
              {sayMessage(line)}
            </li>
          ))}
        </ul>
      </div>
      <EditorFoot
        label={say('pane.rule-editor.confirm')}
        isReady={rule.kind !== 'unreadable'}
        confirm={() => void confirm()}
        close={close}
      />
    </section>
  );
}

/** Wordings to begin from, folded away until somebody wants one. */
function Patterns({ max, choose }: { readonly max: Points; readonly choose: (wording: string) => void }) {
  const { say } = usePane();
  const looks = useLooks();
  return (
    <details>
      <summary>{say('pane.rule-editor.patterns')}</summary>
      <ul className={looks.list}>
        {patterns(max).map(({ key, wording }) => (
          <li key={key}>
            <button type="button" className={looks.link} onClick={() => choose(wording)}>
              {say(key)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Wordings with the leaf's own maximum in them. Vietnamese in every language: they are data. */
function patterns(max: Points): readonly { readonly key: MessageKey; readonly wording: string }[] {
  const numeral = (points: number): string => String(Number(points.toPrecision(12))).replace('.', ',');
  const [full, half] = [numeral(max), numeral(max / 2)];
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
