package org.actionplan.deploy.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.actionplan.api.EventNames;
import org.junit.jupiter.api.Test;

/** What the README says is there, is there. */
class ReadmeTest {

    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void every_event_has_its_word_in_the_glossary() throws IOException {
        var readme = readme();
        var glossary = readme.substring(readme.indexOf("## Glossary"), readme.indexOf("## Where is what"));
        assertThat(EventNames.all().values())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(glossary).contains("`" + event.getSimpleName() + "`"));
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        assertThat(LINK.matcher(readme()).results().map((MatchResult link) -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(TOP.resolve(link)).exists());
    }

    private static String readme() throws IOException {
        return Files.readString(TOP.resolve("README.md"));
    }
}
