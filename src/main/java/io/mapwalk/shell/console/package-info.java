/** What a command speaks through: output, messages, answers, and the terminal when there is one. */
@NullMarked
package io.mapwalk.shell.console;

import org.jspecify.annotations.NullMarked;
