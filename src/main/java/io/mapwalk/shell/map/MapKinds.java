package io.mapwalk.shell.map;

import io.mapwalk.journey.element.MapKind;
import io.mapwalk.shell.command.Misuse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of map as they are typed behind {@code --kind}. */
public final class MapKinds {

  private MapKinds() {}

  /** All of them. */
  public static List<String> all() {
    return Arrays.stream(MapKind.values()).map(MapKinds::key).toList();
  }

  /** What a kind is typed as. */
  public static String key(MapKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The kind that is meant.
   *
   * @param command the command it was typed for
   * @param typed what was typed
   * @throws Misuse if there is none of that name
   */
  public static MapKind named(String command, String typed) {
    String key = typed.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(MapKind.values())
        .filter(kind -> key(kind).equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new Misuse(
                    command, "shell.workshop.no-such-kind", typed, String.join(", ", all())));
  }
}
