@NullMarked
package io.mapwalk.journey.change;

import org.jspecify.annotations.NullMarked;
