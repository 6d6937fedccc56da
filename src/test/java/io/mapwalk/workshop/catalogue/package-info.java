/** Holds the catalogue to lists of what it must know. */
@NullMarked
package io.mapwalk.workshop.catalogue;

import org.jspecify.annotations.NullMarked;
