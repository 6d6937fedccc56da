package io.mapwalk.deliverable.form;

import io.mapwalk.deliverable.form.FilledForm.Entry;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a filled form line by line. A line behind a bullet is always what somebody wrote; only
 * others can be headings or ours. Whatever stands in no place of the form is read as a note, so
 * nothing that was written is lost.
 */
final class FormReader {

  /** The most lines with words of their own; nobody says more about a few stages in an hour. */
  private static final int MOST_ENTRIES = 2_000;

  // A longer line is no heading of ours, and is not searched like one: a file may be made to make
  // searching slow.
  private static final int LONGEST_HEADING = 1_000;

  // The signs Word and others make of a dash at the beginning of a line.
  private static final Pattern BULLET =
      Pattern.compile("^(?:[-‐–—−*•·▪■●○◦‣+]|\\[[ xX]?])(?:[\\s\\p{Z}]+(.*))?$", Pattern.DOTALL);
  private static final Pattern TIGHT_BULLET = Pattern.compile("^(?:[•▪■●◦‣]|[-–—](?=\\p{L}))(.+)$");
  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.)](?:[\\s\\p{Z}]+(\\S.*))?$");
  private static final Pattern RULE = Pattern.compile("^[=_~*–—-]{3,}$");
  private static final Pattern STAGE =
      Pattern.compile(
          "^={2,}[\\s\\p{Z}]*(?:([sS]\\d{1,9})\\b)?[\\s\\p{Z}·.:–-]*(.*?)[\\s\\p{Z}=]*$");
  private static final Pattern MAIL_QUOTE = Pattern.compile("^\\uFEFF?(?:\\s{0,2}>)+ ?");
  private static final Pattern SIGNS_OF_FRAME = Pattern.compile("[\\s\\p{Z}=·.:–-]+");
  private static final Pattern KNOWN_STEP = Pattern.compile("^#\\s*([tT]\\d{1,9})\\b.*");

  private final JourneyMap map;
  private final boolean foreign;
  private final FormWords words;
  private final Set<String> ours = new HashSet<>();

  private final List<Entry> entries = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private String names = "";
  private boolean underStage;
  private Optional<Handle> stage = Optional.empty();
  private Optional<Lane> lane = Optional.empty();
  private int section;

  /**
   * A reader for one form.
   *
   * @param map the map it goes to
   * @param foreign whether it was made for another map, so that handles alone prove nothing
   * @param languages the languages its headings may be in
   */
  FormReader(JourneyMap map, boolean foreign, List<Messages> languages) {
    this.map = map;
    this.foreign = foreign;
    this.words = new FormWords(map, languages);
    for (Messages messages : languages) {
      new BlankForm(map, messages)
          .lines(1, map.stages()).stream()
              .filter(line -> line.startsWith(BlankForm.OURS))
              .map(FormReader::ours)
              .forEach(ours::add);
    }
  }

  /**
   * Reads it.
   *
   * @throws Refused if it holds more than any pair writes
   */
  FilledForm read(List<String> lines) {
    boolean quoted = lines.stream().anyMatch(line -> FormKey.isIn(line) && isQuoted(line));
    for (int i = 0; i < lines.size(); i++) {
      String whole = quoted ? MAIL_QUOTE.matcher(lines.get(i)).replaceFirst("") : lines.get(i);
      String line = withoutEdges(whole);
      if (!line.isEmpty()) {
        read(i + 1, line);
      }
      if (entries.size() + remarks.size() > MOST_ENTRIES) {
        throw new Refused("deliverable.form.too-many", MOST_ENTRIES);
      }
    }
    return new FilledForm(names, entries, remarks);
  }

  private static String withoutEdges(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && isEdge(line.charAt(from))) {
      from++;
    }
    while (from < to && isEdge(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to);
  }

  private static boolean isEdge(char sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.getType(sign) == Character.FORMAT;
  }

  // A form that was answered in a mail has the mail's marks before each line.
  private static boolean isQuoted(String line) {
    return MAIL_QUOTE.matcher(line).lookingAt();
  }

  private void read(int number, String line) {
    if (FormKey.isIn(line) || RULE.matcher(line).matches()) {
      return;
    }
    Matcher bullet = BULLET.matcher(line);
    if (bullet.matches()) {
      String text = bullet.group(1) == null ? "" : bullet.group(1).strip();
      written(number, isFeeling() && !text.isEmpty() ? line : text);
      return;
    }
    if (line.length() > LONGEST_HEADING) {
      written(number, line);
    } else if (line.startsWith(BlankForm.OURS)) {
      ours(number, line);
    } else if (STAGE.matcher(line).matches()) {
      stage(number, line);
    } else if (!names(line) && !heading(number, line)) {
      written(number, plain(line));
    }
  }

  private boolean isFeeling() {
    return lane.filter(Lane.EMOTIONS::equals).isPresent();
  }

  private String plain(String line) {
    if (isFeeling()) {
      return line;
    }
    Matcher tight = TIGHT_BULLET.matcher(line);
    if (tight.matches()) {
      return tight.group(1).strip();
    }
    Matcher numbered = NUMBERED.matcher(line);
    if (!numbered.matches()) {
      return line;
    }
    return numbered.group(1) == null ? "" : numbered.group(1);
  }

  private void written(int number, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!underStage) {
      remarks.add(Remark.of(number, "deliverable.form.remark.outside", text));
    } else if (lane.isEmpty()) {
      remarks.add(Remark.of(number, "deliverable.form.remark.no-heading", text));
    }
    Lane row = lane.orElse(Lane.NOTES);
    entries.add(new Entry(number, stage, row, Optional.empty(), text));
  }

  // What is known stands in our lines, and what is written above such a line belongs before it.
  private void ours(int number, String line) {
    Matcher known = KNOWN_STEP.matcher(line);
    if (!foreign && known.matches() && lane.filter(Lane.ACTIONS::equals).isPresent()) {
      Handle.parse(known.group(1))
          .filter(handle -> map.find(Touchpoint.class, handle).isPresent())
          .ifPresent(this::placeAbove);
    }
    if (!ours.contains(ours(line)) && !ours(line).isEmpty()) {
      remarks.add(Remark.of(number, "deliverable.form.remark.ours", line));
    }
  }

  private static String ours(String line) {
    return FormWords.plain(line);
  }

  private void placeAbove(Handle touchpoint) {
    for (int i = section; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.before().isEmpty()) {
        entries.set(i, entry.above(touchpoint));
      }
    }
  }

  private void stage(int number, String line) {
    Matcher matcher = STAGE.matcher(line);
    underStage = true;
    lane = Optional.empty();
    section = entries.size();
    if (!matcher.matches()) {
      return;
    }
    String name = matcher.group(2);
    Optional<Stage> byHandle =
        Optional.ofNullable(matcher.group(1))
            .flatMap(Handle::parse)
            .flatMap(handle -> map.find(Stage.class, handle));
    Optional<Stage> found =
        byHandle.filter(known -> !foreign || isCalled(known, name)).or(() -> named(name));
    stage = found.map(Stage::id);
    String shown = name.isBlank() ? line : name;
    if (found.isEmpty()) {
      remarks.add(Remark.of(number, "deliverable.form.remark.no-stage", shown));
    } else if (!name.isBlank() && !isCalled(found.get(), name)) {
      String now = found.get().text().value();
      remarks.add(Remark.of(number, "deliverable.form.remark.renamed", name, now));
    }
  }

  private Optional<Stage> named(String name) {
    return map.stages().stream().filter(known -> isCalled(known, name)).findFirst();
  }

  private static boolean isCalled(Stage stage, String name) {
    String own = stage.text().value();
    String letters = FormWords.letters(own);
    // A name of signs alone has no letters to compare, and may have lost signs to the frame.
    return letters.isEmpty()
        ? SIGNS_OF_FRAME
            .matcher(own)
            .replaceAll("")
            .equals(SIGNS_OF_FRAME.matcher(name).replaceAll(""))
        : letters.equals(FormWords.letters(name));
  }

  private boolean names(String line) {
    Optional<String> said = underStage ? Optional.empty() : words.names(line);
    said.filter(text -> !text.isBlank())
        .ifPresent(text -> names = names.isEmpty() ? text : names + ", " + text);
    return said.isPresent();
  }

  private boolean heading(int number, String line) {
    Optional<FormWords.Heading> heading = words.heading(line);
    heading.ifPresent(
        found -> {
          lane = Optional.of(found.lane());
          section = entries.size();
          written(number, found.rest());
        });
    return heading.isPresent();
  }
}
