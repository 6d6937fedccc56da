/**
 * Mapwalk: a guide through customer journey mapping workshops; its rooms are the packages below.
 */
@NullMarked
package io.mapwalk;

import org.jspecify.annotations.NullMarked;
