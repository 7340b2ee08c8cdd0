import { assess } from '../../../assess';
import { render } from '../../../i18n/render';
import type { Language } from '../../../i18n/keys';
import { formatNumber } from '../../../i18n/render';
import { Refusal } from '../../../model/refusal';
import { asDay } from '../../../model/task';
import { officeWorkbook } from '../../../workbook/office/office-workbook';
import type { Applied } from '../../../workbook/port';
import { WorkbookProblem } from '../../../workbook/problem';

/**
 * The plainest pane that runs the whole use case: reads the workbook, scores it, writes the report, takes it
 * back. It is in where the real pane is not built.
 */
const WORDS = {
  vi: { score: 'Chấm điểm', undo: 'Hoàn tác', total: 'Tổng điểm tự chấm', host: 'Đã nối với' },
  en: { score: 'Score', undo: 'Undo', total: 'Self-score', host: 'Connected to' },
} as const;

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

const button = (id: string): HTMLButtonElement => element(id) as HTMLButtonElement;

function inWords(thrown: unknown, language: Language): string {
  if (thrown instanceof Refusal || thrown instanceof WorkbookProblem)
    return render(thrown.sentence, language);
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

void Office.onReady(({ host, platform }) => {
  const language: Language = Office.context.displayLanguage.startsWith('vi') ? 'vi' : 'en';
  const words = WORDS[language];
  const workbook = officeWorkbook();
  let applied: Applied | null = null;
  document.documentElement.lang = language;
  element('host').textContent = `${words.host} ${String(host)} (${String(platform)})`;
  button('score').textContent = words.score;
  button('undo').textContent = words.undo;

  const attempt = async (work: () => Promise<string>): Promise<void> => {
    button('score').disabled = true;
    button('undo').disabled = true;
    element('result').textContent = await work().catch((thrown: unknown) => inWords(thrown, language));
    button('score').disabled = false;
    button('undo').disabled = applied === null;
  };

  button('score').addEventListener('click', () => {
    void attempt(async () => {
      const content = await workbook.read();
      const assessed = assess(content, { asOf: asDay(new Date().toISOString().slice(0, 10)) });
      const edits = assessed.report((sentence) => render(sentence, 'vi'));
      applied = await workbook.apply(edits, { basis: content });
      const { self, applicableMax } = assessed.assessment.total;
      return `${words.total}: ${formatNumber(self, 'points', language)} / ${formatNumber(applicableMax, 'points', language)}`;
    });
  });
  button('undo').addEventListener('click', () => {
    void attempt(async () => {
      await applied?.undo();
      applied = null;
      return '';
    });
  });
  button('score').disabled = false;
  element('host').dataset['ready'] = 'true';
});
