package org.actionplan.deploy.benchmark;

import static java.time.Duration.ofSeconds;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** How many commands a second come in over HTTP to the whole application, against the same commands through the door. */
final class OverHttp {

    private final Path folder;

    OverHttp(Path folder) {
        this.folder = folder;
    }

    void measure(double throughTheDoor, Consumer<Figure> figures) throws Exception {
        var data = Files.createDirectories(folder.resolve("http"));
        try (var tracker = TrackerProcess.startJar(data)) {
            begin(tracker);
            var connections = new ArrayList<Connection>();
            for (int i = 0; i < DurableCommands.CLIENTS; i++) {
                connections.add(new Connection(tracker.port()));
            }
            var rate = Clients.perSecond(
                    connections.size(), ofSeconds(30), ofSeconds(8), client -> recordProgress(connections.get(client)));
            for (var connection : connections) {
                connection.close();
            }
            figures.accept(Figure.share(
                    "POST /api/commands/record-progress, 32 connections, SQLite, against the door",
                    throughTheDoor,
                    rate,
                    0.3));
        }
    }

    private static void begin(TrackerProcess tracker) throws Exception {
        for (int i = 0; i < DurableCommands.PLANS; i++) {
            tracker.post("/api/commands/create-plan", """
                {"planId":"%s","reference":"FALLS-%d","title":"Fewer falls at night","service":"House %d",
                 "purpose":"Residents fall less often","scopeIn":["Night shift"]}\
                """.formatted(ManyPlans.plan(i), i, i));
            tracker.post("/api/commands/create-action", """
                {"planId":"%s","actionId":"%s","title":"Walk the night route","ownerId":"person-admin",
                 "dueBy":"2027-09-30"}\
                """.formatted(ManyPlans.plan(i), Door.ACTION));
        }
    }

    private static void recordProgress(Connection connection) throws IOException {
        var plan = ManyPlans.plan(ThreadLocalRandom.current().nextInt(DurableCommands.PLANS));
        connection.post(
                "/api/commands/record-progress",
                "{\"planId\":\"%s\",\"actionId\":\"%s\",\"note\":\"%s\",\"confidence\":\"on-target\"}"
                        .formatted(plan, Door.ACTION, ManyPlans.NOTE));
    }

    /** The cheapest client there is, since it shares the processors with the server. */
    private static final class Connection implements AutoCloseable {

        private static final String LENGTH = "content-length:";

        private final Socket socket;
        private final InputStream in;

        Connection(int port) throws IOException {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }

        void post(String path, String json) throws IOException {
            var request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                    + TrackerProcess.authorization() + "\r\nContent-Type: application/json\r\nContent-Length: "
                    + json.length() + "\r\n\r\n" + json;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var head = head();
            var body = in.readNBytes(length(head));
            if (!head.getFirst().contains(" 200 ")) {
                throw new IOException(head.getFirst() + " " + new String(body, StandardCharsets.UTF_8));
            }
        }

        private List<String> head() throws IOException {
            var lines = new ArrayList<String>();
            var line = new StringBuilder();
            while (lines.isEmpty() || !lines.getLast().isEmpty()) {
                var next = in.read();
                if (next < 0) {
                    throw new IOException("the server hung up");
                } else if (next == '\n') {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                } else {
                    line.append((char) next);
                }
            }
            return lines;
        }

        private static int length(List<String> head) {
            return head.stream()
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .filter(line -> line.startsWith(LENGTH))
                    .mapToInt(line ->
                            Integer.parseInt(line.substring(LENGTH.length()).strip()))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
