import type {TargetId} from './ids.js';
import type {Comparer, Target} from './target.js';

/** Every target, loaded when it is asked for. */
const TARGETS: Readonly<Record<TargetId, () => Promise<Target>>> = {
  'power-platform': async () => (await import('./power-platform/index.js')).powerPlatform,
};

export function loadTarget(id: TargetId): Promise<Target> {
  return TARGETS[id]();
}

const COMPARERS: Readonly<Record<TargetId, () => Promise<Comparer>>> = {
  'power-platform': async () =>
    (await import('./power-platform/comparer.js')).powerPlatformComparer,
};

/** The part of a target that compares versions, without its rules. */
export function loadComparer(id: TargetId): Promise<Comparer> {
  return COMPARERS[id]();
}
