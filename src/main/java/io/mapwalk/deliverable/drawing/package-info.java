/**
 * Drawings: the emotion line and the slide of a map as shapes with a place each, and what turns
 * them into SVG and PNG. A drawing knows no format, so that both look alike.
 */
@NullMarked
package io.mapwalk.deliverable.drawing;

import org.jspecify.annotations.NullMarked;
