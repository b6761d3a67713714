package org.actionplan.command.door;

import java.io.ByteArrayOutputStream;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The bytes of a JSON request. What is too long is read to its end and thrown away, so that the sender hears why. */
final class RequestBody {

    private static final int LONGEST = 300 * 1024;
    /** A file with thousands of actions, each with its whole row. */
    private static final int LONGEST_IMPORT = 24 * 1024 * 1024;

    private static final long GIVE_UP_AFTER = 64L * 1024 * 1024;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int longest;
    private long seen;

    private RequestBody(int longest) {
        this.longest = longest;
    }

    static Mono<byte[]> of(ServerHttpRequest request) {
        return of(request, LONGEST);
    }

    /** An import's, which may be long: it is handed on away from the network's threads, as reading it takes time. */
    static Mono<byte[]> ofImport(ServerHttpRequest request) {
        return of(request, LONGEST_IMPORT).publishOn(Schedulers.boundedElastic());
    }

    private static Mono<byte[]> of(ServerHttpRequest request, int longest) {
        if (!isJson(request)) {
            return Mono.error(new Refused(Kind.NOT_JSON, "body.not-json"));
        }
        return request.getBody()
                .collect(() -> new RequestBody(longest), RequestBody::take)
                .map(RequestBody::bytes);
    }

    private static boolean isJson(ServerHttpRequest request) {
        try {
            var type = request.getHeaders().getContentType();
            return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private void take(DataBuffer part) {
        try {
            seen += part.readableByteCount();
            if (seen > GIVE_UP_AFTER) {
                throw new Refused(Kind.TOO_LARGE, "body.too-large");
            }
            if (seen <= longest) {
                var bytes = new byte[part.readableByteCount()];
                part.read(bytes);
                kept.writeBytes(bytes);
            }
        } finally {
            DataBufferUtils.release(part);
        }
    }

    private byte[] bytes() {
        if (seen > longest) {
            throw new Refused(Kind.TOO_LARGE, "body.too-large");
        }
        return kept.toByteArray();
    }
}
