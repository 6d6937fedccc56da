/** Commands that hand over the result. */
@NullMarked
package io.mapwalk.shell.handover;

import org.jspecify.annotations.NullMarked;
