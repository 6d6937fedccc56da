package io.mapwalk.shell.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.shell.CommandLine;
import io.mapwalk.shell.CommandLine.Ran;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language files are written, in a shell that speaks English. */
class FileLanguageTest {

  private static JourneyMap map(String language) {
    Text title = Text.clean("Uit eten");
    return JourneyMap.create(PizzaMap.ID, title, Text.EMPTY, Text.EMPTY, MapKind.CURRENT, language);
  }

  private static CommandLine line(JourneyMap map) {
    Noun noun =
        () ->
            List.of(
                Verb.named("export")
                    .in(Task.HANDOVER)
                    .option(Option.value("language"))
                    .does(
                        call -> {
                          call.out().print(FileLanguage.of(call, map).locale());
                          return Exit.DONE;
                        }));
    return CommandLine.of(noun).inShell();
  }

  @ParameterizedTest
  @CsvSource({"en, en", "nl, nl", "es, es", "fr, en", "nl-BE, nl_BE"})
  void itIsThatOfTheMapWhereNobodyAsked(String map, String files) {
    assertThat(line(map(map)).run("export").out()).isEqualTo(files);
  }

  @ParameterizedTest
  @CsvSource({"nl, nl", "NL, nl", "es-MX, es_MX", "dutch, nl", "español, es"})
  void itIsTheOneSomebodyAskedFor(String asked, String files) {
    assertThat(line(map("es")).run("export", "--language", asked).out()).isEqualTo(files);
  }

  @Test
  void anotherThanThoseSpokenIsAnsweredWithTheNearestAndThatIsSaid() {
    Ran ran = line(map("en")).run("export", "--language", "pt-BR");
    assertThat(ran.out()).startsWith("es");
    assertThat(ran.err()).contains("“pt-BR”").contains("Spanish").contains("en, nl, es");
  }
}
