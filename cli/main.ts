/** cli: the program behind `npx pilotage`. */
import { commands } from './commands';
import { dispatch } from './dispatch';

const terminal = {
  out: (line: string): void => console.log(line),
  err: (line: string): void => console.error(line),
};

void dispatch(process.argv.slice(2), commands, terminal).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
