package io.mapwalk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.archive.Archive;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.shell.CommandLine.Ran;
import io.mapwalk.shell.keeping.Checkup;
import io.mapwalk.shell.keeping.DoctorCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looking whether all is well. */
class DoctorCommandTest {

  @TempDir private Path folder;

  private Ran run(Path home, String... words) {
    try (Archive archive = Archive.open(home, Clock.systemUTC())) {
      StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("archive", archive));
      return CommandLine.of(
              new DoctorCommand(
                  new Checkup(beans.getBeanProvider(Archive.class), new HomeFolder(home))))
          .wide(120)
          .run(words);
    }
  }

  private Path home() {
    Path home = folder.resolve("home");
    try (Archive archive = Archive.open(home, Clock.systemUTC())) {
      archive.create(PizzaMap.map(), "", "made");
    }
    return home;
  }

  @Test
  void whereAllIsWellItSaysSoOfEachThing() {
    Ran ran = run(home(), "doctor");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("Version " + Runtime.version())
        .contains("is for you alone")
        .contains("MB are free")
        .contains("It opens: one map, 1 MB, form " + Archive.FORM)
        .doesNotContain("wrong");
  }

  @Test
  void aHomeThatOthersCanReadIsWrongAndTheRemedyNamed() throws IOException {
    Path home = home();
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    Ran ran = run(home, "doctor");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("wrong").contains("chmod");
    Ran json = run(home, "doctor", "--json");
    assertThat(json.status()).isEqualTo(1);
    JsonNode rows = new JsonMapper().readTree(json.out());
    assertThat(rows).hasSize(6);
    assertThat(rows.get(2).get("id").asString()).isEqualTo("home");
    assertThat(rows.get(2).get("state").asString()).isEqualTo("wrong");
  }

  @Test
  void anArchiveThatCannotBeOpenedIsAFindingAndNoFailure() throws IOException {
    Path home = home();
    Files.writeString(home.resolve("mapwalk.mv.db"), "my notes".repeat(2000));
    DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    RootBeanDefinition opening =
        new RootBeanDefinition(Archive.class, () -> Archive.open(home, Clock.systemUTC()));
    beans.registerBeanDefinition("archive", opening);
    Ran ran =
        CommandLine.of(
                new DoctorCommand(
                    new Checkup(beans.getBeanProvider(Archive.class), new HomeFolder(home))))
            .wide(200)
            .run("doctor");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("is damaged and was left as it is").contains("MB are free");
  }
}
