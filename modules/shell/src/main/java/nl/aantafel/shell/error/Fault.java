package nl.aantafel.shell.error;

import org.springframework.http.HttpStatus;

/** What went wrong, as far as the visitor is concerned: the status that is sent and the texts that belong to it. */
record Fault(HttpStatus status, String key) {

    static Fault of(HttpStatus status) {
        return new Fault(status, "shell.error." + texts(status));
    }

    private static String texts(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> "forbidden";
            case NOT_FOUND, GONE -> "notFound";
            case METHOD_NOT_ALLOWED -> "method";
            case CONFLICT -> "conflict";
            case CONTENT_TOO_LARGE -> "tooLarge";
            case TOO_MANY_REQUESTS -> "tooMany";
            case SERVICE_UNAVAILABLE -> "unavailable";
            default -> status.is4xxClientError() ? "badRequest" : "server";
        };
    }
}
