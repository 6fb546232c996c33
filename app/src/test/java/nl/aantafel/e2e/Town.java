package nl.aantafel.e2e;

/** The site of a fictional municipality in the running program. */
public record Town(String slug, int port) {

    String at(String path) {
        return "http://" + host() + path;
    }

    String host() {
        return slug + ".localhost:" + port;
    }
}
