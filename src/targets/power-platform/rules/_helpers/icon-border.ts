import {type Colour, type IconPixels, isSameColour} from './icon-pixels.js';

/** What surrounds the logo of an icon. */
export interface IconBorder {
  /** The colour in the middle of the upper edge. */
  readonly colour: Colour;
  /** A colour in a corner that is another one, where all corners have another one. */
  readonly corner: Colour | undefined;
  /** A colour of the edge that is another one. */
  readonly stranger: Colour | undefined;
}

export function borderOf({width, height, colourAt}: IconPixels): IconBorder {
  const colour = colourAt(width >> 1, 0);
  const [right, bottom] = [width - 1, height - 1];
  const corners = [
    colourAt(0, 0),
    colourAt(right, 0),
    colourAt(0, bottom),
    colourAt(right, bottom),
  ];
  const areOther = corners.every(corner => !isSameColour(corner, colour));
  const across = Array.from({length: width}, (_, x) => [colourAt(x, 0), colourAt(x, bottom)]);
  const down = Array.from({length: height}, (_, y) => [colourAt(0, y), colourAt(right, y)]);
  const stranger = [...across, ...down].flat().find(other => !isSameColour(other, colour));
  return {colour, corner: areOther ? corners[0] : undefined, stranger};
}
