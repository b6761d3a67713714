package org.actionplan.deploy.web;

import java.util.concurrent.atomic.AtomicLong;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.query.imports.source.SourceLimits;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How large a request with files may be: as large as a plan can be where files are taken in, small everywhere else. What is
 * too large is read to its end and thrown away, so that the sender hears why.
 */
@Component
class UploadLimit implements HttpHandlerDecoratorFactory {

    private static final long WITH_FILES = SourceLimits.BYTES + 64L * 1024;
    private static final long ELSEWHERE = 300L * 1024;
    private static final long GIVE_UP_AFTER = 64L * 1024 * 1024;

    /** Around everything, as forms are taken apart before the first filter sees them. */
    @Override
    public HttpHandler apply(HttpHandler handler) {
        return (request, response) -> handler.handle(hasParts(request) ? limited(request) : request, response);
    }

    private static ServerHttpRequest limited(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication().value();
        var takesFiles = path.equals("/api/imports") || path.startsWith("/imports/");
        return new Limited(request, takesFiles);
    }

    private static boolean hasParts(ServerHttpRequest request) {
        try {
            var type = request.getHeaders().getContentType();
            return type != null && type.getType().equals("multipart");
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static final class Limited extends ServerHttpRequestDecorator {

        private final long limit;
        private final String refusal;

        Limited(ServerHttpRequest request, boolean takesFiles) {
            super(request);
            this.limit = takesFiles ? WITH_FILES : ELSEWHERE;
            this.refusal = takesFiles ? "file.too-large" : "body.too-large";
        }

        @Override
        public Flux<DataBuffer> getBody() {
            var seen = new AtomicLong();
            return super.getBody()
                    .handle((part, rest) -> {
                        var size = seen.addAndGet(part.readableByteCount());
                        if (size <= limit) {
                            rest.next(part);
                            return;
                        }
                        DataBufferUtils.release(part);
                        if (size > GIVE_UP_AFTER) {
                            rest.error(tooLarge());
                        }
                    })
                    .cast(DataBuffer.class)
                    .concatWith(Mono.defer(() -> seen.get() > limit ? Mono.error(tooLarge()) : Mono.empty()));
        }

        private Refused tooLarge() {
            return new Refused(Kind.TOO_LARGE, refusal);
        }
    }
}
