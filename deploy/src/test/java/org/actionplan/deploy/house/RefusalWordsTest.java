package org.actionplan.deploy.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key of a refusal has plain words, and no words are left over for a key that nobody uses. */
class RefusalWordsTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)*\\.[a-z]+(?:-[a-z0-9]+)*)\"");

    /** Built from a noun and what is wrong with it, so that no literal shows them (AxonCommands). */
    private static final Pattern ENDING = Pattern.compile("noun \\+ \"(\\.[a-z-]+)\"");

    private static final List<String> NOUNS = List.of("plan", "person");

    /** A refusal or problem and the key it is given in the same breath, whatever its noun. */
    private static final Pattern SAID = Pattern.compile(
            "(?:Refused\\(|Refused\\.unless\\(|[pP]roblem\\(|refused\\(|message = )[^;{]*?" + KEY.pattern());

    /** Looks like a key and is the name of a file. */
    private static final Pattern FILE = Pattern.compile(".*\\.(sql|db|mv|json|html|css|js|yaml|properties|txt)");

    private static final Map<String, String> WORDS = words();

    @Test
    void each_key_that_is_used_has_words() {
        assertThat(WORDS.keySet()).containsAll(used());
    }

    @Test
    void each_key_with_words_is_used() {
        var code = sources().collect(Collectors.joining("\n"));

        assertThat(WORDS.keySet())
                .filteredOn(key -> !code.contains('"' + key + '"') && !built().contains(key))
                .as("Words for keys that nobody uses")
                .isEmpty();
    }

    @Test
    void words_are_a_sentence() {
        assertThat(WORDS)
                .isNotEmpty()
                .allSatisfy((key, words) -> assertThat(words).as(key).matches("[A-Z].*\\."));
    }

    @Test
    void keys_stand_in_order_and_once() throws IOException {
        var keys = Files.readAllLines(file()).stream()
                .filter(line -> line.contains(" = "))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();

        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    /** What a refusal says, and every literal that begins with the noun of a known key. */
    private static Set<String> used() {
        var nouns = WORDS.keySet().stream().map(RefusalWordsTest::noun).collect(Collectors.toSet());
        return Stream.of(literals(KEY).filter(key -> nouns.contains(noun(key))), literals(SAID), built().stream())
                .flatMap(keys -> keys)
                .filter(key -> !FILE.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> literals(Pattern pattern) {
        return sources().flatMap(source -> pattern.matcher(source).results()).map(found -> found.group(1));
    }

    private static Set<String> built() {
        return sources()
                .flatMap(source -> ENDING.matcher(source).results())
                .flatMap(found -> NOUNS.stream().map(noun -> noun + found.group(1)))
                .collect(Collectors.toSet());
    }

    private static String noun(String key) {
        return key.replaceFirst("\\..*", "");
    }

    private static Stream<String> sources() {
        return Stream.of("shared-api", "command-side", "query-side", "deploy")
                .map(module -> Formatting.root().resolve(module).resolve("src/main/java"))
                .flatMap(RefusalWordsTest::javaFiles)
                .map(RefusalWordsTest::read);
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Map<String, String> words() {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file())) {
            properties.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        var words = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    private static Path file() {
        return Formatting.root().resolve("shared-api/src/main/resources/org/actionplan/api/refusals.properties");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
