package org.actionplan.query.imports.draft;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.api.InvalidFields;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.query.imports.source.SourceLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/**
 * A file as it was sent with a form.
 *
 * @param plan the plan it is meant for, if that was said
 */
public record SentFile(
        String name, byte[] content, @Nullable String plan) {

    /** Reads the parts {@code file} and {@code plan}; other parts are refused unless they are named as allowed. */
    public static Mono<SentFile> of(MultiValueMap<String, Part> parts, List<String> allowed) {
        var problems = new ArrayList<Problem>();
        parts.keySet().stream()
                .filter(name -> !name.equals("file") && !name.equals("plan") && !allowed.contains(name))
                .forEach(name ->
                        problems.add(new Problem("/" + name.replace("~", "~0").replace("/", "~1"), "field.unknown")));
        var file = only(parts, "file", problems);
        var plan = only(parts, "plan", problems);
        // a form whose chooser was left empty sends a part without a name
        if (!(file instanceof FilePart sent) || sent.filename().isEmpty()) {
            problems.add(new Problem("/file", "file.missing"));
            return Mono.error(new InvalidFields(problems));
        }
        if (plan != null && !(plan instanceof FormFieldPart)) {
            problems.add(new Problem("/plan", "field.wrong-type"));
        }
        if (!problems.isEmpty()) {
            return Mono.error(new InvalidFields(problems));
        }
        var target = plan instanceof FormFieldPart field && !field.value().isBlank()
                ? field.value().strip()
                : null;
        return DataBufferUtils.join(sent.content(), SourceLimits.BYTES)
                .map(SentFile::bytes)
                .onErrorMap(DataBufferLimitException.class, _ -> new Refused(Kind.TOO_LARGE, "file.too-large"))
                .defaultIfEmpty(new byte[0])
                .map(content -> new SentFile(sent.filename(), content, target));
    }

    private static @Nullable Part only(MultiValueMap<String, Part> parts, String name, List<Problem> problems) {
        var found = parts.getOrDefault(name, List.of());
        if (found.size() > 1) {
            problems.add(new Problem("/" + name, "query.twice"));
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private static byte[] bytes(DataBuffer buffer) {
        try {
            var bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }
}
