/**
 * The evening pass: what was noted in a hurry is gone through one by one and becomes sentences that
 * a client can read. What was said first stays in the history of the map.
 */
@NullMarked
package io.mapwalk.workshop.tidy;

import org.jspecify.annotations.NullMarked;
