package io.mapwalk.journey;

/**
 * What work that may take long tells of itself while it is done, and where it hears that it is to
 * stop. Whoever does such work is handed one; who looks at it, and whether anybody does, is not the
 * business of the work.
 */
@FunctionalInterface
public interface Progress {

  /** Nobody looks, and nobody stops it. */
  Progress UNSEEN = (what, arguments) -> Task.UNSEEN;

  /**
   * Begins a piece of work; the one before has to be closed.
   *
   * @param what the key of the words that say what is being done
   * @param arguments what those words speak of
   * @return what to tell how far it has come; closed when the work is done or has failed
   * @throws Stopped if somebody has asked already that nothing more be done
   */
  Task begin(String what, Object... arguments);

  /** One piece of work. */
  interface Task extends AutoCloseable {

    /** One at which nobody looks. */
    Task UNSEEN =
        new Task() {
          @Override
          public void expect(long steps) {}

          @Override
          public void step(long steps) {}

          @Override
          public void close() {}
        };

    /** Says how many steps there are in all, as soon as that is known. */
    void expect(long steps);

    /**
     * Says that steps were taken; none where it is only asked whether to go on.
     *
     * @param steps how many since the last time
     * @throws Stopped if somebody has asked that the work be stopped
     */
    void step(long steps);

    @Override
    void close();
  }
}
