/**
 * What a client is given: the map as files. This package knows the formats, how files are named and
 * how they are put into place; each format has a room of its own beneath it.
 */
@NullMarked
package io.mapwalk.deliverable;

import org.jspecify.annotations.NullMarked;
