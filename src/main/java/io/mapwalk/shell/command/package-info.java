/**
 * The command framework on Spring Shell's command model: {@link io.mapwalk.shell.command.Verb} is a
 * command with declared options and arguments, {@link io.mapwalk.shell.command.Noun} a class that
 * has some, and {@link io.mapwalk.shell.command.StrictParser} checks what was typed against what is
 * declared.
 */
@NullMarked
package io.mapwalk.shell.command;

import org.jspecify.annotations.NullMarked;
