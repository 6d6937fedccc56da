package io.mapwalk.workshop.catalogue;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.MapKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything the program knows of the method, in one language; where a word has no translation it
 * stands in English. Each part is read when it is first asked for, and read once.
 */
public final class Catalogue {

  private final Supplier<Shelf<StageSet>> stageSets;
  private final Supplier<ClassicStages> classicStages;
  private final Supplier<Shelf<KnownLane>> lanes;
  private final Supplier<Shelf<LanePreset>> lanePresets;
  private final Supplier<Shelf<KindGuide>> mapKinds;
  private final Supplier<DataFile> objectives;
  private final Supplier<Chooser> chooser;
  private final Supplier<TouchpointCatalogue> touchpoints;
  private final Supplier<ChannelCatalogue> channels;
  private final Supplier<List<String>> ownerTeams;
  private final Supplier<List<BlueprintLayer>> blueprint;
  private final Supplier<Feelings> feelings;
  private final Supplier<Shelf<QuestionBank>> questionBanks;
  private final Supplier<List<Metric>> metrics;
  private final Supplier<Shelf<StandardChecklist>> checklists;
  private final Supplier<PersonaGuide> personas;

  /** The catalogue in the language of the locale. */
  public Catalogue(Locale locale) {
    stageSets =
        new Lazy<>(
            () ->
                new Shelf<>(
                    DataFile.read("stage-sets", locale).rows("Stage sets").stream()
                        .map(StageSet::of)
                        .toList()));
    classicStages = new Lazy<>(() -> new ClassicStages(DataFile.read("classic-stages", locale)));
    lanes =
        new Lazy<>(
            () ->
                new Shelf<>(
                    DataFile.read("lanes", locale).rows("Lanes").stream()
                        .map(KnownLane::of)
                        .toList()));
    lanePresets = new Lazy<>(() -> LanePreset.shelf(DataFile.read("lane-presets", locale)));
    mapKinds = new Lazy<>(() -> KindGuide.shelf(DataFile.read("map-kinds", locale)));
    objectives = new Lazy<>(() -> DataFile.read("objectives", locale));
    chooser =
        new Lazy<>(
            () ->
                new Chooser(
                    new Shelf<>(
                        objectives.get().rows("Objectives").stream()
                            .map(ObjectiveType::of)
                            .toList()),
                    mapKinds()));
    touchpoints =
        new Lazy<>(
            () -> new TouchpointCatalogue(DataFile.read("touchpoints", locale), classicStages()));
    channels =
        new Lazy<>(
            () -> new ChannelCatalogue(DataFile.read("channels", locale), new Messages(locale)));
    ownerTeams = new Lazy<>(() -> names(DataFile.read("owner-teams", locale), "Teams", "Name"));
    blueprint =
        new Lazy<>(
            () ->
                DataFile.read("blueprint", locale).rows("Layers").stream()
                    .map(BlueprintLayer::of)
                    .toList());
    feelings = new Lazy<>(() -> new Feelings(DataFile.read("feelings", locale)));
    questionBanks = new Lazy<>(() -> QuestionBank.shelf(DataFile.read("question-banks", locale)));
    metrics =
        new Lazy<>(
            () ->
                DataFile.read("metrics", locale).rows("Metrics").stream().map(Metric::of).toList());
    checklists = new Lazy<>(() -> StandardChecklist.shelf(DataFile.read("checklists", locale)));
    personas = new Lazy<>(() -> new PersonaGuide(DataFile.read("personas", locale)));
  }

  /** Ready-made stages, found by key or number. */
  public Shelf<StageSet> stageSets() {
    return stageSets.get();
  }

  /** The stage sets that fit a kind of map, the best first; at least two. */
  public List<StageSet> stageSetsFor(MapKind kind) {
    return mapKind(kind).stageSets().stream()
        .flatMap(key -> stageSets().find(key).stream())
        .toList();
  }

  /** What the classic stages mean. */
  public ClassicStages classicStages() {
    return classicStages.get();
  }

  /** The rows publishers use. */
  public Shelf<KnownLane> lanes() {
    return lanes.get();
  }

  /** Publishers’ choices of rows. */
  public Shelf<LanePreset> lanePresets() {
    return lanePresets.get();
  }

  /** All kinds of maps, each with what there is to know of it. */
  public Shelf<KindGuide> mapKinds() {
    return mapKinds.get();
  }

  /** What there is to know of one kind of map. */
  public KindGuide mapKind(MapKind kind) {
    Optional<KindGuide> guide =
        mapKinds().all().stream().filter(each -> each.kind() == kind).findFirst();
    return guide.orElseThrow(() -> new IllegalStateException("no guide to " + kind));
  }

  /** Leads from an objective to a kind of map. */
  public Chooser chooser() {
    return chooser.get();
  }

  /** What a map can be for, in a few words each [NN/g, Qualtrics, Woopra]. */
  public List<String> goalsOfMaps() {
    return names(objectives.get(), "Goals", "Goal");
  }

  /** What to weigh up before lanes are chosen [NN/g]. */
  public List<String> questionsBeforeLanes() {
    return names(objectives.get(), "Lane questions", "Question");
  }

  /** What customers meet, stage by stage. */
  public TouchpointCatalogue touchpoints() {
    return touchpoints.get();
  }

  /** The channels touchpoints happen by. */
  public ChannelCatalogue channels() {
    return channels.get();
  }

  /** Who can answer for a stage or a touchpoint; the last is nobody. */
  public List<String> ownerTeams() {
    return ownerTeams.get();
  }

  /** The layers of a service blueprint, from top to bottom. */
  public List<BlueprintLayer> blueprint() {
    return blueprint.get();
  }

  /** Words for feelings. */
  public Feelings feelings() {
    return feelings.get();
  }

  /** Questions to ask, bank by bank. */
  public Shelf<QuestionBank> questionBanks() {
    return questionBanks.get();
  }

  /** Everything that can be measured, in the order of the stages. */
  public List<Metric> metrics() {
    return metrics.get();
  }

  /**
   * What can be measured at a stage, by the name it has on a map or by its key; what is measured
   * over the whole journey where the name means none of the classic stages.
   */
  public List<Metric> metricsAt(String stage) {
    String key = classicStages().meaning(stage).map(ClassicStage::key).orElse(Metric.WHOLE);
    return metrics().stream().filter(metric -> metric.stage().equals(key)).toList();
  }

  /** Lists to tick. */
  public Shelf<StandardChecklist> checklists() {
    return checklists.get();
  }

  /** The checklist that is offered then, of which there is one each. */
  public Optional<StandardChecklist> offered(StandardChecklist.Offered when) {
    return checklists().all().stream().filter(list -> list.offered() == when).findFirst();
  }

  /** What can be known of a persona, and of the people around one. */
  public PersonaGuide personas() {
    return personas.get();
  }

  private static List<String> names(DataFile file, String heading, String column) {
    return file.rows(heading).stream().map(row -> row.text("Label", column)).toList();
  }
}
