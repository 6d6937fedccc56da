@NullMarked
package io.mapwalk.deliverable.excel;

import org.jspecify.annotations.NullMarked;
