import { fileWorkbook } from '../../../src/workbook/file/file-workbook';
import { editsOf, number, text, write } from '../../support/edits';
import { describeContract } from '../contract';

describeContract('over files', (bytes) => {
  const workbook = fileWorkbook(bytes);
  return {
    workbook,
    save: workbook.save,
    typeElsewhere: async (sheet, address, content) => {
      const cell = typeof content === 'number' ? number(content) : text(content);
      await workbook.apply(editsOf(write(sheet, { [address]: cell })));
    },
    close: () => undefined,
  };
});
