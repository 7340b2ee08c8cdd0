import { runCommand } from '../serving/run-command';
import { build } from './build';

void runCommand(async ({ args, print: t }) => {
  const { sentences } = await build(args);
  sentences.forEach(t);
});
