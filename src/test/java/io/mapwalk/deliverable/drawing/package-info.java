/** Tests of drawings. */
@NullMarked
package io.mapwalk.deliverable.drawing;

import org.jspecify.annotations.NullMarked;
