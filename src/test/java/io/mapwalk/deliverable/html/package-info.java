@NullMarked
package io.mapwalk.deliverable.html;

import org.jspecify.annotations.NullMarked;
