package io.mapwalk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.archive.Archive;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.workshop.Workshops;
import io.mapwalk.workshop.Conversation;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invitation, report and follow-up from the command line. */
class LetterCommandsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private AnnotationConfigApplicationContext context;
  private String title;

  @TempDir private Path home;

  @BeforeEach
  void wire() {
    context = new AnnotationConfigApplicationContext();
    Messages messages = new Messages(Locale.ENGLISH);
    Console console = Console.over(InputStream.nullInputStream(), out, err, messages, 80);
    context.registerBean(Console.class, () -> console);
    context.registerBean(Messages.class, () -> messages);
    context.registerBean(HomeFolder.class, () -> new HomeFolder(home));
    context.registerBean(Clock.class, () -> CLOCK);
    context.register(Wiring.class);
    context.refresh();
    context.getBean(Archive.class).create(PizzaMap.map(), "", "made");
    MapHeader header = PizzaMap.map().header();
    title = header.text().value();
    assertThat(header.language()).isEqualTo(Text.clean("en"));
  }

  @AfterEach
  void close() {
    context.close();
  }

  private int run(String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return context
        .getBean(Dispatcher.class)
        .run(List.of(words), context.getBean(Console.class))
        .code();
  }

  private String[] invite(String... more) {
    return Stream.concat(Stream.of("workshop", "invite", title), Stream.of(more))
        .toArray(String[]::new);
  }

  @Test
  void anInvitationHasTheTimeOfEachBlock() {
    assertThat(
            run(
                invite(
                    "--starts",
                    "2026-12-03 14:00",
                    "--place",
                    "Room 4",
                    "--template",
                    "two-hours")))
        .as(err.toString())
        .isZero();
    assertThat(out.toString())
        .startsWith("# Invitation: " + title)
        .contains("Thursday 3 December 2026, 14:00 to 16:00")
        .contains("| 14:30 | 15:00 | Walk in pairs")
        .contains("| 15:00 | 15:05 | Break")
        .contains("Eva");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aStartTooSoonForTheReadingIsSaid() {
    assertThat(run(invite("--starts", "friday 14:00", "--minutes", "90"))).isZero();
    assertThat(err.toString()).contains("7 days before");
    assertThat(out.toString()).contains("14:00 to 15:30");
  }

  @Test
  void whatIsNotUnderstoodIsRefused() {
    assertThat(run(invite())).isEqualTo(2);
    assertThat(run(invite("--starts", "soon"))).isEqualTo(1);
    assertThat(err.toString()).contains("“soon”").contains("2026-12-03 14:00");
    assertThat(run(invite("--starts", "friday 14:00", "--minutes", "long"))).isEqualTo(1);
    assertThat(err.toString()).contains("“long”");
    assertThat(run(invite("--starts", "friday 14:00", "--minutes", "0"))).isEqualTo(1);
    assertThat(run("workshop", "follow-up", "Nowhere")).isEqualTo(1);
  }

  @Test
  void aLetterGoesIntoAFileThatIsNotOverwritten() throws IOException {
    Path file = home.resolve("letter.md");
    assertThat(run("workshop", "follow-up", title, "--to", file.toString())).isZero();
    assertThat(Files.readString(file)).startsWith("# After the workshop: " + title);
    assertThat(out.toString()).contains("letter.md");
    assertThat(run("workshop", "follow-up", title, "--to", file.toString())).isEqualTo(1);
    assertThat(run("workshop", "follow-up", title, "--to", file.toString(), "--force")).isZero();
  }

  @Test
  void aMapWithoutASessionHasNoReport() {
    assertThat(run("workshop", "report", title)).isEqualTo(1);
    assertThat(err.toString()).contains(title);
    assertThat(run("workshop", "report")).isEqualTo(1);
    assertThat(err.toString()).contains("No workshop has been held yet");
  }

  @Test
  void aReportIsADocumentAndJson() {
    Messages messages = new Messages(Locale.ENGLISH);
    Workshops workshops = context.getBean(Workshops.class);
    Template template = new TemplateLibrary(List.of()).find("two-hours").orElseThrow();
    Conversation room = workshops.begin(messages, PizzaMap.map(), template, Phase.ROOM);
    room.tell("120");
    room.tell(":decision no app @Ben");
    assertThat(run("workshop", "report")).isZero();
    String last = out.toString();
    assertThat(run("workshop", "report", title)).isZero();
    assertThat(out.toString())
        .isEqualTo(last)
        .startsWith("# How the session went: " + title)
        .contains("| Walk in pairs", "| **So far**", "not reached", "no app – Ben");
    assertThat(run("workshop", "report", title, "--json")).isZero();
    JsonNode report = new JsonMapper().readTree(out.toString()).get(0);
    assertThat(report.get("id").asString()).isEqualTo(PizzaMap.ID.value());
    assertThat(report.get("steps")).isNotEmpty();
    int used = 0;
    for (JsonNode step : report.get("steps")) {
      used += step.get("used").asInt();
      assertThat(step.get("title").asString()).isNotBlank();
    }
    assertThat(report.get("used").asInt()).isEqualTo(used);
  }
}
