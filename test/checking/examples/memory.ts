import { NO_STATE, writeState } from '../../../src/memory/state';
import { findings, type FindingExample, type FindingExamples } from '../../support/findings';

const remembering = (state: string): Pick<FindingExample, 'change'> => ({
  change: (content) => ({ ...content, state }),
});

/** What the checks say of what the workbook remembers. */
export const MEMORY_FINDINGS: readonly FindingExamples[] = [
  findings('what the workbook remembers can be used', 'memory-unusable', {
    'state that lost its end': {
      ...remembering('{"version":1,"criteriaSheet":"Bộ tiêu chí"'),
      finds: [
        'warning Bộ tiêu chí: Những gì phần mềm ghi nhớ trong tệp (lựa chọn của đơn vị, lần chốt số liệu) ' +
          'bị hỏng một phần hoặc toàn bộ; phần hỏng không được dùng. Hãy xem lại các lựa chọn.',
      ],
    },
    'state of a later release': {
      ...remembering('{"version":1000}'),
      finds: [
        'warning Bộ tiêu chí: Những gì tệp ghi nhớ là của phiên bản mới hơn nên ở đây chưa đọc được; phần ' +
          'đó được giữ nguyên, còn lựa chọn ở đây chỉ dùng cho lần này. Hãy cập nhật phần mềm.',
      ],
    },
    'state of today': { ...remembering(writeState(NO_STATE)), finds: [] },
    'no state': { finds: [] },
  }),
];
