import en from '../../i18n/en.json';
import vi from '../../i18n/vi.json';

/**
 * The sentences that only the screen of the year says. The build gives this file those, and all others the rest
 * (`build/sentences-elsewhere.ts`). Why: decision 0191.
 */
export const YEAR_SENTENCES = { vi, en };
