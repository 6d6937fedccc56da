@NullMarked
package io.mapwalk.deliverable.markdown;

import org.jspecify.annotations.NullMarked;
