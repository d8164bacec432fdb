/** api: every endpoint of the table with its handler. */
import type { Handlers } from '../route';
import { acknowledgeNote } from './acknowledge-note';
import { actInCampaign } from './act-in-campaign';
import { actOnDirectory } from './act-on-directory';
import { importDirectoryFile } from './import-directory-file';
import { previewDirectoryFile } from './preview-directory-file';
import { getDirectoryDesk } from './get-directory-desk';
import { getDirectoryEntries } from './get-directory-entries';
import { actOnReport } from './act-on-report';
import { actOnConcern } from './act-on-concern';
import { getConcern } from './get-concern';
import { getConcernByCode } from './get-concern-by-code';
import { getConcerns } from './get-concerns';
import { getSpeakUp } from './get-speak-up';
import { raiseConcern } from './raise-concern';
import { readIdentity } from './read-identity';
import { speakByCode } from './speak-by-code';
import { actOnTasks } from './act-on-tasks';
import { addLawDraft } from './add-law-draft';
import { confirmLaw } from './confirm-law';
import { createPilot } from './create-pilot';
import { createSession } from './create-session';
import { deleteSession } from './delete-session';
import { getSignInWay } from './get-sign-in-way';
import { startSignIn } from './start-sign-in';
import { finishSignIn } from './finish-sign-in';
import { getSessions } from './get-sessions';
import { endSessions } from './end-sessions';
import { endSession } from './end-session';
import { getIdentities } from './get-identities';
import { linkIdentity } from './link-identity';
import { getKeys } from './get-keys';
import { makeKey } from './make-key';
import { revokeKey } from './revoke-key';
import { getAfter } from './get-after';
import { getCertificate } from './get-certificate';
import { getFamily } from './get-family';
import { getCampaign } from './get-campaign';
import { getCampaigns } from './get-campaigns';
import { getCalendars } from './get-calendars';
import { getClock } from './get-clock';
import { getCommand } from './get-command';
import { getDirectory } from './get-directory';
import { getDecisionDesk } from './get-decision-desk';
import { getDecisionPaper } from './get-decision-paper';
import { getDocument } from './get-document';
import { getDraft } from './get-draft';
import { getDrafts } from './get-drafts';
import { getExplanation } from './get-explanation';
import { getExports } from './get-exports';
import { getFeed } from './get-feed';
import { getFeeds } from './get-feeds';
import { makeFeed } from './make-feed';
import { endFeed } from './end-feed';
import { getForm } from './get-form';
import { getForms } from './get-forms';
import { getHealth } from './get-health';
import { getLawDesk } from './get-law-desk';
import { askAddress } from './ask-address';
import { confirmAddress } from './confirm-address';
import { dropTaskView } from './drop-task-view';
import { eraseAddress } from './erase-address';
import { getLetters } from './get-letters';
import { getLetterSettings } from './get-letter-settings';
import { setLetterWishes } from './set-letter-wishes';
import { getLive } from './get-live';
import { getMeasurements } from './get-measurements';
import { getNoticeCount } from './get-notice-count';
import { getNotices } from './get-notices';
import { readNotices } from './read-notices';
import { getOpenApi } from './get-open-api';
import { getOperatorNoteCount } from './get-operator-note-count';
import { getOperatorNotes } from './get-operator-notes';
import { getPack } from './get-pack';
import { getPackMoves } from './get-pack-moves';
import { getPacks } from './get-packs';
import { getPersonas } from './get-personas';
import { getPilot } from './get-pilot';
import { getPilots } from './get-pilots';
import { getPilotsBehind } from './get-pilots-behind';
import { getPublicPilot } from './get-public-pilot';
import { getPublicPilots } from './get-public-pilots';
import { sendFeedback } from './send-feedback';
import { getPublicStatistics } from './get-public-statistics';
import { getLibrary } from './get-library';
import { getEvidence } from './get-evidence';
import { getProof } from './get-proof';
import { getProspect } from './get-prospect';
import { getReadiness } from './get-readiness';
import { getReport } from './get-report';
import { getReports } from './get-reports';
import { getResultsTogether } from './get-results-together';
import { getSession } from './get-session';
import { getStatistics } from './get-statistics';
import { getTaskChoices } from './get-task-choices';
import { getSupervised } from './get-supervised';
import { getTaskCounts } from './get-task-counts';
import { getTaskViews } from './get-task-views';
import { getTasks } from './get-tasks';
import { getTimeline } from './get-timeline';
import { getWebhooks } from './get-webhooks';
import { makeWebhook } from './make-webhook';
import { setWebhook } from './set-webhook';
import { removeWebhook } from './remove-webhook';
import { rotateWebhook } from './rotate-webhook';
import { tryWebhook } from './try-webhook';
import { getWebhookMessages } from './get-webhook-messages';
import { replayWebhook } from './replay-webhook';
import { getVisits } from './get-visits';
import { getWhatIf } from './get-what-if';
import { getWords } from './get-words';
import { orderTaskViews } from './order-task-views';
import { proposeLaw } from './propose-law';
import { keepTaskView } from './keep-task-view';
import { openExport } from './open-export';
import { putDocument } from './put-document';
import { saveDraft } from './save-draft';
import { sendCommand } from './send-command';
import { setClock } from './set-clock';
import { setLanguage } from './set-language';

export const handlers: Handlers = {
  acknowledgeNote,
  actInCampaign,
  actOnDirectory,
  previewDirectoryFile,
  importDirectoryFile,
  getDirectoryDesk,
  getDirectoryEntries,
  actOnReport,
  actOnConcern,
  getConcern,
  getConcernByCode,
  getConcerns,
  getSpeakUp,
  raiseConcern,
  readIdentity,
  speakByCode,
  actOnTasks,
  addLawDraft,
  confirmLaw,
  createPilot,
  createSession,
  deleteSession,
  getAfter,
  getCertificate,
  getFamily,
  getCampaign,
  getCampaigns,
  getCalendars,
  getClock,
  getCommand,
  getDirectory,
  getDocument,
  getDraft,
  getDrafts,
  getExplanation,
  getExports,
  getFeed,
  getFeeds,
  makeFeed,
  endFeed,
  getForm,
  getForms,
  getHealth,
  getLawDesk,
  askAddress,
  confirmAddress,
  dropTaskView,
  eraseAddress,
  getLetters,
  getLetterSettings,
  setLetterWishes,
  getLive,
  getMeasurements,
  getNoticeCount,
  getNotices,
  readNotices,
  getOpenApi,
  getOperatorNoteCount,
  getOperatorNotes,
  getPack,
  getPackMoves,
  getPacks,
  getPersonas,
  getDecisionDesk,
  getDecisionPaper,
  getSignInWay,
  startSignIn,
  finishSignIn,
  getSessions,
  endSessions,
  endSession,
  getIdentities,
  linkIdentity,
  getKeys,
  makeKey,
  revokeKey,
  getPilot,
  getPilots,
  getPilotsBehind,
  getPublicPilot,
  getPublicPilots,
  sendFeedback,
  getPublicStatistics,
  getEvidence,
  getLibrary,
  getProof,
  getProspect,
  getReadiness,
  getReport,
  getReports,
  getResultsTogether,
  getSession,
  getStatistics,
  getTaskChoices,
  getSupervised,
  getTaskCounts,
  getTaskViews,
  getTasks,
  getTimeline,
  getWebhooks,
  makeWebhook,
  setWebhook,
  removeWebhook,
  rotateWebhook,
  tryWebhook,
  getWebhookMessages,
  replayWebhook,
  getVisits,
  getWhatIf,
  getWords,
  orderTaskViews,
  proposeLaw,
  keepTaskView,
  openExport,
  putDocument,
  saveDraft,
  sendCommand,
  setClock,
  setLanguage,
};
