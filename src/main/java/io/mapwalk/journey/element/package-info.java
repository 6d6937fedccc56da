/**
 * What a map consists of: one immutable record a kind of element. The archive stores one row an
 * element, so a record here is also the unit of history, undo and merging.
 */
@NullMarked
package io.mapwalk.journey.element;

import org.jspecify.annotations.NullMarked;
