import type { CellRef } from '../model/cell';
import { message, type Message } from '../model/message';
import type { Task } from '../model/task';
import { readDocumentReferences } from '../text/document/document';
import { textKey } from '../text/key';
import { foreignAgency, ownAgency } from './agencies';
import { targetSubject } from './targets';
import type { Check, Checked, Remark } from './check';

const taskSubject = ({ no, row }: Task): string => (no === '' ? `#${row + 1}` : no);

const taskRemark = (task: Task, text: Message): Remark => ({
  subject: taskSubject(task),
  cell: task.cell,
  message: text,
});

/**
 * Another department named where the office speaks of itself: text copied from its plan ("thông tin về hoạt động
 * của Sở Tài chính" in the plan of the science department).
 */
export const otherAgencyNamed: Check = {
  code: 'other-agency-named',
  severity: 'warning',
  find: (checked) => {
    const { set, annex, targetList } = checked;
    const headings = [...(annex?.heading ?? []), set.title ?? '', targetList?.title ?? ''];
    const own = ownAgency(set.unit, headings);
    if (own === null) return [];
    return textsOfOwn(checked).flatMap(({ text, subject, cell }) => {
      const found = foreignAgency(text, own);
      if (found === null) return [];
      const args = { found, own: own.name };
      return [{ subject, cell, message: message('finding.other-agency-named', args) }];
    });
  },
};

/** What the office wrote about itself: tasks, targets, explanations, titles of evidence. */
function textsOfOwn({ tasks, leaves, evidence, targets }: Checked): readonly {
  readonly text: string;
  readonly subject: Remark['subject'];
  readonly cell: CellRef;
}[] {
  return [
    ...tasks.map(({ task }) => ({ text: task.content, subject: taskSubject(task), cell: task.cell })),
    ...targets.map(({ target }) => ({
      text: target.text,
      subject: targetSubject(target),
      cell: target.cell,
    })),
    ...leaves.map(({ criterion }) => ({
      text: criterion.leaf?.explanation ?? '',
      subject: criterion,
      cell: criterion.scoreCell,
    })),
    ...evidence.entries.map(({ title, id, cell }) => ({ text: title, subject: id, cell })),
  ];
}

const CITED = /\b(?:ke hoach|chuong trinh|de an)\b[^.;]{0,80}?\bnam (20\d\d)\b(?!\s*-)/;
/** Work on a past year: its results are what the task is about. */
const LOOKS_BACK =
  /\b(tong ket|so ket|ket qua|danh gia|khac phuc|cong bo|bao cao|ra soat|kiem diem|giai doan|rut kinh nghiem|chi so|xep hang)\b/;

/** A task or a target that cites the plan of an earlier year: last year's sentence was left standing. */
export const earlierPlanCited: Check = {
  code: 'earlier-plan-cited',
  severity: 'info',
  find: ({ tasks, targets, year }) => {
    if (year === null) return [];
    const texts = [
      ...tasks.map(({ task }) => ({ text: task.content, subject: taskSubject(task), cell: task.cell })),
      ...targets.map(({ target }) => ({
        text: target.text,
        subject: targetSubject(target),
        cell: target.cell,
      })),
    ];
    return texts.flatMap(({ text, subject, cell }) => {
      if (!/20\d\d/.test(text)) return [];
      const key = textKey(text);
      const cited = Number(CITED.exec(key)?.[1] ?? NaN);
      if (!(cited < year) || LOOKS_BACK.test(key)) return [];
      return [{ subject, cell, message: message('finding.earlier-plan-cited', { cited, year }) }];
    });
  },
};

/** One number for two tasks. Numbers may begin again in each group. */
export const taskNumberRepeated: Check = {
  code: 'task-number-repeated',
  severity: 'info',
  find: ({ tasks }) => {
    const seen = new Map<string, Task>();
    return tasks.flatMap(({ task }) => {
      const first = seen.get(task.no);
      if (task.no === '' || !first || isFirst(task.no)) {
        if (isFirst(task.no)) seen.clear();
        seen.set(task.no, task);
        return [];
      }
      const args = { no: task.no, first: first.row + 1 };
      return [taskRemark(task, message('finding.task-number-repeated', args))];
    });
  },
};

const isFirst = (no: string): boolean => /^(?:.*[./])?(?:1|01|a|I)$/.test(no);

/** No number of a document is without a slash; most tasks are passed over at once. */
const mayNameDocument = (text: string): boolean => text.includes('/') && /\p{L}\s*\/|\/\s*\p{L}/u.test(text);

/**
 * Numbers of documents, in the evidence and in tasks, that recognition garbled or that are written twice ("QH15 QH15"):
 * what is likely meant, for the office to decide.
 */
export const documentNumberSuspect: Check = {
  code: 'document-number-suspect',
  severity: 'info',
  find: ({ evidence, tasks }) => [
    ...evidence.entries.flatMap(({ id, cell, document, suggestion }) =>
      suggestion === null
        ? []
        : [
            {
              subject: id,
              cell,
              message: message('finding.document-number-suspect', { document, suggestion }),
            },
          ],
    ),
    ...tasks.flatMap(({ task }) =>
      mayNameDocument(task.content)
        ? readDocumentReferences(task.content).flatMap(({ written, suggestion }) =>
            suggestion === null
              ? []
              : [
                  taskRemark(
                    task,
                    message('finding.document-number-suspect', { document: written, suggestion }),
                  ),
                ],
          )
        : [],
    ),
  ],
};

/** A plan without number or date ("Kèm theo Kế hoạch số   /KH-SKHCN ngày   /12/2025") is weak evidence. */
export const documentUnnumbered: Check = {
  code: 'document-unnumbered',
  severity: 'info',
  find: ({ annex, tasks }) => {
    const inHeading = (annex?.heading ?? []).flatMap((line) =>
      unnumbered(line).map((document) => ({
        subject: annex?.sheet ?? '',
        cell: null,
        message: message('finding.document-unnumbered', { document }),
      })),
    );
    const inTasks = tasks.flatMap(({ task }) =>
      mayNameDocument(task.content)
        ? unnumbered(task.content).map((document) =>
            taskRemark(task, message('finding.document-unnumbered', { document })),
          )
        : [],
    );
    return [...inHeading, ...inTasks];
  },
};

const unnumbered = (text: string): readonly string[] =>
  readDocumentReferences(text).flatMap(({ number, written }) => (number === null ? [written.trim()] : []));
