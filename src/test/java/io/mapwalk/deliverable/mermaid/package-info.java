@NullMarked
package io.mapwalk.deliverable.mermaid;

import org.jspecify.annotations.NullMarked;
