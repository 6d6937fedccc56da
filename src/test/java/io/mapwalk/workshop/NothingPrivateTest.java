package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Audience;
import io.mapwalk.deliverable.Brand;
import io.mapwalk.deliverable.Edition;
import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Format;
import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.fixture.Unpacked;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.MapChange.HideLane;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.ScoreRound;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.SourceKind;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.journey.element.TemplateCopy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was said among those who work on a map is in no byte of what a client is given. */
class NothingPrivateTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final String OWNER = "Marketing";

  /** What the working edition tells of, each said to nobody else. */
  private static final List<String> TOLD =
      List.of(
          "Hushed participant",
          "Hushed role",
          "Hushed point",
          "Hushed keeper",
          "Hushed task",
          "Hushed objection",
          "Hushed interview",
          "Hushed finding",
          "Hushed link",
          "Hushed rumour",
          "Hushed row");

  /** What only another archive is told of. */
  private static final List<String> KEPT = List.of("Hushed line", "Hushed template", "Hushed step");

  // As no line of feelings goes by itself.
  private static final List<Integer> VOTES = List.of(-2, 1, 0, 2, -1, -2, 1, 2, -1, 0, -2);
  private static final Pattern VOTED = Pattern.compile("-2\\W+1\\W+0\\W+2\\W+-1\\W+-2\\W+1\\W+2");

  @ParameterizedTest
  @EnumSource(Sample.class)
  void noFileForAClientHasAnyOfIt(Sample sample) throws IOException {
    JourneyMap map = planted(Room.after(sample).map());
    Set<Format> formats = Format.all(Edition.CLIENT);
    assertThat(formats).contains(Format.CSV, Format.HTML).doesNotContain(Format.JSON);
    formats.addAll(EnumSet.of(Format.SVG, Format.PNG, Format.LINE_SVG, Format.LINE_PNG));
    if (map.all(Emotion.class).isEmpty()) {
      // There is no line to be drawn.
      formats.removeAll(EnumSet.of(Format.LINE_SVG, Format.LINE_PNG));
    }
    for (Format format : formats) {
      hasNothingPrivate(format.toString(), written(map, format, Edition.CLIENT));
    }
    for (Audience audience : audiences()) {
      hasNothingPrivate(audience.key(), document(map, audience, Edition.CLIENT));
    }
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void thoseWhoWorkOnItAreToldSoTheseWordsCouldBeFound(Sample sample) throws IOException {
    JourneyMap map = planted(Room.after(sample).map());
    boolean voted = !map.all(Emotion.class).isEmpty();
    for (Format format : List.of(Format.XLSX, Format.MD)) {
      String seen = written(map, format, Edition.WORKING);
      assertThat(seen).contains(TOLD);
      assertThat(VOTED.matcher(seen.replace("+", "")).find()).isEqualTo(voted);
    }
    // The form for other archives is the whole map, whomever it is for.
    assertThat(written(map, Format.JSON, Edition.WORKING)).contains(TOLD).contains(KEPT);
    assertThat(Format.all(Edition.WORKING)).contains(Format.JSON);
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void aWorkbookDoesNotTellWhoseMachineItWasWrittenOn(Edition edition) throws IOException {
    String parts = written(Room.after(Sample.BANK).map(), Format.XLSX, edition);
    assertThat(parts).contains("docProps/core.xml", "docProps/app.xml", ">Mapwalk</dc:creator>");
    assertThat(parts)
        .doesNotContain(">" + System.getProperty("user.name") + "<")
        .doesNotContain(System.getProperty("user.dir"), "absPath", "<Manager>", "<Company>")
        .doesNotContainPattern("lastModifiedBy>(?!Mapwalk)[^<]");
  }

  private static void hasNothingPrivate(String what, String seen) {
    assertThat(seen).as(what).isNotBlank().doesNotContainIgnoringCase("hushed");
    assertThat(VOTED.matcher(seen.replace("+", "")).find()).as("votes in " + what).isFalse();
  }

  private static List<Audience> audiences() {
    return Stream.of("summary", "team", "owner=" + OWNER)
        .map(key -> Audience.ofKey(key).orElseThrow())
        .toList();
  }

  private static String written(JourneyMap map, Format format, Edition edition) throws IOException {
    return bytes(map, format, new ExportOptions(edition, PaperSize.A3));
  }

  private static String document(JourneyMap map, Audience audience, Edition edition)
      throws IOException {
    return bytes(map, Format.MD, new ExportOptions(edition, PaperSize.A3, Brand.NONE, audience));
  }

  private static String bytes(JourneyMap map, Format format, ExportOptions options)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(ENGLISH, Clock.fixed(NOON, ZoneOffset.UTC), options)
        .write(Dossier.of(map), format, out);
    return Unpacked.text(out.toByteArray());
  }

  private static JourneyMap planted(JourneyMap sample) {
    Handle step = sample.touchpoints().get(0).id();
    Lane row = new Lane("Hushed lane");
    JourneyMap map =
        sample.apply(
            List.of(
                new Assign(step, Text.clean(OWNER)),
                new AddCard(sample.next(ElementKind.CARD), row, Optional.of(step), words(10)),
                new HideLane(row)));
    List<Element> elements = new ArrayList<>(map.elements().values());
    elements.replaceAll(element -> element instanceof Emotion felt ? voted(felt) : element);
    elements.add(
        new Participant(map.next(ElementKind.PARTICIPANT), OrderKey.FIRST, words(0), words(1)));
    Handle parked = map.next(ElementKind.PARKED_POINT);
    elements.add(new ParkedPoint(parked, OrderKey.FIRST, words(2), words(3), ParkedStatus.OPEN));
    elements.add(
        new ParkedPoint(
            Handle.of(parked.prefix(), parked.number() + 1),
            OrderKey.FIRST,
            words(4),
            Text.clean(OWNER),
            ParkedStatus.OPEN));
    elements.add(new Objection(map.next(ElementKind.OBJECTION), OrderKey.FIRST, step, words(5)));
    Handle source = map.next(ElementKind.SOURCE);
    elements.add(
        source(source, words(6), Optional.of(SourceKind.QUALITATIVE), words(7), words(8), step));
    elements.add(
        source(
            Handle.of(source.prefix(), source.number() + 1),
            words(9),
            Optional.empty(),
            Text.EMPTY,
            Text.EMPTY,
            step));
    elements.addAll(session(map));
    return JourneyMap.of(map.id(), elements, map.lastNumbers());
  }

  private static Emotion voted(Emotion felt) {
    return new Emotion(
        felt.id(),
        felt.order(),
        felt.place(),
        felt.persona(),
        felt.score(),
        felt.word(),
        felt.text(),
        felt.backing(),
        List.of(new ScoreRound(VOTES)));
  }

  private static Text words(int told) {
    return Text.clean(TOLD.get(told));
  }

  private static Source source(
      Handle id, Text text, Optional<SourceKind> kind, Text finding, Text link, Handle supports) {
    return new Source(
        id,
        OrderKey.FIRST,
        text,
        kind,
        Optional.of(true),
        Optional.of(LocalDate.of(2026, 11, 23)),
        link,
        finding,
        Optional.of(true),
        OptionalInt.of(3),
        List.of(supports),
        Map.of());
  }

  private static List<Element> session(JourneyMap map) {
    Handle template = map.next(ElementKind.TEMPLATE_COPY);
    return List.of(
        new TemplateCopy(template, "hushed", "---\nid: hushed\n---\n# " + KEPT.get(1) + "\n"),
        new Session(
            map.next(ElementKind.SESSION),
            OrderKey.FIRST,
            template,
            Phase.ROOM,
            SessionStatus.PAUSED,
            NOON,
            Optional.of(NOON.plusSeconds(7200)),
            List.of(
                new Session.AgendaItem(KEPT.get(2), 15, 901, StepStatus.OPEN, OptionalInt.of(20))),
            new Session.Progress(
                KEPT.get(2),
                "goal",
                Optional.empty(),
                Optional.empty(),
                Text.clean(KEPT.get(0)),
                4,
                NOON,
                Optional.empty())));
  }
}
