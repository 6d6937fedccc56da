/** The lists of a map as tables of plain text, for whoever counts and filters with other tools. */
@NullMarked
package io.mapwalk.deliverable.csv;

import org.jspecify.annotations.NullMarked;
