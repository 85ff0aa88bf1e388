import type {Assets} from '../../../../core/assets.js';
import {documentOf, type Role} from '../../assets/roles.js';

/** The text of a file as its author wrote it; undefined where there is no such file, or several make up the document. */
export function textOfAsset(assets: Assets, role: Role): string | undefined {
  const asset = documentOf(assets, role);
  if (asset?.text !== undefined || !asset?.bytes) return asset?.text;
  return assets.sources.get(asset.file)?.text ?? new TextDecoder().decode(asset.bytes);
}
