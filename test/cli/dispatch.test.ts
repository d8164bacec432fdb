/** test: the command line answers every question with an exit code that a script can trust. */
import type { CliCommand } from '../../cli/command';
import { CliError } from '../../cli/command';
import { dispatch } from '../../cli/dispatch';

const echo: CliCommand = {
  summary: 'say it again',
  usage: 'Usage: echo words',
  run: async (args) => args.length,
};
const failing: CliCommand = {
  summary: 'fail',
  usage: 'Usage: fail',
  run: async (args) => {
    throw args.length > 0 ? new TypeError('a bug') : new CliError('There is no such pilot.');
  },
};

async function ask(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await dispatch(args, { echo, failing }, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('--help and help list every command with its line', async () => {
  for (const word of ['--help', '-h', 'help']) {
    const { code, out, err } = await ask(word);
    expect(code).toBe(0);
    expect(out).toMatch(/echo +say it again\n +failing +fail/);
    expect(err).toBe('');
  }
});

test('no command, or an unknown option, is asked wrongly: help on the error stream, exit 2', async () => {
  for (const args of [[], ['--verbose']]) {
    const { code, out, err } = await ask(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: npx pilotage <command>');
  }
});

test('an unknown command is named, also one that every object has', async () => {
  for (const word of ['ehco', 'toString', '__proto__']) {
    const { code, err } = await ask(word);
    expect(code).toBe(2);
    expect(err).toContain(`There is no command "${word}".`);
  }
});

test('a command gets its arguments and gives its exit code; --help shows its usage instead', async () => {
  expect((await ask('echo', 'a', 'b', 'c')).code).toBe(3);
  expect(await ask('echo', 'a', '--help')).toEqual({ code: 0, out: 'Usage: echo words', err: '' });
});

test('what the person can mend is one sentence; a bug keeps its stack', async () => {
  expect(await ask('failing')).toEqual({ code: 1, out: '', err: 'There is no such pilot.' });
  await expect(ask('failing', 'now')).rejects.toThrow(TypeError);
});
