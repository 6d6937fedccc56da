package io.mapwalk.shell;

/** Starts the program. */
public final class Mapwalk {

  private Mapwalk() {}

  /**
   * Runs one command, or the interactive shell when there is none.
   *
   * @param args the argument list as the operating system gave it
   */
  public static void main(String[] args) {}
}
