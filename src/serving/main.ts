import { message } from '../model/message';
import { runCommand } from './run-command';
import { serve } from './serve';

void runCommand(async ({ args, say }) => {
  const { address, port } = await serve(args);
  say(message('serve.listening', { address, port: String(port) }));
});
