@NullMarked
package io.mapwalk.deliverable;

import org.jspecify.annotations.NullMarked;
