/** Names of all targets, apart from their code: help needs the names only. */
export const TARGET_IDS = ['power-platform'] as const;

export type TargetId = (typeof TARGET_IDS)[number];
