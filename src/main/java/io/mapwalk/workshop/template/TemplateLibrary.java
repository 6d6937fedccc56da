package io.mapwalk.workshop.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All templates there are: those that come with the program, and those in folders. A file is named
 * after the id of its template; where two folders hold the same id, the later folder wins, and each
 * wins over the program. Reads what it is asked for each time, so an edited file counts at once.
 */
public final class TemplateLibrary {

  private static final String SHIPPED = "/workshop-templates/";
  // A jar within a jar cannot be listed in a simple way, so the list is a file of its own.
  private static final String INDEX = SHIPPED + "index.txt";
  private static final String MARKDOWN = ".md";
  private static final String READ_ME = "readme.md";
  private static final int SHIPPED_RANK = -1;

  private final List<Path> folders;
  private final TemplateReader reader = new TemplateReader();

  /**
   * @param folders where else to look, least important first; those that are not there are passed
   *     over
   */
  public TemplateLibrary(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * Everything there is.
   *
   * @param templates those fit for use, the program's own first, then by id
   * @param faulty the files that are not, each with what is wrong
   */
  public record Catalogue(List<Template> templates, List<TemplateFaults> faulty) {

    /** Keeps its own unmodifiable copies. */
    public Catalogue {
      templates = List.copyOf(templates);
      faulty = List.copyOf(faulty);
    }
  }

  /** All templates fit for use, the program's own first, then by id. */
  public List<Template> all() {
    return catalogue().templates();
  }

  /** All templates, and all files that should be some but are not fit for use. */
  public Catalogue catalogue() {
    List<Template> templates = new ArrayList<>();
    List<TemplateFaults> faulty = new ArrayList<>();
    files()
        .forEach(
            (id, file) -> {
              try {
                templates.add(read(id, file));
              } catch (TemplateFaults faults) {
                faulty.add(faults);
              }
            });
    return new Catalogue(templates, faulty);
  }

  /**
   * The template of that id; reads no other file.
   *
   * @throws TemplateFaults if there is such a file, but it is not fit for use
   */
  public Optional<Template> find(String id) {
    if (!Names.isKey(id)) {
      return Optional.empty();
    }
    for (int i = folders.size() - 1; i >= 0; i--) {
      Path file = folders.get(i).resolve(id + MARKDOWN);
      if (Files.isRegularFile(file)) {
        return Optional.of(reader.read(file));
      }
    }
    return shipped().contains(id) ? Optional.of(read(id, Optional.empty())) : Optional.empty();
  }

  /**
   * The template of that id in a language, as another file has it ({@code quick-nl}), or as it is
   * where no file has. Somebody's own template is not passed over for a translation of the one it
   * replaces.
   *
   * @param language its code, such as {@code nl}
   * @throws TemplateFaults if there is such a file, but it is not fit for use
   */
  public Optional<Template> find(String id, String language) {
    String translated = id + "-" + language;
    return rank(translated) >= Math.max(rank(id), SHIPPED_RANK) ? find(translated) : find(id);
  }

  /** How important the folder is that has a template; nothing has it below the program's own. */
  private int rank(String id) {
    if (!Names.isKey(id)) {
      return SHIPPED_RANK - 1;
    }
    for (int i = folders.size() - 1; i >= 0; i--) {
      if (Files.isRegularFile(folders.get(i).resolve(id + MARKDOWN))) {
        return i;
      }
    }
    return shipped().contains(id) ? SHIPPED_RANK : SHIPPED_RANK - 1;
  }

  /** The ids of all files, the program's own first; opens none of them. */
  public List<String> ids() {
    return List.copyOf(files().keySet());
  }

  /**
   * The ids near a mistyped one, nearest first; none where none is near. A translation is left out
   * beside what it is one of, for that leads to it.
   */
  public List<String> near(String id) {
    List<String> near = Names.near(id, ids());
    return near.stream()
        .filter(one -> near.stream().noneMatch(other -> one.matches(other + "-[a-z]{2}")))
        .toList();
  }

  /** Every id with its file; without one where the program brings it. */
  private Map<String, Optional<Path>> files() {
    Map<String, Optional<Path>> files = new LinkedHashMap<>();
    shipped().forEach(id -> files.put(id, Optional.empty()));
    Map<String, Optional<Path>> others = new TreeMap<>();
    for (Path folder : folders) {
      for (Path file : list(folder)) {
        String name = TemplateFile.name(file);
        String id = name.substring(0, name.length() - MARKDOWN.length());
        (files.containsKey(id) ? files : others).put(id, Optional.of(file));
      }
    }
    files.putAll(others);
    return files;
  }

  private Template read(String id, Optional<Path> file) {
    if (file.isEmpty()) {
      return readShipped(id + MARKDOWN);
    }
    if (!Names.isKey(id)) {
      Fault fault = new Fault(1, "file-name", List.of("my-workshop" + MARKDOWN));
      throw new TemplateFaults(TemplateFile.name(file.get()), List.of(fault));
    }
    return reader.read(file.get());
  }

  private Template readShipped(String fileName) {
    try (InputStream in = open(SHIPPED + fileName)) {
      return reader.read(fileName, TemplateFile.text(fileName, in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = TemplateFile.name(entry);
        if (name.endsWith(MARKDOWN)
            && !name.toLowerCase(Locale.ROOT).equals(READ_ME)
            && Files.isRegularFile(entry)) {
          files.add(entry);
        }
      }
    } catch (IOException unreadable) {
      // A folder that may not be read holds no templates for us; the others still count.
      return List.of();
    }
    return files;
  }

  private static List<String> shipped() {
    try (InputStream in = open(INDEX)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream open(String resource) throws IOException {
    @Nullable InputStream in = TemplateLibrary.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("missing from the program: " + resource);
    }
    return in;
  }
}
