package io.mapwalk.analysis;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.PainPoint;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a map has come, counted.
 *
 * @param stages stages
 * @param touchpoints touchpoints
 * @param scored touchpoints at which at least one persona's feeling is known
 * @param cards cards in all lanes
 * @param unsorted cards that hang nowhere yet
 * @param pains pain points
 * @param ideas ideas
 * @param chosen ideas the group wants, those begun and carried out included
 * @param actions actions
 * @param ticks lines of checklists
 * @param ticked lines of checklists that are done
 */
public record MapProgress(
    int stages,
    int touchpoints,
    int scored,
    int cards,
    int unsorted,
    int pains,
    int ideas,
    int chosen,
    int actions,
    int ticks,
    int ticked) {

  private static final Set<IdeaStatus> WANTED =
      Set.of(IdeaStatus.CHOSEN, IdeaStatus.IN_WORK, IdeaStatus.DONE);

  /** The counts of a map. */
  public static MapProgress of(JourneyMap map) {
    Set<Handle> felt =
        map.all(Emotion.class).stream()
            .filter(emotion -> emotion.score().isPresent())
            .map(Emotion::place)
            .collect(Collectors.toSet());
    List<ChecklistItem> items = map.all(ChecklistItem.class);
    return new MapProgress(
        map.stages().size(),
        map.touchpoints().size(),
        (int) map.touchpoints().stream().filter(t -> felt.contains(t.id())).count(),
        map.all(Card.class).size(),
        map.unsorted(Card.class).size(),
        map.all(PainPoint.class).size(),
        map.all(Idea.class).size(),
        (int) map.all(Idea.class).stream().filter(i -> WANTED.contains(i.status())).count(),
        map.all(Action.class).size(),
        items.size(),
        (int) items.stream().filter(ChecklistItem::ticked).count());
  }
}
