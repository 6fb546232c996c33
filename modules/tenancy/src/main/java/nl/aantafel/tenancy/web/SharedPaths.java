package nl.aantafel.tenancy.web;

import java.util.List;

/** Paths that are the same for everybody and touch no municipality: styles, scripts, health, the
 * calculator of legal terms. */
record SharedPaths(List<String> prefixes) {

    boolean contains(String path) {
        return prefixes.stream().anyMatch(path::startsWith);
    }
}
