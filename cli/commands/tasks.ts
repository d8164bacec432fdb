/** cli: `pilotage tasks`: what waits for whom, overdue first. */
import type { TaskRecord } from '../../contracts/inbox-reading';
import { unfiltered } from '../../contracts/inbox-reading';
import { wordFor } from '../../domain/speech';
import type { Language } from '../../domain/words';
import type { Asked } from '../asked';
import { asking, languageIn } from '../asked';
import type { CliCommand } from '../command';
import { optionsOf } from '../options';
import { practiceTenant } from '../prepare';

const usage = `Usage: npx pilotage tasks [--post id] [--person id] [--tenant name] [--language vi|en|fr] [--json]

Lists the open tasks, the most urgent first: what, of which pilot, at whose desk, due when, under which rule.

  --post      only of this post, as hoa-lac:head
  --person    only of the posts that this person holds
  --tenant    (default: ${practiceTenant})
  --json      print the tasks as a list

Exit codes: 0 listed, 1 there is no such post or person, 2 asked wrongly.`;

const most = 500;

async function run(args: readonly string[]): Promise<number> {
  const values = ['post', 'person', 'tenant', 'language'];
  const options = optionsOf(args, { flags: ['json'], values, most: 0 });
  if (options === null) return 2;
  const { post, person, tenant = practiceTenant, language } = options.values;
  const lines = await asking(tenant, async (asked) => {
    const posts = postsOf(asked, post, person);
    if (posts.length === 0) return null;
    const search = {
      posts,
      standingIn: [],
      ...unfiltered,
      person: '',
      state: null,
      order: 'due' as const,
      after: null,
      before: null,
      limit: most,
    };
    const tasks = await asked.storage.inbox.tasks(tenant, search, asked.nows);
    return options.flags.has('json')
      ? [JSON.stringify(tasks.map((task) => ({ ...task, state: stateOf(task, asked) })))]
      : tasks.map((task) => inWords(task, asked, languageIn(language)));
  });
  if (lines === null) {
    console.error(`Nobody: there is no post or person ${post ?? person ?? ''} in ${tenant}.`);
    return 1;
  }
  console.log(lines.length === 0 ? 'Nothing waits.' : lines.join('\n'));
  return 0;
}

function postsOf({ directory, nowOn }: Asked, post?: string, person?: string): readonly string[] {
  if (post !== undefined) return directory.post(post) === undefined ? [] : [post];
  if (person !== undefined) return directory.holdingsOf(person, nowOn('')).map((row) => row.post);
  return directory.data.posts.map((row) => row.id);
}

const stateOf = ({ task, clock, remindAt }: TaskRecord, { nowOn }: Asked): string =>
  task.dueAt <= nowOn(clock) ? 'overdue' : remindAt <= nowOn(clock) ? 'dueSoon' : 'open';

function inWords(record: TaskRecord, asked: Asked, language: Language): string {
  const { task, pilotTitle, pilotNumber } = record;
  const late = stateOf(record, asked) === 'overdue' ? '! ' : '  ';
  const about = pilotNumber === null ? pilotTitle : `${pilotNumber} ${pilotTitle}`;
  const rule = `${task.article}, ${task.instrument} (${task.mark})`;
  return `${late}${task.dueDate}  ${wordFor('step', task.step)[language]}  |  ${about}  |  ${task.post ?? '-'}  |  ${rule}`;
}

export const tasks: CliCommand = { summary: 'list what waits for whom', usage, run };
