@NullMarked
package io.mapwalk.deliverable.json;

import org.jspecify.annotations.NullMarked;
