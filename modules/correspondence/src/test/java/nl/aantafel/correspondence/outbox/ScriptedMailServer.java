package nl.aantafel.correspondence.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that answers some commands in a way real ones seldom do. An empty answer hangs up. */
final class ScriptedMailServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, String> odd;

    ScriptedMailServer(Map<String, String> odd) throws IOException {
        this.odd = odd;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed())
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException hungUp) {
                continue;
            }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 klaar");
        var inData = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (inData && !line.equals(".")) continue;
            var command = inData ? "." : line.split("[ :]")[0];
            var answer = odd.getOrDefault(command, usual(command));
            if (answer.isEmpty()) return;
            say(client, answer);
            inData = command.equals("DATA") && answer.startsWith("354");
        }
    }

    private static String usual(String command) {
        return switch (command) {
            case "DATA" -> "354 ga uw gang";
            case "QUIT" -> "221 dag";
            default -> "250 goed";
        };
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
