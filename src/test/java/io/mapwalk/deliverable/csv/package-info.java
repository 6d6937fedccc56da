/** Tests of the lists. */
@NullMarked
package io.mapwalk.deliverable.csv;

import org.jspecify.annotations.NullMarked;
