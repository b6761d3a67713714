package org.actionplan.deploy.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Requests that no decent client sends, byte for byte. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 3_000;

    private RawHttp() {}

    /** Everything that comes back until the other side has nothing more to say. */
    static String send(Running tracker, String request) {
        return send(tracker, request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    static String send(Running tracker, byte[] request) {
        try (var socket = new Socket("localhost", tracker.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return everything(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String everything(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketTimeoutException | SocketException e) {
            // what has come so far is all there is
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    static int statusOf(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    static int answersIn(String text) {
        return text.split("HTTP/1\\.1 \\d", -1).length - 1;
    }
}
