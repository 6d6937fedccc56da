/** Tests of what comes from elsewhere. */
@NullMarked
package io.mapwalk.deliverable.foreign;

import org.jspecify.annotations.NullMarked;
