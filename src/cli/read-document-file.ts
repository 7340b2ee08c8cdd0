import { basename } from 'node:path';
import { nodePages } from '../documents/pdf/node-pages';
import { readDocument } from '../documents/read-document';
import { nodeScan } from '../documents/scan/node-scan';
import type { Language } from '../i18n/keys';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import type { TextDocument } from '../model/text-document';
import { readInput } from './files';
import { nativeCodec } from './native-codec';
import { startProgress } from './progress';
import { translator } from './score-command';
import type { Terminal } from './terminal';

/**
 * Does something with the document in a file; a refusal names the file. While letters are recognised, each page is told.
 *
 * @param use what is to be done; a `Refusal` of its own is about the file, too
 */
export async function withDocument<Result>(
  file: string,
  { terminal, language }: { readonly terminal: Terminal; readonly language: Language },
  use: (document: TextDocument) => Result,
): Promise<Result> {
  const { pdfProgram, scanProgram, error, now } = terminal;
  const bytes = await readInput(file);
  const tell = startProgress(error, now, language);
  const t = translator(language);
  try {
    return use(
      await readDocument(bytes, {
        codec: nativeCodec,
        pdfPages: pdfProgram === undefined ? null : nodePages(pdfProgram),
        scan:
          scanProgram === undefined
            ? null
            : nodeScan(scanProgram, (progress) => tell(t(message('import.scan-page', { ...progress })))),
      }),
    );
  } catch (error_) {
    if (!(error_ instanceof Refusal)) throw error_;
    throw new Refusal(message('cli.in-file', { file: basename(file), problem: error_.sentence }));
  }
}
