/** test: the terminal shows what a person must know and keeps the rest in the log. */
import { readable, saysReady } from '../../cli/log-lines';

test.each([
  ['{"level":30,"msg":"request"}', null],
  ['{"level":40,"msg":"slow"}', 'warning: slow'],
  [
    '{"level":50,"msg":"failed","err":{"message":"no mail server"}}',
    'error: failed: no mail server',
  ],
  ['{"level":50,"msg":"same","err":{"message":"same"}}', 'error: same'],
  ['{"level":60}', 'fatal: {"level":60}'],
  ['', null],
  ['Error: plain words', 'Error: plain words'],
  ['{broken', '{broken'],
])('%s is shown as %s', (line, shown) => {
  expect(readable(line)).toBe(shown);
});

test('ready is a word of the programs, not of their log messages', () => {
  expect(saysReady('{"level":30,"ready":true,"msg":"worker"}')).toBe(true);
  expect(saysReady('{"level":30,"msg":"ready"}')).toBe(false);
  expect(saysReady('ready')).toBe(false);
});
