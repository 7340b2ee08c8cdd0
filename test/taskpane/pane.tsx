import { render as mount, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Language } from '../../src/i18n/keys';
import { render } from '../../src/i18n/render';
import type { Message } from '../../src/model/message';
import { App } from '../../src/taskpane/App';
import type { LiveWorkbook } from '../../src/workbook/port';
import { liveFileWorkbook, type LiveFileWorkbook } from '../support/live-file-workbook';

/** The pane over a real workbook, as a person has it before them. */
export interface OpenPane {
  readonly user: UserEvent;
  readonly workbook: LiveFileWorkbook;
}

export interface PaneOptions {
  readonly language?: Language;
  readonly translate?: (sentence: Message, language: Language) => string;
  readonly storage?: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** Stands between the pane and the file, to let something go wrong. */
  readonly between?: (workbook: LiveFileWorkbook) => LiveWorkbook;
  /** The day of the person's calendar. */
  readonly now?: Date;
}

const DAY = new Date(2026, 11, 20);

/** Opens the pane over these bytes and waits until the workbook has been read, or could not be. */
export async function openPane(bytes: Uint8Array, options: PaneOptions = {}): Promise<OpenPane> {
  const workbook = liveFileWorkbook(bytes);
  const {
    language = 'vi',
    translate = render,
    storage = null,
    between = (same) => same,
    now = DAY,
  } = options;
  mount(
    <App
      workbook={between(workbook)}
      language={language}
      isDark={false}
      storage={storage}
      translate={translate}
      now={() => now}
    />,
  );
  await settled();
  return { user: userEvent.setup(), workbook };
}

/** Waits until nothing runs any more. */
export async function settled(): Promise<void> {
  const { queryByText } = screen;
  await waitFor(
    () => expect(queryByText(/^⟦?(Đang (đọc|chấm|ghi|hoàn tác|mở|chuẩn bị)|Reading|Opening)/)).toBeNull(),
    {
      timeout: 15_000,
    },
  );
}

const STEPS = { start: 0, score: 1, gaps: 2, evidence: 3, write: 4 } as const;

/** Goes to a screen by the steps at the top. */
export async function goTo({ user }: OpenPane, step: keyof typeof STEPS): Promise<void> {
  const buttons = within(screen.getByRole('navigation')).getAllByRole('button');
  const button = buttons[STEPS[step]];
  if (!button) throw new Error(`no step ${step}`);
  await user.click(button);
  await settled();
}

/** The list entry of a criterion, by its code. */
export function rowOf(code: string, list: HTMLElement = document.body): HTMLElement {
  const found = within(list)
    .getAllByRole('listitem')
    .find((item) => item.textContent?.startsWith(code));
  if (!found) throw new Error(`no row of ${code}`);
  return found;
}
