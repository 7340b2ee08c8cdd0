import { join } from 'node:path';
import { buildCommand } from './command';
import { PROJECT } from './configuration';

void buildCommand(join(PROJECT, 'out'));
