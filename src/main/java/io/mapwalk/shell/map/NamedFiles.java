package io.mapwalk.shell.map;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.console.Console;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The files that words mean: one each, or all that fit {@code *.jpg}, for neither the program's own
 * shell nor that of Windows puts names in its place.
 */
final class NamedFiles {

  private final Console console;

  NamedFiles(Console console) {
    this.console = console;
  }

  /**
   * The files, in the order of the words, those of one pattern by name.
   *
   * @throws Refused if nothing fits a pattern
   */
  List<Path> of(List<String> words) {
    List<Path> files = new ArrayList<>();
    for (String word : words) {
      if (word.contains("*") || word.contains("?")) {
        files.addAll(fitting(word));
      } else {
        files.add(console.file(word));
      }
    }
    return files;
  }

  private List<Path> fitting(String word) {
    int end = Math.max(word.lastIndexOf('/'), word.lastIndexOf(java.io.File.separatorChar)) + 1;
    String pattern = word.substring(end).replaceAll("[\\[\\]{}\\\\]", "\\\\$0");
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(
            console.file(end == 0 ? "." : word.substring(0, end)).normalize(), pattern)) {
      found.forEach(files::add);
    } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
      files.clear();
    }
    if (files.isEmpty()) {
      throw new Refused("shell.map.photo.no-files", word);
    }
    Collections.sort(files);
    return files;
  }
}
