import type {TargetId} from './ids.js';
import type {Target} from './target.js';

/** Every target, loaded when it is asked for. */
const TARGETS: Readonly<Record<TargetId, () => Promise<Target>>> = {
  'power-platform': async () => (await import('./power-platform/index.js')).powerPlatform,
};

export function loadTarget(id: TargetId): Promise<Target> {
  return TARGETS[id]();
}
