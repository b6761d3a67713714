package org.actionplan.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** One entry of the example plan's file, whose fields are texts, lists or further entries. */
record ExamplePlan(Map<String, Object> fields) {

    static ExamplePlan read() {
        try (var file = ExamplePlan.class.getResourceAsStream("/demo/example-plan.yaml")) {
            return new ExamplePlan(yaml().load(Objects.requireNonNull(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExamplePlan entry(String name) {
        return new ExamplePlan(map(Objects.requireNonNull(fields.get(name), name)));
    }

    List<ExamplePlan> entries(String name) {
        return list(name).stream().map(entry -> new ExamplePlan(map(entry))).toList();
    }

    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    String text(String name) {
        return String.valueOf(Objects.requireNonNull(fields.get(name), name));
    }

    @Nullable
    String textIfAny(String name) {
        var value = fields.get(name);
        return value == null ? null : String.valueOf(value);
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    private List<?> list(String name) {
        return fields.get(name) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** Days stay texts: the reader's own idea of a date would be a moment in some time zone. */
    private static Yaml yaml() {
        var options = new LoaderOptions();
        var words = new Resolver() {
            @Override
            public void addImplicitResolver(Tag tag, Pattern form, String first, int limit) {
                if (tag != Tag.TIMESTAMP) {
                    super.addImplicitResolver(tag, form, first, limit);
                }
            }
        };
        var dump = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, words);
    }
}
