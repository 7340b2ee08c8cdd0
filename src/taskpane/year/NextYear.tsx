import { Button, mergeClasses } from '@fluentui/react-components';
import { message } from '../../model/message';
import { downloadFile } from '../ui/download';
import { FileInput } from '../ui/FileInput';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { inVietnamese, XLSX } from './documents';
import { Told } from './Told';
import { bytesChosen, useWork } from './use-work';

/** The plan that raises next year's index, and next year's workbook from this year's file. */
export function NextYear() {
  const { t } = usePane();
  const { assessment } = useAssessed();
  const shared = useSharedStyles();
  const work = useWork();
  const { year, asOf } = assessment;
  const next = year === null ? '' : `-${year + 1}`;
  const plan = async () => {
    const { improvementWorkbook } = await import('../../next-year/improvement-workbook');
    const file = `ke-hoach-cai-thien${next}.xlsx`;
    downloadFile(file, improvementWorkbook(assessment, inVietnamese), XLSX);
    return message('year.next.plan.saved', { file, tasks: assessment.gaps.length });
  };
  const roll = async (chosen: File) => {
    const { rolledWorkbook } = await import('../../next-year/other-years');
    const rolled = rolledWorkbook(await bytesChosen(chosen), asOf);
    const file = `tu-cham-diem${rolled.year === null ? '' : `-${rolled.year}`}.xlsx`;
    downloadFile(file, rolled.bytes, XLSX);
    return message('year.next.rolled', { file, emptied: rolled.emptied });
  };
  return (
    <section className={shared.card} aria-labelledby="year-next">
      <h2 id="year-next" className={shared.h2}>
        {t('year.next')}
      </h2>
      <div className={shared.line}>
        <Button disabled={work.isRunning} onClick={() => work.run(plan)}>
          {t('year.next.plan')}
        </Button>
        <FileInput
          chooses="one"
          accept=".xlsx"
          chosen={(files) => {
            const [file] = files ?? [];
            if (file) work.run(() => roll(file));
          }}
        >
          {t('year.next.roll')}
        </FileInput>
      </div>
      <p className={mergeClasses(shared.small, shared.muted)}>{t('year.next.note')}</p>
      <Told work={work} />
    </section>
  );
}
