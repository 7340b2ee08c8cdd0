import { Button } from '@fluentui/react-components';
import { readPastedDocuments, type PastedDocument } from '../../pane-edits/pasted-evidence';
import { writeDay } from '../../text/date/day';
import { usePane } from '../ui/pane-context';
import type { EvidenceTexts } from './evidence-form';

/** What is in a typed title and belongs into fields of its own, offered by one click; several documents are offered apart. */
export function FoundInTitle({
  texts,
  change,
  split,
}: {
  readonly texts: EvidenceTexts;
  readonly change: (texts: Partial<EvidenceTexts>) => void;
  /** Goes on with several documents instead of one. */
  readonly split: () => void;
}) {
  const { t } = usePane();
  const documents = readPastedDocuments(texts.title);
  const [only, another] = documents;
  if (!only) return null;
  if (another)
    return (
      <Button size="small" onClick={split}>
        {t('pane.evidence.split', { count: documents.length })}
      </Button>
    );
  const found = partsFor(only, texts);
  const parts = [found.document, found.issued, found.issuer, found.page, found.link].filter(
    (part) => part !== undefined,
  );
  if (parts.length === 0) return null;
  return (
    <Button size="small" onClick={() => change(found)}>
      {t('pane.evidence.from-title', { parts: parts.join(', ') })}
    </Button>
  );
}

/** The parts of a title for fields that are empty yet; the title then goes without what is cut out of it. */
function partsFor(found: PastedDocument, texts: EvidenceTexts): Partial<EvidenceTexts> {
  const parts: Partial<EvidenceTexts> = {
    ...(found.document !== '' && texts.document === '' ? { document: found.document } : {}),
    ...(found.issued !== null && texts.issued === '' ? { issued: writeDay(found.issued) } : {}),
    ...(found.issuer !== '' && texts.issuer === '' ? { issuer: found.issuer } : {}),
    ...(found.page !== '' && texts.page === '' ? { page: found.page } : {}),
    ...(found.link !== '' && texts.link === '' ? { link: found.link } : {}),
  };
  return Object.keys(parts).length === 0 ? parts : { ...parts, title: found.title };
}
