import type {PowerPlatformRule} from '../nodes.js';
import {iconAbsentIp} from './icon-absent-ip.js';
import {iconBackground} from './icon-background.js';
import {iconCorners} from './icon-corners.js';
import {iconLogoShare} from './icon-logo-share.js';
import {iconOpaque} from './icon-opaque.js';
import {iconPng} from './icon-png.js';
import {iconPresent} from './icon-present.js';
import {iconSize} from './icon-size.js';
import {iconSquare} from './icon-square.js';

export const iconRules: readonly PowerPlatformRule[] = [
  iconAbsentIp,
  iconBackground,
  iconCorners,
  iconLogoShare,
  iconOpaque,
  iconPng,
  iconPresent,
  iconSize,
  iconSquare,
];
