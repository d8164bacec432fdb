/**
 * test: three pilots that there were, lived through the screens in Vietnamese by those who would have had them: proposed,
 * examined, decided in two clicks, hindered, halted, changed, forbidden from above. Titles are those of the collected cases.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Camera } from './support/camera';
import { cameraFor } from './support/camera';
import type { Values } from './support/form';
import { stepWithinMs } from './support/limits';
import * as proposal from './support/proposal';
import type { Stage } from './support/stage';
import { openStage } from './support/stage';
import type { Step } from './support/steps';
import { stepsOfOneLife } from './support/steps';
import type { Visitor } from './support/visitor';

jest.setTimeout(stepWithinMs);

const cases = join(__dirname, '..', '..', '..', 'shared', 'cases');
const titleOf = (file: string): string =>
  (JSON.parse(readFileSync(join(cases, file), 'utf8')) as { title: { original: string } }).title
    .original;

const owner = 'hoa-lac:cadre-1';
const head = 'hoa-lac:head';
const supervisor = 'hoa-lac:supervisor';
const superior = 'an-binh:head';
const roles = new Set<string>();

let stage: Stage;
let visitor: Visitor;
let camera: Camera;
beforeAll(async () => {
  stage = await openStage();
  visitor = await stage.visitor('vi');
  camera = cameraFor('real-pilots');
});
afterAll(async () => stage?.close());

interface Real {
  readonly title: string;
  readonly need: string;
  readonly scope: string;
  readonly months: number;
  readonly target: Values;
  pilot: string;
}

async function comes(real: Real, post: string, step: string): Promise<void> {
  roles.add(post);
  await visitor.enterAs(post);
  await visitor.task(step, real.pilot).waitFor();
  await camera(visitor.page, `${post.replace(/[:.]/g, '-')}-${step}`);
  await visitor.openTask(step, real.pilot);
}

async function looksUp(real: Real, post: string): Promise<void> {
  roles.add(post);
  await visitor.enterAs(post);
  await visitor.goToPilot(real.pilot);
}

async function does(command: string, values: Values = {}, matter?: string): Promise<void> {
  const filled = () => camera(visitor.page, command);
  await visitor.act(command, { values, filled, ...(matter === undefined ? {} : { matter }) });
}

/** With the example text of practice mode where nothing is said. */
async function doesSomehow(command: string, values: Values = {}, matter?: string): Promise<void> {
  const filled = () => camera(visitor.page, command);
  const about = matter === undefined ? {} : { matter };
  await visitor.act(command, { example: true, values, filled, ...about });
}

function proposedAndExamined(real: Real, step: Step): void {
  step('a cadre proposes it', async () => {
    roles.add(owner);
    await visitor.enterAs(owner);
    real.pilot = await proposal.beginProposal(visitor);
    const { title, need, scope, months, target } = real;
    await proposal.writePart(visitor, 'need', { title, plan: { need } });
    await proposal.writePart(visitor, 'scope', { plan: { scope } });
    await proposal.writePart(visitor, 'term', { plan: { term: { kind: 'months', months } } });
    await proposal.writePart(visitor, 'effect', { plan: { indicators: [target] } });
    await proposal.fillTheRest(visitor);
    await proposal.untilKept(visitor);
    await proposal.submitProposal(visitor);
    await visitor.standsAt('SUBMITTED');
  });

  step('clerk, legal reviewers, secretary and Party committee have their turns', async () => {
    await comes(real, 'hoa-lac:clerk', 'register');
    await does('Register', { number: '15', book: '2026' });
    for (const reviewer of ['hoa-lac:legal-1', 'hoa-lac:legal-2']) {
      await comes(real, reviewer, 'signLegality');
      await does('SignLegalitySheet', { lawful: true, basis: 'Đúng thẩm quyền, đúng quy định.' });
    }
    await comes(real, 'hoa-lac:secretary', 'takeRoute');
    await does('TakeSimpleRoute');
    await does('RequestPartyOpinion', { question: 'Đề nghị cho ý kiến về chủ trương.' });
    await comes(real, 'hoa-lac:partyCommittee', 'givePartyOpinion');
    await does('GivePartyOpinion', { position: 'for', text: 'Đồng ý chủ trương thí điểm.' });
    await comes(real, 'hoa-lac:secretary', 'closeConsultation');
    await does('CloseConsultation');
  });

  step('the leadership votes', async () => {
    for (const member of ['hoa-lac:deputy-1', 'hoa-lac:deputy-2', head]) {
      await comes(real, member, 'castVote');
      await does('CastVote', { choice: 'for' });
    }
    await comes(real, head, 'closeBallot');
    await does('CloseBallot');
  });

  step('the head decides by two clicks', async () => {
    await comes(real, head, 'signDecision');
    await visitor.decide('ApprovePilot');
  });

  step('its owner prepares, measures and starts; the supervisor confirms', async () => {
    await comes(real, owner, 'prepare');
    await does('Prepare', { preparations: 'Đã chuẩn bị nhân lực và phương tiện.' });
    await does('RecordBaseline', { value: 10, method: 'Khảo sát trước khi thực hiện.' });
    await comes(real, owner, 'start');
    await does('Start', { resourcesConfirmed: true });
    await comes(real, supervisor, 'confirmStart');
    await does('ConfirmStart');
    await visitor.standsAt('RUNNING');
  });
}

const target = (name: string, unit: string): Values => ({
  ...{ name, unit, baseline: 10, target: 30, better: 'higher' },
});

describe('the walking streets around Hoàn Kiếm lake', () => {
  const real: Real = {
    title: titleOf('05-vn-hoan-kiem-walking-zone.json'),
    need: 'Khu vực trung tâm thiếu không gian công cộng; xe cơ giới lấn hết phố cổ vào cuối tuần.',
    scope: '16 tuyến phố, từ tối thứ Sáu đến hết Chủ nhật.',
    months: 4,
    target: target('Lượt khách mỗi tối', 'nghìn lượt'),
    pilot: '',
  };
  const step = stepsOfOneLife(() => camera(visitor.page, 'failed'));
  proposedAndExamined(real, step);

  step('shopkeepers lose trade: an obstacle is raised, and the head removes it', async () => {
    await looksUp(real, owner);
    await does('RaiseObstacle', {
      description: 'Các hộ kinh doanh trong khu vực cấm xe phản ánh giảm doanh thu.',
      hinders: 'people',
    });
    await comes(real, head, 'resolveObstacle');
    await does('ResolveObstacle', { resolution: 'Bố trí điểm trông giữ xe.' }, 'obstacle-1');
  });

  step('it rests over the New Year, as was planned, and comes back', async () => {
    await looksUp(real, head);
    await doesSomehow('OrderSuspension', {
      sort: 'planned',
      stopsTerm: false,
      stopsCheckpoints: false,
      reasons: 'Tạm dừng trong những ngày Tết Nguyên đán.',
    });
    await visitor.standsAt('SUSPENDED');
    await doesSomehow('ResumeSuspension', {}, 'suspension-1');
    await visitor.standsAt('RUNNING');
    await camera(visitor.page, 'back-after-the-new-year');
  });
});

describe('the public bicycles of Hồ Chí Minh City', () => {
  const real: Real = {
    title: titleOf('04-vn-hcmc-public-bicycles.json'),
    need: 'Quy định chưa cho dùng vỉa hè đặt trạm xe đạp công cộng; người dân thiếu kết nối với xe buýt.',
    scope: '43 trạm trên vỉa hè, gần 400 xe đạp, 12 tháng, nhà đầu tư tự chi trả.',
    months: 12,
    target: target('Chuyến đi mỗi ngày', 'chuyến'),
    pilot: '',
  };
  const step = stepsOfOneLife(() => camera(visitor.page, 'failed'));
  proposedAndExamined(real, step);

  step('more stations are asked for, and granted', async () => {
    await looksUp(real, owner);
    await doesSomehow('RequestChange', {
      description: 'Mở thêm 16 trạm trên cùng địa bàn.',
      reasons: 'Nhu cầu vượt dự kiến.',
    });
    for (const reviewer of ['hoa-lac:legal-1', 'hoa-lac:legal-2']) {
      await looksUp(real, reviewer);
      await does('RecheckLegality', { lawful: true, basis: 'Vẫn đúng quy định.' }, 'change-1');
    }
    await comes(real, head, 'decideChange');
    await doesSomehow('GrantChange', {}, 'change-1');
    await visitor.standsAt('RUNNING');
  });
});

describe('household contracts in Vĩnh Phúc', () => {
  const real: Real = {
    title: titleOf('10-vn-vinh-phuc-household-contracts.json'),
    need: 'Hợp tác xã trả công theo ngày làm, xã viên không gắn bó với năng suất.',
    scope: 'Các hợp tác xã nông nghiệp trong tỉnh.',
    months: 24,
    target: target('Năng suất lúa', 'tạ một héc-ta'),
    pilot: '',
  };
  const step = stepsOfOneLife(() => camera(visitor.page, 'failed'));
  proposedAndExamined(real, step);

  step('it is forbidden from above, with written reasons, and its end is put right', async () => {
    await looksUp(real, superior);
    await doesSomehow('Terminate', { reasons: 'Trung ương yêu cầu dừng khoán hộ.' });
    await visitor.standsAt('ENDING');
    await camera(visitor.page, 'forbidden');
  });

  step('the one who proposed it keeps the dated proof of what was told to whom', async () => {
    await looksUp(real, owner);
    await visitor.page.getByRole('link', { name: visitor.words.screen.proof.title }).click();
    await visitor.page.getByTestId('proof').waitFor();
    await visitor.page.getByText('Thí điểm bị chấm dứt').waitFor();
    await camera(visitor.page, 'proof');
  });

  step('at least eight kinds of people had a hand in it, each at their own desk', async () => {
    const kinds = new Set([...roles].map((post) => post.split(':')[1]?.replace(/-\d+$/, '')));
    expect(kinds.size).toBeGreaterThanOrEqual(8);
  });
});
