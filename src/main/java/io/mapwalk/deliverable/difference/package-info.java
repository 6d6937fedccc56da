/** Says in plain words what two versions of a map do not agree on. */
@NullMarked
package io.mapwalk.deliverable.difference;

import org.jspecify.annotations.NullMarked;
