/** contracts (web, api): webhooks: who is told, what was sent and what came back; for administrators of the directory. */
import * as webhook from '../webhooks';
import type { EndpointTable } from './endpoint';

export const webhooks = {
  getWebhooks: {
    method: 'get',
    path: '/api/webhooks',
    summary: 'Other systems that are told what happens to pilots; for administrators',
    replies: { 200: webhook.webhookList },
  },
  makeWebhook: {
    method: 'post',
    path: '/api/webhooks',
    summary: 'Tell another system from now on; its secret is told this once',
    body: webhook.webhookMaking,
    replies: { 201: webhook.webhookSecret },
  },
  setWebhook: {
    method: 'put',
    path: '/api/webhooks/{webhook}',
    summary: 'Stop a webhook, or let it go on',
    params: webhook.webhookParams,
    body: webhook.webhookSetting,
    replies: { 200: webhook.webhookList },
  },
  removeWebhook: {
    method: 'delete',
    path: '/api/webhooks/{webhook}',
    summary: 'Remove a webhook for good',
    params: webhook.webhookParams,
    replies: { 200: webhook.webhookList },
  },
  rotateWebhook: {
    method: 'post',
    path: '/api/webhooks/{webhook}/secret',
    summary: 'Give a webhook a new secret; the one before signs beside it for 24 hours',
    params: webhook.webhookParams,
    replies: { 200: webhook.webhookSecret },
  },
  tryWebhook: {
    method: 'post',
    path: '/api/webhooks/{webhook}/trial',
    summary: 'Send a trial message',
    params: webhook.webhookParams,
    replies: { 202: webhook.trialSent },
  },
  getWebhookMessages: {
    method: 'get',
    path: '/api/webhooks/{webhook}/messages',
    summary: 'What was sent and what came back, newest first',
    params: webhook.webhookParams,
    query: webhook.messageQuery,
    replies: { 200: webhook.messagePage },
  },
  replayWebhook: {
    method: 'post',
    path: '/api/webhooks/{webhook}/replays',
    summary: 'Send a message again, or all of a time, under their ids',
    params: webhook.webhookParams,
    body: webhook.replayAsked,
    replies: { 200: webhook.replayed },
  },
} as const satisfies EndpointTable;
