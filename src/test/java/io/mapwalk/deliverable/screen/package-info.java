@NullMarked
package io.mapwalk.deliverable.screen;

import org.jspecify.annotations.NullMarked;
