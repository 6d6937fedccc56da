/** The workshop itself: the guide, the agenda and quick capture. Builds on the journey alone. */
@NullMarked
package io.mapwalk.workshop;

import org.jspecify.annotations.NullMarked;
