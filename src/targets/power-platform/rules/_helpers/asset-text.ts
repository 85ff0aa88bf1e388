import type {Assets} from '../../../../core/assets.js';
import {documentOf, type Role} from '../../assets/roles.js';

/** The text of a file as its author wrote it; undefined where there is no such file yet. */
export function textOfAsset(assets: Assets, role: Role): string | undefined {
  const asset = documentOf(assets, role);
  if (!asset) return undefined;
  if (asset.text !== undefined) return asset.text;
  const source = assets.sources.get(asset.file)?.text;
  return source ?? (asset.bytes && new TextDecoder().decode(asset.bytes));
}
