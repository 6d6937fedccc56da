package io.mapwalk.workshop.catalogue;

/** An entry of the catalogue that people can name. */
public interface Keyed {

  /** Its short name, in small letters and with hyphens; the same in every language. */
  String key();
}
