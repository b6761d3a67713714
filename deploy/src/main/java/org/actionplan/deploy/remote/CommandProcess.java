package org.actionplan.deploy.remote;

import io.netty.channel.ChannelOption;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.ImportCommand;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/** A process that decides, reached over its JSON interface as the person who asks. */
public final class CommandProcess {

    private static final int CONNECTED_WITHIN_MILLIS = 3_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PATIENCE_WITH_FILES = Duration.ofMinutes(2);
    /** A receipt names every event, and an import has tens of thousands. */
    private static final int LONGEST_ANSWER = 16 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebClient http;
    private final Passes passes;
    private final boolean isKnown;

    /** @param url where it is; empty means that there is none, and every request is refused */
    public CommandProcess(String url, Passes passes) {
        var netty = HttpClient.create().option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECTED_WITHIN_MILLIS);
        this.http = WebClient.builder()
                .baseUrl(url.replaceAll("/+$", ""))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LONGEST_ANSWER))
                .clientConnector(new ReactorClientHttpConnector(netty))
                .build();
        this.passes = passes;
        this.isKnown = !url.isEmpty();
    }

    /** What a request asks for, and as what it is sent. */
    record Request(HttpMethod method, String path, Object body, Consumer<HttpHeaders> headers) {}

    /** What was answered; fails as the door there did. */
    Mono<byte[]> ask(PersonId asker, Request request) {
        if (!isKnown) {
            return Mono.error(new Refused(Kind.NOT_ALLOWED, "commands.only-shown"));
        }
        return attempt(asker, request)
                .onErrorResume(PassEnded.class, _ -> attempt(asker, request))
                .onErrorMap(PassEnded.class, _ -> new Refused(Kind.NOT_ALLOWED, "sign-in.needed"))
                .onErrorMap(CommandProcess::isOfTheNetwork, _ -> new Refused(Kind.BUSY, "commands.not-reached"));
    }

    static <T> T read(byte[] json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    private Mono<byte[]> attempt(PersonId asker, Request request) {
        return passes.of(asker)
                .flatMap(pass -> send(pass, request).doOnError(PassEnded.class, _ -> passes.forget(asker, pass)));
    }

    private Mono<byte[]> send(String pass, Request request) {
        return http.method(request.method())
                .uri(request.path())
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> headers.setBearerAuth(pass))
                .headers(request.headers())
                .bodyValue(JSON.writeValueAsBytes(request.body()))
                .exchangeToMono(CommandProcess::answer)
                .timeout(request.body() instanceof ImportCommand ? PATIENCE_WITH_FILES : PATIENCE);
    }

    private static Mono<byte[]> answer(ClientResponse response) {
        var status = response.statusCode();
        return response.bodyToMono(byte[].class).defaultIfEmpty(new byte[0]).map(body -> {
            if (status.value() == 401) {
                throw new PassEnded();
            }
            if (!status.is2xxSuccessful()) {
                throw ProblemAnswer.asItWas(status.value(), body);
            }
            return body;
        });
    }

    /** Whatever stands between the two: whether the request arrived is not known then. */
    private static boolean isOfTheNetwork(Throwable failure) {
        return failure instanceof WebClientRequestException
                || failure instanceof TimeoutException
                || failure instanceof IOException;
    }

    /** The pass was not taken; nothing was done. */
    private static final class PassEnded extends RuntimeException {

        private static final long serialVersionUID = 1;

        PassEnded() {
            super("the pass has ended", null, false, false);
        }
    }
}
