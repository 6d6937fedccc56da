@NullMarked
package io.mapwalk.deliverable.form;

import org.jspecify.annotations.NullMarked;
