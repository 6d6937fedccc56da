package io.mapwalk.workshop.catalogue;

import java.util.List;

/** What customers meet, stage by stage, and what else is known of the ends of their paths. */
public final class TouchpointCatalogue {

  /** The key of touchpoints that belong to no one stage. */
  public static final String ANY = "any";

  private final List<TouchpointIdea> ideas;
  private final ClassicStages stages;
  private final DataFile file;

  TouchpointCatalogue(DataFile file, ClassicStages stages) {
    this.file = file;
    this.stages = stages;
    this.ideas = file.rows("Touchpoints").stream().map(TouchpointIdea::of).toList();
  }

  /** All of them, in the order of the stages. */
  public List<TouchpointIdea> all() {
    return ideas;
  }

  /**
   * Those of a stage, by the name it has on a map or by its key; those that fit anywhere where the
   * name means none of the classic stages.
   */
  public List<TouchpointIdea> at(String stage) {
    String key = stages.meaning(stage).map(ClassicStage::key).orElse(ANY);
    return ideas.stream().filter(idea -> idea.stage().equals(key)).toList();
  }

  /** Actions that show that something is used [FullStory]. */
  public List<String> actionsThatShowUse() {
    return names("Uses");
  }

  /** Where a path can end [Crazy Egg]. */
  public List<String> endDestinations() {
    return names("Ends");
  }

  /** An example of how many ways lead on from one touchpoint: a social ad [Crazy Egg]. */
  public List<String> otherWays() {
    return names("Ways on");
  }

  private List<String> names(String heading) {
    return file.rows(heading).stream().map(row -> row.text("Label", "Name")).toList();
  }
}
