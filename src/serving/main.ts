import { message } from '../model/message';
import { runCommand } from './run-command';
import { serve } from './serve';

void runCommand(async ({ args, print: t }) => {
  const { address, port } = await serve(args);
  t(message('serve.listening', { address, port: String(port) }));
});
