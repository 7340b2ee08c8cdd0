import { Button } from '@fluentui/react-components';
import { assess } from '../../assess';
import { previousResults } from '../../scoring/previous-year';
import { contentOf, isBusy } from '../session/select';
import { FileInput } from '../ui/FileInput';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { Told } from './Told';
import { bytesChosen, useWork } from './use-work';

const WORKBOOKS = '.xlsx,.xlsm';

/** Last year's workbook beside this one: the comparison goes with the results when they are written. */
export function LastYearFile() {
  const { dispatch, operations, t } = usePane();
  const { assessment, mapping } = useAssessed();
  const content = useSession(contentOf);
  const lastYear = useSession(({ work }) => work.lastYear);
  const busy = useSession(isBusy);
  const shared = useSharedStyles();
  const work = useWork();
  const { previous, asOf } = assessment;
  const take = async (file: File): Promise<null> => {
    const { assessedWorkbook } = await import('../../next-year/other-years');
    const read = assessedWorkbook(await bytesChosen(file), asOf);
    // What cannot be laid beside this year, of the same year or of another set, is refused before it is taken.
    if (content) assess(content, { asOf, mapping, previous: previousResults(read) });
    dispatch({ type: 'last-year-given', lastYear: { file: file.name, assessment: read } });
    await operations.open();
    return null;
  };
  const drop = (): void => {
    dispatch({ type: 'last-year-given', lastYear: null });
    void operations.open();
  };
  return (
    <section className={shared.card} aria-labelledby="year-last">
      <h2 id="year-last" className={shared.h2}>
        {t('year.last')}
      </h2>
      <p role="status" className={shared.text}>
        {previous && previous.index !== null && previous.difference !== null
          ? t('year.last.known', {
              year: previous.year === null ? '…' : String(previous.year),
              index: previous.index,
              difference: previous.difference,
            })
          : t('year.last.none')}
      </p>
      <div className={shared.line}>
        <FileInput
          chooses="one"
          accept={WORKBOOKS}
          chosen={(files) => {
            const [file] = files ?? [];
            if (file && !busy) work.run(() => take(file));
          }}
        >
          {t('year.last.choose')}
        </FileInput>
        {lastYear ? (
          <Button disabled={busy} onClick={drop}>
            {t('year.last.drop', { file: lastYear.file })}
          </Button>
        ) : null}
      </div>
      <Told work={work} />
    </section>
  );
}
