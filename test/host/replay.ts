import type { HostCore } from '../../src/host/host';
import type { RecordedBatch } from '../../src/host/round-trips';

/** A batch that was answered otherwise than it was recorded. */
export interface Deviation {
  readonly batch: number;
  readonly recorded: unknown;
  readonly answered: unknown;
}

/**
 * Plays recorded batches into a host with the workbook that they were recorded with. The same JSON can be captured
 * in Excel, and then says where the host answers otherwise than Excel does.
 */
export function replay(host: HostCore, recording: readonly RecordedBatch[]): readonly Deviation[] {
  return recording.flatMap(({ request, flags, answer }, batch) => {
    const delivery = host.process(JSON.stringify(request), flags);
    const answered: unknown = delivery.kind === 'answered' ? JSON.parse(delivery.text) : delivery;
    const recorded: unknown = JSON.parse(JSON.stringify(answer));
    return JSON.stringify(answered) === JSON.stringify(recorded) ? [] : [{ batch, recorded, answered }];
  });
}
