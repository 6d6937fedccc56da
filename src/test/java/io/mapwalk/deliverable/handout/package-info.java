@NullMarked
package io.mapwalk.deliverable.handout;

import org.jspecify.annotations.NullMarked;
