package io.mapwalk.journey.merge;

/**
 * One field that says something else than before.
 *
 * @param path the name of the field, such as {@code severity}; what lies deeper follows after a
 *     point, such as {@code fields.NEEDS} or {@code appraisal.kano}
 * @param before what it said; an empty {@link java.util.Optional} where a field of a list of fields
 *     was not there
 * @param after what it says
 */
public record FieldChange(String path, Object before, Object after) {}
