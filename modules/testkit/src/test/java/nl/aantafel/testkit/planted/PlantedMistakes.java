package nl.aantafel.testkit.planted;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;

/** Each method is a mistake that SpotBugs must find. */
final class PlantedMistakes {
    private PlantedMistakes() {}

    static boolean sqlFromStrings(Connection connection, HttpServletRequest request) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute("select 1 from complaint where number = '" + request.getParameter("nummer") + "'");
        }
    }

    static String predictableCode() {
        return Long.toString(new Random().nextLong(), 36);
    }

    static byte[] codeKeptAsBrokenHash(String code) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("MD5").digest(code.getBytes(StandardCharsets.UTF_8));
    }

    static int nullIsUsed(String known) {
        String name = known.isEmpty() ? null : known;
        if (name == null) return name.length();
        return name.hashCode();
    }
}
