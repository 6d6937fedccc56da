/**
 * The kinds of edit a map accepts, one record a kind, grouped by what they touch. Only {@link
 * io.mapwalk.journey.JourneyMap#apply} can carry one out.
 */
@NullMarked
package io.mapwalk.journey.change;

import org.jspecify.annotations.NullMarked;
