/**
 * How a line becomes changes: one taker for every kind of answer a template may ask for, and the
 * little readers they share (lists, places, ratings, dates).
 */
@NullMarked
package io.mapwalk.workshop.answer;

import org.jspecify.annotations.NullMarked;
