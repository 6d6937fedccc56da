package io.mapwalk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.mapwalk.journey.Messages;
import io.mapwalk.shell.Mapwalk;
import java.time.Clock;
import java.time.format.FormatStyle;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the rooms of the house apart: which may import which, and what none may do. */
class HouseTest {

  /** Each room, and the rooms it may import. A room that is not yet there breaks no rule. */
  private static final Map<String, List<String>> ROOMS =
      Map.of(
          "shell", List.of("terminal", "deliverable", "archive", "workshop", "analysis", "journey"),
          "terminal", List.of("workshop", "analysis", "journey"),
          "deliverable", List.of("analysis", "journey"),
          "archive", List.of("journey"),
          "workshop", List.of("journey"),
          "analysis", List.of("journey"),
          "journey", List.of());

  private static final Set<String> CLOCKS =
      Set.of(
          "Instant.now",
          "LocalDate.now",
          "LocalTime.now",
          "LocalDateTime.now",
          "OffsetDateTime.now",
          "ZonedDateTime.now",
          "Year.now",
          "YearMonth.now",
          "System.currentTimeMillis",
          "Clock.systemUTC",
          "Clock.systemDefaultZone",
          "Clock.system");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.mapwalk");

  @TestFactory
  Stream<DynamicTest> aRoomImportsOnlyTheRoomsBelowIt() {
    return ROOMS.entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(inside(room.getKey()))
                            .should()
                            .dependOnClassesThat(are(inAnotherRoomThan(room)))
                            .allowEmptyShould(true)
                            .check(HOUSE)));
  }

  @Test
  void nothingStandsBesideTheRooms() {
    String[] rooms = ROOMS.keySet().stream().map(HouseTest::inside).toArray(String[]::new);
    classes()
        .that()
        .doNotHaveSimpleName("package-info")
        .should()
        .resideInAnyPackage(rooms)
        .check(HOUSE);
  }

  @Test
  void springStaysInTheShell() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("shell"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(HOUSE);
  }

  @Test
  void theDomainKnowsOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage(inside("journey"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(inside("journey"), "java..", "org.jspecify..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void timeComesFromAClockThatIsHandedIn() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Mapwalk.class)
        .should()
        .callMethodWhere(readsTheMachinesClock())
        .orShould()
        .callConstructor(java.util.Date.class)
        .check(HOUSE);
  }

  @Test
  void aDayIsWrittenInOnePlace() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Messages.class)
        // A document that comes back may hold a day in any of the forms it is written in.
        .and()
        .resideOutsideOfPackage(inside("deliverable.markdown"))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(FormatStyle.class)
        .check(HOUSE);
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    Set<String> silent = new TreeSet<>();
    for (JavaClass type : HOUSE) {
      JavaPackage itsPackage = type.getPackage();
      boolean marked =
          itsPackage
              .tryGetPackageInfo()
              .map(info -> info.isAnnotatedWith(NullMarked.class))
              .orElse(false);
      if (!marked) {
        silent.add(itsPackage.getName());
      }
    }
    assertThat(silent).as("packages without a null-marked package-info").isEmpty();
  }

  @Test
  void noClassIsNamedAfterNothing() {
    noClasses().should().haveSimpleNameEndingWith("Util").check(HOUSE);
    noClasses().should().haveSimpleNameEndingWith("Utils").check(HOUSE);
    noClasses().should().haveSimpleNameEndingWith("Manager").check(HOUSE);
    noClasses().should().haveSimpleNameEndingWith("Helper").check(HOUSE);
  }

  @Test
  void nothingStaticCanChange() {
    fields().that().areStatic().should().beFinal().check(HOUSE);
    fields().that().areStatic().should().notHaveRawType(are(changeable())).check(HOUSE);
  }

  private static String inside(String room) {
    return "io.mapwalk." + room + "..";
  }

  private static DescribedPredicate<JavaClass> inAnotherRoomThan(
      Map.Entry<String, List<String>> room) {
    String[] others =
        ROOMS.keySet().stream()
            .filter(other -> !other.equals(room.getKey()) && !room.getValue().contains(other))
            .map(HouseTest::inside)
            .toArray(String[]::new);
    return resideInAnyPackage(others).as("in a room that %s may not import", room.getKey());
  }

  private static DescribedPredicate<JavaMethodCall> readsTheMachinesClock() {
    return DescribedPredicate.describe(
        "reads the clock of the machine",
        call -> {
          String method = call.getTargetOwner().getSimpleName() + "." + call.getName();
          List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
          boolean handedIn = parameters.stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
          return CLOCKS.contains(method) && !handedIn;
        });
  }

  private static DescribedPredicate<JavaClass> changeable() {
    return DescribedPredicate.describe(
        "changeable",
        type ->
            type.isAssignableTo(AbstractCollection.class)
                || type.isAssignableTo(AbstractMap.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().equals("java.util.concurrent.atomic"));
  }
}
