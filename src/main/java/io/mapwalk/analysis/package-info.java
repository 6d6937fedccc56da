/**
 * What can be read from a map: sentiment line, priorities, shares and counts. Pure functions; the
 * result holds handles and codes, and whoever shows it finds the words in the bundle {@code
 * analysis}.
 */
@NullMarked
package io.mapwalk.analysis;

import org.jspecify.annotations.NullMarked;
