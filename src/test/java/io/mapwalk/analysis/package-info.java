@NullMarked
package io.mapwalk.analysis;

import org.jspecify.annotations.NullMarked;
