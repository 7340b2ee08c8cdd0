import type { Language, MessageKey } from '../i18n/keys';
import { render } from '../i18n/render';
import { message } from '../model/message';

/** The five steps by the names that the pane gives them. */
const STEPS: readonly (readonly [MessageKey, MessageKey])[] = [
  ['pane.step.start', 'help.step.start'],
  ['pane.step.score', 'help.step.score'],
  ['pane.step.gaps', 'help.step.gaps'],
  ['pane.step.evidence', 'help.step.evidence'],
  ['pane.step.write', 'help.step.write'],
];

/** The states by the names that the pane gives them, each with what it means and what to do. */
const STATES: readonly (readonly [MessageKey, MessageKey])[] = [
  ['state.scored', 'help.state.scored.means'],
  ['state.manual', 'help.state.manual.means'],
  ['state.missing', 'help.state.missing.means'],
  ['state.unreadable', 'help.state.unreadable.means'],
  ['state.invalid', 'help.state.invalid.means'],
  ['state.not-applicable', 'help.state.not-applicable.means'],
  ['state.survey', 'help.state.survey.means'],
];

const PROMISES: readonly MessageKey[] = ['help.promise.kept', 'help.promise.local', 'help.promise.undo'];

/**
 * The page behind the ribbon's help button, in one language: it is static and needs no more than Office.js,
 * which Office expects of every page in a pane. The user guide says the same at length. Why: decision 0057.
 */
export function helpPage(language: Language, officeJs: string): string {
  const t = (key: MessageKey): string => markup(render(message(key), language));
  const listed = (keys: readonly MessageKey[]): string => keys.map((key) => `<li>${t(key)}</li>`).join('\n');
  const states = STATES.map(([state, means]) => `<dt>${t(state)}</dt>\n<dd>${t(means)}</dd>`).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('help.title')}</title>
<link rel="icon" href="icons/icon-32.png">
<script src="${officeJs}"></script>
</head>
<body>
<main>
<h1>${t('help.title')}</h1>
<p>${t('help.about')}</p>
<p>${t('help.begin')}</p>
<h2>${t('help.steps')}</h2>
<ol>
${STEPS.map(([step, does]) => `<li><strong>${t(step)}</strong>: ${t(does)}</li>`).join('\n')}
</ol>
<h2>${t('help.states')}</h2>
<dl>
${states}
</dl>
<h2>${t('help.promises')}</h2>
<ul>
${listed(PROMISES)}
</ul>
</main>
</body>
</html>
`;
}

const markup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
