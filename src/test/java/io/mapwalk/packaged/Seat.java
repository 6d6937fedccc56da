package io.mapwalk.packaged;

import io.mapwalk.shell.PseudoTerminal;
import java.io.IOException;
import java.util.List;
import org.jline.builtins.ScreenTerminal;

/** A person at a terminal: types, and sees the screen. */
public final class Seat implements AutoCloseable {

  // JLine says so when it begins to read a line; the prompt follows.
  private static final String READING = "\u001b[?2004h";
  private static final String PASTE_BEGINS = "\u001b[200~";
  private static final String PASTE_ENDS = "\u001b[201~";

  private final PseudoTerminal terminal;
  private final ScreenTerminal screen;
  private int rows;
  private final StringBuilder all = new StringBuilder();

  Seat(PseudoTerminal terminal, int columns, int rows) {
    this.terminal = terminal;
    this.screen = new ScreenTerminal(columns, rows);
    this.rows = rows;
  }

  /** Waits until a text has come out, and returns everything since the last wait. */
  public String waitFor(String text) throws InterruptedException {
    String seen = terminal.waitFor(text);
    screen.write(seen);
    all.append(seen);
    return seen;
  }

  /** Waits for the next prompt of a workshop, and returns everything since the last wait. */
  public String prompt() throws InterruptedException {
    return waitFor(READING) + waitFor("› ");
  }

  /** Waits for the prompt of the shell, and returns everything since the last wait. */
  public String shell() throws InterruptedException {
    return waitFor(READING) + waitFor("mapwalk> ");
  }

  /** Makes the window larger or smaller. */
  public void resize(int columns, int newRows) {
    screen.setSize(columns, newRows);
    rows = newRows;
    terminal.resize(columns, newRows);
  }

  /** Types keys without pressing Enter. */
  public void type(String keys) throws IOException {
    terminal.type(keys);
  }

  /** Types a line and presses Enter. */
  public void enter(String line) throws IOException {
    terminal.type(line + PseudoTerminal.ENTER);
  }

  /** Types a line, presses Enter and waits for the next prompt of a workshop. */
  public String ask(String line) throws IOException, InterruptedException {
    enter(line);
    return prompt();
  }

  /** Pastes a block, as terminals do that mark what is pasted, and presses Enter. */
  public void paste(String block) throws IOException {
    // A terminal sends the line ends of what is pasted as Enter keys.
    enter(PASTE_BEGINS + block.replace("\n", PseudoTerminal.ENTER) + PASTE_ENDS);
  }

  /** Waits for the end, and returns everything since the last wait. */
  public String rest() throws InterruptedException {
    String seen = terminal.rest();
    screen.write(seen);
    all.append(seen);
    return seen;
  }

  /** The exit status. */
  public int status() throws InterruptedException {
    return terminal.status();
  }

  /** The rows of the screen as they are now. */
  public List<String> screen() {
    return List.of(screen.toString().split("\n", -1)).subList(0, rows);
  }

  /** All that ever came out. */
  public String all() {
    return all.toString();
  }

  @Override
  public void close() {
    terminal.close();
  }
}
