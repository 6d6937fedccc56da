@NullMarked
package io.mapwalk.journey;

import org.jspecify.annotations.NullMarked;
