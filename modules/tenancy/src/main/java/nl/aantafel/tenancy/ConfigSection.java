package nl.aantafel.tenancy;

import tools.jackson.databind.JsonNode;

/**
 * A module's own part of a municipality's file in {@code tenant-config}. Called when the municipality is provisioned
 * and when its file changed, with the municipality bound and inside a transaction of its schema.
 */
public interface ConfigSection {

    /** The top-level key in the file, e.g. {@code ordinance}. */
    String key();

    /** Validates and stores the section. @throws IllegalArgumentException with a Dutch sentence when it may not be so */
    void accept(JsonNode section);

    /** The file, new or changed, does not have the section: what an earlier version said no longer holds. */
    default void absent() {}
}
