/**
 * test: one pilot from its proposal to its replication and commendation, by clicking alone, in one sitting of
 * practice mode. Whoever acts next finds it in the inbox; operators read in Temporal's UI where it stands.
 */
import { cameraFor } from './support/camera';
import { Life } from './support/life';
import { stepWithinMs } from './support/limits';
import * as proposal from './support/proposal';
import type { Stage } from './support/stage';
import { openStage } from './support/stage';
import { stepsOfOneLife } from './support/steps';

jest.setTimeout(stepWithinMs);

const title = 'Thí điểm đặt lịch hẹn một cửa và trả kết quả tại nhà';
const owner = 'hoa-lac:cadre-1';
const supervisor = 'hoa-lac:supervisor';
const head = 'hoa-lac:head';

let stage: Stage;
let life: Life;
const step = stepsOfOneLife(async () => life.camera(life.visitor.page, 'failed'));

beforeAll(async () => {
  stage = await openStage();
  const { browser, operators } = stage;
  life = new Life(await stage.visitor('vi'), operators, browser, cameraFor('whole-life'));
});
afterAll(async () => stage?.close());

describe('a pilot is decided', () => {
  step('a proposer writes a proposal that keeps itself', async () => {
    const { visitor } = life;
    const need = 'Người dân phải đi lại nhiều lần và chờ lâu.';
    await visitor.enterAs(owner);
    life.follow(await proposal.beginProposal(visitor), title);
    await proposal.writePart(visitor, 'need', {
      title,
      plan: { need, urgency: 'ordinary', purpose: 'Rút ngắn thời gian chờ.' },
    });
    await proposal.untilKept(visitor);
    await life.camera(visitor.page, 'draft');
    await proposal.writePart(visitor, 'term', { plan: { term: { kind: 'months', months: 6 } } });
    const days = { name: 'Số ngày chờ', unit: 'ngày', baseline: 15, target: 5, better: 'lower' };
    await proposal.writePart(visitor, 'effect', { plan: { indicators: [days] } });
    await proposal.fillTheRest(visitor);
    await proposal.untilKept(visitor);
  });

  step('and submits it', async () => {
    await proposal.goToPart(life.visitor, 'submit');
    await life.camera(life.visitor.page, 'before-submitting');
    await proposal.submitProposal(life.visitor);
    await life.standsAt('SUBMITTED');
    await life.camera(life.visitor.page, 'submitted');
    await life.showToOperators('SUBMITTED');
  });

  step('the clerk registers it', async () => {
    await life.comes('hoa-lac:clerk', 'register');
    await life.does('Register', { number: '15', book: '2026' });
    await life.standsAt('INTAKE');
  });

  for (const reviewer of ['hoa-lac:legal-1', 'hoa-lac:legal-2'])
    step(`${reviewer} signs a legality sheet`, async () => {
      await life.comes(reviewer, 'signLegality');
      await life.does('SignLegalitySheet', { lawful: true, basis: 'Đúng thẩm quyền.' });
      await life.standsAt('INTAKE');
    });

  step('the secretary takes the simple route and asks the Party committee', async () => {
    await life.comes('hoa-lac:secretary', 'takeRoute');
    await life.does('TakeSimpleRoute');
    await life.standsAt('CONSULT');
    await life.does('RequestPartyOpinion', { question: 'Đề nghị cho ý kiến về chủ trương.' });
  });

  step('the opinion of the Party committee comes', async () => {
    await life.comes('hoa-lac:partyCommittee', 'givePartyOpinion');
    await life.does('GivePartyOpinion', { position: 'for', text: 'Đồng ý chủ trương.' });
    await life.standsAt('CONSULT');
  });

  step('the secretary closes the consultation, which opens the ballot', async () => {
    await life.comes('hoa-lac:secretary', 'closeConsultation');
    await life.does('CloseConsultation');
    await life.standsAt('LEADERSHIP_REVIEW');
    await life.showToOperators('LEADERSHIP_REVIEW');
  });

  for (const member of ['hoa-lac:deputy-1', 'hoa-lac:deputy-2', head])
    step(`the leadership votes: ${member}`, async () => {
      await life.comes(member, 'castVote');
      await life.does('CastVote', { choice: 'for' });
      await life.standsAt('LEADERSHIP_REVIEW');
    });

  step('the head closes the ballot', async () => {
    await life.comes(head, 'closeBallot');
    await life.does('CloseBallot');
    await life.standsAt('DECISION_DRAFT');
  });

  step('the head approves', async () => {
    await life.comes(head, 'signDecision');
    await life.visitor.openWholeFile();
    const rhythm = { checkpointEveryMonths: 1, reportEveryMonths: 3, grantedLess: false };
    await life.does('ApprovePilot', { number: '12/QĐ-UBND', supervisor, ...rhythm });
    await life.standsAt('APPROVED_PILOT');
  });
});

describe('it runs under supervision', () => {
  step('the owner prepares and measures the baseline', async () => {
    await life.comes(owner, 'prepare');
    await life.does('Prepare', { preparations: 'Đã tập huấn và cấu hình phần mềm.' });
    await life.standsAt('PREPARING');
    await life.does('RecordBaseline', { value: 15, method: 'Đếm từ sổ theo dõi.' });
  });

  step('the owner starts', async () => {
    await life.comes(owner, 'start');
    await life.does('Start', { resourcesConfirmed: true });
    await life.standsAt('RUNNING');
  });

  step('the supervisor confirms the start', async () => {
    await life.comes(supervisor, 'confirmStart');
    await life.does('ConfirmStart');
    await life.standsAt('RUNNING');
  });

  step('a month passes; the supervisor holds a checkpoint and finds something', async () => {
    await life.visitor.letPass({ weeks: 4, days: 2 });
    await life.comes(supervisor, 'holdCheckpoint');
    const finding = { polarity: 'negative', description: 'Sổ chưa ghi giờ.', severity: 'medium' };
    await life.does('HoldCheckpoint', {
      about: 'checkpoint-1',
      team: ['Dương Hồng Bình'],
      evidence: 'Biên bản kiểm tra.',
      values: [{ value: 9 }],
      findings: [finding],
    });
    await life.standsAt('RUNNING');
  });

  step('the supervisor orders a correction', async () => {
    await life.comes(supervisor, 'orderCorrection');
    await life.does('OrderCorrection', { about: 'finding-1', order: 'Ghi đủ giờ hẹn.' });
    await life.showToOperators('RUNNING');
  });

  step('the owner shows what was done', async () => {
    await life.comes(owner, 'submitCorrectionEvidence');
    const evidence = 'Ảnh chụp sổ đã ghi giờ hẹn.';
    await life.does('SubmitCorrectionEvidence', { about: 'finding-1', evidence });
  });

  step('somebody else verifies it', async () => {
    await life.comes('an-binh:supervisor-1', 'verifyCorrection');
    const verdict = { verified: 'cured', remark: 'Đã kiểm tra tại chỗ.' };
    await life.does('VerifyCorrection', { about: 'finding-1', ...verdict });
    await life.standsAt('RUNNING');
  });

  step('the supervisor closes the checkpoint', async () => {
    await life.comes(supervisor, 'closeCheckpoint');
    await life.does('CloseCheckpoint', { about: 'checkpoint-1', conclusion: 'continue' });
    await life.standsAt('RUNNING');
  });
});

describe('it ends and is judged', () => {
  step('the term runs out; the owner confirms the end', async () => {
    await life.visitor.letPassUntil('confirmEnd');
    await life.comes(owner, 'confirmEnd');
    await life.does('ConfirmEnd', { reason: 'term' });
    await life.standsAt('ENDING');
  });

  step('the supervisor countersigns', async () => {
    await life.comes(supervisor, 'countersignEnd');
    await life.does('CountersignEnd', { position: 'agrees' });
    await life.standsAt('ENDING');
  });

  step('the owner files the completion report', async () => {
    await life.comes(owner, 'fileCompletionReport');
    const lessons = 'Hẹn giờ theo khung ngắn giúp giảm chờ.';
    const report = { text: 'Báo cáo hoàn thành.', values: [{ value: 5 }], lessons };
    await life.does('FileCompletionReport', report);
    await life.standsAt('ASSESSMENT');
  });

  step('the Party committee gives its opinion on the result', async () => {
    await life.comes('hoa-lac:partyCommittee', 'givePartyOpinion');
    await life.does('GivePartyOpinion', { position: 'for', text: 'Nhất trí với kết quả.' });
    await life.standsAt('ASSESSMENT');
  });

  step('the supervisor scores the target', async () => {
    await life.comes(supervisor, 'scoreTargets');
    await life.does('ScoreTarget', { score: 'achieved', value: 5, evidence: 'Sổ theo dõi.' });
    await life.standsAt('ASSESSMENT');
    await life.showsOutcome(['Đạt', 'Sổ theo dõi.']);
  });

  step('the head concludes', async () => {
    await life.comes(head, 'concludeOutcome');
    await life.does('Conclude', { example: true, outcome: 'achieved' });
    await life.showsOutcome(['Hoàn thành']);
    await life.standsAt('OUTCOME_SET');
  });

  step('the head closes it as a success', async () => {
    await life.comes(head, 'closeSuccess');
    await life.does('CloseSuccess', { number: '20/TB' });
    await life.standsAt('CLOSED_SUCCESS');
    await life.showToOperators('CLOSED_SUCCESS');
  });
});

describe('it lives on', () => {
  step('it is proposed to a second site, which agrees', async () => {
    await life.looksUp(head);
    await life.does('ProposeReplication', { siteUnit: 'tan-lap', reasons: 'Đạt mục tiêu.' });
    await life.comes('tan-lap:head', 'answerReplication');
    await life.does('SiteAgrees', { about: 'replication-1', interestsDeclared: true });
  });

  step("the child stands on the desk of the second site's clerk", async () => {
    const { visitor } = life;
    await visitor.enterAs('tan-lap:clerk');
    const row = visitor.page.getByTestId('task-register').filter({ hasText: title });
    await row.waitFor();
    await life.camera(visitor.page, 'second-site-clerk');
    await row.getByRole('link').click();
    await visitor.standsAt('SUBMITTED');
    await visitor.page.locator(`a[href="/pilots/${life.pilot}"]`).waitFor();
    await life.camera(visitor.page, 'second-site-pilot');
  });

  step('it is nominated, and the nomination checked', async () => {
    await life.looksUp(head);
    const nominee = { nominee: 'collective', unit: 'hoa-lac', merit: 'Làm nhanh và đúng.' };
    await life.does('Nominate', nominee);
    await life.comes('an-binh:personnel', 'checkNomination');
    const check = { eligible: true, remarks: 'Đủ điều kiện.' };
    await life.does('CheckNomination', { about: 'commendation-1', ...check });
  });

  step('it is commended', async () => {
    await life.comes('an-binh:emulation', 'decideAward');
    const award = { form: 'certificateOfMerit', number: '5/QĐ', citation: 'Khen tập thể.' };
    await life.does('Award', { about: 'commendation-1', ...award });
    await life.standsAt('CLOSED_SUCCESS');
    await life.camera(life.visitor.page, 'commended');
    await life.listForOperators('CLOSED_SUCCESS');
  });
});
