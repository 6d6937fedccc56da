package io.mapwalk.shell.handover;

import io.mapwalk.deliverable.Audience;
import io.mapwalk.deliverable.Audience.Kind;
import io.mapwalk.deliverable.Owners;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.map.MapFinder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.completion.CompletionContext;
import org.springframework.shell.core.command.completion.CompletionProposal;
import org.springframework.shell.core.command.completion.CompletionProvider;

/** Proposes whom a document can be for: the owners are those of the map that was typed. */
final class AudienceChoice implements CompletionProvider {

  private final MapFinder finder;

  AudienceChoice(MapFinder finder) {
    this.finder = finder;
  }

  @Override
  public List<CompletionProposal> apply(CompletionContext context) {
    Stream<Audience> owners =
        context.getWords().stream()
            .filter(word -> !word.isBlank() && !word.startsWith("-"))
            .flatMap(word -> map(word).stream())
            .limit(1)
            .flatMap(map -> Owners.of(map).stream())
            .map(name -> new Audience(Kind.OWNER, name));
    return Stream.concat(Stream.of(Audience.SUMMARY, Audience.TEAM), owners)
        .map(audience -> new CompletionProposal(audience.key()))
        .toList();
  }

  private Optional<JourneyMap> map(String said) {
    try {
      return Optional.of(finder.find(said, true));
    } catch (Refused none) {
      return Optional.empty();
    }
  }
}
