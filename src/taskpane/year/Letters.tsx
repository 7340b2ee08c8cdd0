import { Button } from '@fluentui/react-components';
import { message } from '../../model/message';
import { contentOf } from '../session/select';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { downloadLetters } from './documents';
import { Told } from './Told';
import { useWork } from './use-work';

const FILES = {
  self: 'bao-cao-tu-danh-gia.docx',
  leader: 'tom-tat-gui-lanh-dao.docx',
  inspection: 'bien-ban-kiem-tra.docx',
} as const;

/** The letters as Word files: the report on the self-assessment, the page for the leader, the records of inspections. */
export function Letters() {
  const { t } = usePane();
  const assessed = useAssessed();
  const content = useSession(contentOf);
  const shared = useSharedStyles();
  const work = useWork();
  const { leaves, inspection, closing } = assessed.assessment;
  if (!content || leaves.length === 0) return null;
  const isInspected = inspection?.units.some(({ inspected }) => inspected !== null) ?? false;
  const kinds = ['self', 'leader', ...(isInspected ? (['inspection'] as const) : [])] as const;
  return (
    <section className={shared.card} aria-labelledby="year-letters">
      <h2 id="year-letters" className={shared.h2}>
        {t('year.letters')}
      </h2>
      <p className={shared.text}>{t('year.letters.text')}</p>
      <div className={shared.line}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            disabled={work.isRunning}
            onClick={() =>
              work.run(async () => {
                await downloadLetters(assessed, content, { kind, closing, file: FILES[kind] });
                return message('year.saved', { file: FILES[kind] });
              })
            }
          >
            {t(`year.letter.${kind}`)}
          </Button>
        ))}
      </div>
      <Told work={work} />
    </section>
  );
}
