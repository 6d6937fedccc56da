/** Maps from elsewhere: tables of whiteboards and surveys, and diagrams of others. */
@NullMarked
package io.mapwalk.deliverable.foreign;

import org.jspecify.annotations.NullMarked;
