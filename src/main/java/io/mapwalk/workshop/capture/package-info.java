/**
 * Taking down what is said as it is said, on any map, outside a workshop: the guide with one
 * question that stays open.
 */
@NullMarked
package io.mapwalk.workshop.capture;

import org.jspecify.annotations.NullMarked;
