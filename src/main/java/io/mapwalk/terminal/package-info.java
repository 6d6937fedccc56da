/**
 * What is drawn on a terminal: the map, its emotion line, tables, agendas and what the guide says.
 * Everything here turns data and a width into {@link io.mapwalk.terminal.Line}s and writes nothing;
 * {@link io.mapwalk.terminal.Look} is the only place that makes terminal codes of them.
 */
@NullMarked
package io.mapwalk.terminal;

import org.jspecify.annotations.NullMarked;
