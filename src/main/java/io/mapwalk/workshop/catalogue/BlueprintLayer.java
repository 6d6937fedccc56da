package io.mapwalk.workshop.catalogue;

/**
 * A layer of a service blueprint [HubSpot].
 *
 * @param lane the key of its lane
 * @param name what it is called
 * @param example what it is in a restaurant
 * @param lineBeneath the name of the line beneath it; blank where there is none
 */
public record BlueprintLayer(String lane, String name, String example, String lineBeneath) {

  static BlueprintLayer of(Row row) {
    return new BlueprintLayer(
        row.key(), row.text("Name"), row.text("Example"), row.text("Line beneath"));
  }
}
