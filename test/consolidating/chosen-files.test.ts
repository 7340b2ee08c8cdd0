import { withChosen, type ChosenFile } from '../../src/consolidating/chosen-files';

/** A file as the browser gives it; other content has another length. */
const chosen = (name: string, content = 'a', changed = 0): ChosenFile => ({
  name,
  file: new File([content], name.split('/').at(-1) ?? name, { lastModified: changed }),
});

const namesOf = (files: readonly ChosenFile[]): readonly string[] => files.map(({ name }) => name);

test('files come in the order of their names, numbers by their size', () => {
  const { files } = withChosen([], [chosen('Xã 10.xlsx'), chosen('Xã 2.xlsx'), chosen('Sở Tư pháp.xlsm')]);
  expect(namesOf(files)).toEqual(['Sở Tư pháp.xlsm', 'Xã 2.xlsx', 'Xã 10.xlsx']);
});

test('lock files, hidden files and files of other programs are passed over and named', () => {
  const { files, passedOver } = withChosen(
    [],
    ['~$Xã 1.xlsx', 'Xã 1.xlsx', 'nhóm 1/~$a.xlsx', '.~lock.b.xlsx', 'công văn.docx', 'so-cu.xls'].map(
      (name) => chosen(name),
    ),
  );
  expect(namesOf(files)).toEqual(['so-cu.xls', 'Xã 1.xlsx']);
  expect(passedOver).toEqual({
    locks: ['~$Xã 1.xlsx', 'nhóm 1/~$a.xlsx', '.~lock.b.xlsx'],
    others: ['công văn.docx'],
    again: 0,
  });
});

test('the same file chosen twice is one, also where its name was numbered', () => {
  const first = withChosen([], [chosen('a.xlsx', 'x'), chosen('b/a.xlsx', 'xx')]).files;
  const second = withChosen(first, [chosen('a.xlsx', 'x'), chosen('b/a.xlsx', 'xx'), chosen('c.xlsx')]);
  expect(namesOf(second.files)).toEqual(['a.xlsx', 'b/a.xlsx', 'c.xlsx']);
  expect(second.passedOver.again).toBe(2);
});

test('another file of the same name is told apart by a number', () => {
  const first = withChosen([], [chosen('a.xlsx', 'x')]).files;
  const second = withChosen(first, [chosen('a.xlsx', 'xx'), chosen('a.xlsx', 'x', 7)]).files;
  expect(namesOf(second)).toEqual(['a (2).xlsx', 'a (3).xlsx', 'a.xlsx']);
  expect(withChosen(second, [chosen('a.xlsx', 'xx')]).passedOver.again).toBe(1);
});
