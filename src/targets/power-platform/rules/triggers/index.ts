import type {PowerPlatformRule} from '../nodes.js';
import {trigBatchArray} from './trig-batch-array.js';
import {trigCapability} from './trig-capability.js';
import {trigDescription} from './trig-description.js';
import {trigHint} from './trig-hint.js';
import {trigKind} from './trig-kind.js';
import {trigNotificationContent} from './trig-notification-content.js';
import {trigNotificationExt} from './trig-notification-ext.js';
import {trigNotificationUrl} from './trig-notification-url.js';
import {trigNotificationUrlInternal} from './trig-notification-url-internal.js';
import {trigNotificationUrlPosition} from './trig-notification-url-position.js';
import {trigNotificationUrlRequired} from './trig-notification-url-required.js';
import {trigNotificationUrlString} from './trig-notification-url-string.js';
import {trigPollingMetadata} from './trig-polling-metadata.js';
import {trigPollingPolicy} from './trig-polling-policy.js';
import {trigSummary} from './trig-summary.js';
import {trigValue} from './trig-value.js';
import {trigWebhook201} from './trig-webhook-201.js';
import {trigWebhookDelete} from './trig-webhook-delete.js';
import {trigWebhookMethod} from './trig-webhook-method.js';

export const triggersRules: readonly PowerPlatformRule[] = [
  trigValue,
  trigSummary,
  trigDescription,
  trigHint,
  trigKind,
  trigNotificationContent,
  trigNotificationUrl,
  trigNotificationUrlString,
  trigNotificationUrlInternal,
  trigNotificationUrlRequired,
  trigNotificationUrlPosition,
  trigWebhookMethod,
  trigWebhookDelete,
  trigWebhook201,
  trigNotificationExt,
  trigPollingMetadata,
  trigPollingPolicy,
  trigBatchArray,
  trigCapability,
];
