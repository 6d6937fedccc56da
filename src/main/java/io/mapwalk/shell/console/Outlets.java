package io.mapwalk.shell.console;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/**
 * Where things go.
 *
 * @param out results
 * @param err messages
 * @param bytes results that are no text; what {@code out} writes to in the end
 * @param live where it is shown how far work has come; empty where nobody is to know
 * @param interrupts how work is stopped
 */
record Outlets(
    PrintWriter out,
    PrintWriter err,
    OutputStream bytes,
    Optional<Live> live,
    Interrupts interrupts) {

  /**
   * Where it is shown how far work has come.
   *
   * @param line the line it is drawn on
   * @param clock tells how long it takes
   */
  record Live(LiveLine line, Clock clock) {}

  /** Into these streams; whoever reads the messages sees how far work has come, and may stop it. */
  static Outlets seen(
      OutputStream out, OutputStream err, Charset charset, Interrupts interrupts, Clock clock) {
    LiveLine line = new LiveLine(err, charset);
    OutputStream results = line.before(out);
    return new Outlets(
        writer(results, charset, false),
        writer(line.before(err), charset, true),
        results,
        Optional.of(new Live(line, clock)),
        interrupts);
  }

  /** Into these streams, in UTF-8; nobody waits at them. */
  static Outlets into(OutputStream out, OutputStream err) {
    return new Outlets(
        writer(out, StandardCharsets.UTF_8, false),
        writer(err, StandardCharsets.UTF_8, true),
        out,
        Optional.empty(),
        Interrupts.NONE);
  }

  /** Over these writers; nobody waits at them. */
  static Outlets over(Writer out, Writer err) {
    PrintWriter results = new PrintWriter(out);
    return new Outlets(
        results,
        new PrintWriter(err, true),
        new WriterStream(results),
        Optional.empty(),
        Interrupts.NONE);
  }

  private static PrintWriter writer(OutputStream stream, Charset charset, boolean eager) {
    return new PrintWriter(new OutputStreamWriter(stream, charset), eager);
  }
}
