import { runCommand } from '../serving/run-command';
import { build } from './build';

void runCommand(async ({ args, say }) => {
  const { sentences } = await build(args);
  sentences.forEach(say);
});
