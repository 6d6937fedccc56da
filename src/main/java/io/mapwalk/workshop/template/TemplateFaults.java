package io.mapwalk.workshop.template;

import io.mapwalk.journey.Messages;
import java.util.List;

/** Says that a file is no usable template, with everything that is wrong in it. */
public final class TemplateFaults extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String fileName;
  private final transient List<Fault> faults;

  /**
   * @param fileName the file, as the user knows it
   * @param faults what is wrong, by line; at least one
   */
  public TemplateFaults(String fileName, List<Fault> faults) {
    super(fileName + " " + faults, null, false, false);
    this.fileName = fileName;
    this.faults = List.copyOf(faults);
  }

  /** The file, as the user knows it. */
  public String fileName() {
    return fileName;
  }

  /** What is wrong, by line. */
  public List<Fault> faults() {
    return faults;
  }

  /** A sentence a fault. */
  public List<String> sentences(Messages messages) {
    return faults.stream().map(fault -> fault.sentence(fileName, messages)).toList();
  }
}
