package org.actionplan.query.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.result.view.AbstractView;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds the compiled page of a view's name and draws it, with the frame that stands around every page. */
public final class JtePages implements ViewResolver, Ordered {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, JtePages.class.getClassLoader(), "org.actionplan.query.jte");

    private final Frames frames;

    public JtePages(Frames frames) {
        this.frames = frames;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public Mono<View> resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return ENGINE.hasTemplate(template) ? Mono.just(new Page(template)) : Mono.empty();
    }

    /** A page that stands by itself, without a frame, such as one that becomes a file. */
    public static String text(String name, Map<String, Object> model) {
        var out = new StringOutput();
        ENGINE.render(name + ".jte", model, out);
        return out.toString();
    }

    /** Draws a page where no controller does, such as after a failure; status and headers are the caller's. */
    public Mono<Void> draw(String name, Map<String, Object> model, ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().setContentType(HTML);
        return new Page(name + ".jte").renderInternal(model, HTML, exchange);
    }

    /** One page; it is drawn whole before any of it is sent, so that a failure still gets a clean answer. */
    private final class Page extends AbstractView {

        private final String template;

        private Page(String template) {
            this.template = template;
        }

        @Override
        protected Mono<Void> renderInternal(
                Map<String, Object> model, @Nullable MediaType type, ServerWebExchange exchange) {
            return frames.around(exchange).flatMap(frame -> {
                var all = new HashMap<>(model);
                all.put("frame", frame);
                var response = exchange.getResponse();
                var page = drawn(all, response.bufferFactory());
                response.getHeaders().setContentLength(page.readableByteCount());
                return response.writeWith(Mono.just(page));
            });
        }

        private DataBuffer drawn(Map<String, Object> model, DataBufferFactory buffers) {
            var out = new Utf8ByteOutput();
            ENGINE.render(template, model, out);
            return buffers.wrap(out.toByteArray());
        }
    }
}
