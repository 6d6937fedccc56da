/**
 * Sheets for a room that works with pens and cards: what hangs on the wall, what lies before each
 * pair, and what people vote on. {@link io.mapwalk.deliverable.handout.Handout} writes them as one
 * page for a printer, with a form for each pair that would rather type.
 */
@NullMarked
package io.mapwalk.deliverable.handout;

import org.jspecify.annotations.NullMarked;
