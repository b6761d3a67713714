package org.actionplan.query.page.evidence;

import static org.actionplan.query.plan.OakfieldHistory.AUDIT;
import static org.actionplan.query.plan.OakfieldHistory.DUE;
import static org.actionplan.query.plan.OakfieldHistory.JOSEPH;
import static org.actionplan.query.plan.OakfieldHistory.PLAN;
import static org.actionplan.query.plan.OakfieldHistory.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.actionplan.api.plan.ActionEvent.ProgressRecorded;
import org.actionplan.api.plan.Confidence;
import org.actionplan.api.plan.LessonEvent.LessonRecorded;
import org.actionplan.api.plan.LessonId;
import org.actionplan.api.plan.LessonKind;
import org.actionplan.query.evidence.EvidenceAsked;
import org.actionplan.query.evidence.EvidenceDocument;
import org.actionplan.query.evidence.EvidencePdf;
import org.actionplan.query.history.Past;
import org.actionplan.query.people.OakfieldPeople;
import org.actionplan.query.plan.OakfieldHistory;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class EvidencePdfTest {

    private static final Instant NOW = Instant.parse("2026-08-01T09:30:00Z");
    private static final String LONG =
            "Night staff looked again at every form of the floor and wrote down what they saw. ";

    @Test
    void checkers_for_screen_readers_and_for_archives_accept_the_whole_story_of_a_plan() {
        assertThat(Checked.complaints(pdf(story(), EvidenceAsked.ALL))).isEmpty();
    }

    @Test
    void they_accept_a_comparison_with_an_earlier_version() {
        var pdf = pdf(story(), new EvidenceAsked(null, null, null, null, null, null, "2"));
        assertThat(Checked.complaints(pdf)).isEmpty();
        assertThat(Checked.text(pdf)).contains("What changed since an earlier version", "Completed, not checked");
    }

    @Test
    void they_accept_one_action_and_nothing_else_is_told() {
        var pdf = pdf(story(), new EvidenceAsked(null, null, "AMB26-01", null, null, null, null));
        assertThat(Checked.complaints(pdf)).isEmpty();
        assertThat(flat(pdf))
                .contains("Only the action AMB26-01 Audit falls risk forms", "Forms are old again")
                .doesNotContain("Walk round at two");
    }

    @Test
    void they_accept_a_plan_with_nothing_on_it() {
        var pdf = pdf(OakfieldHistory.planned(), EvidenceAsked.ALL);
        assertThat(Checked.complaints(pdf)).isEmpty();
        assertThat(flat(pdf)).contains("There are no actions here", "1 change, the oldest first");
    }

    @Test
    void they_accept_texts_of_many_pages_and_words_without_end() {
        var pdf = pdf(
                OakfieldHistory.withAudit()
                        .then(note(LONG.repeat(120)))
                        .then(note("https://oakfield.example/" + "forms".repeat(300)))
                        .then(note("First line\n\n\nLast line")),
                EvidenceAsked.ALL);
        assertThat(Checked.complaints(pdf)).isEmpty();
        assertThat(flat(pdf)).contains("First line", "Last line");
    }

    @Test
    void a_character_without_a_letter_on_paper_is_named_and_never_becomes_another_one() {
        var pdf = pdf(
                OakfieldHistory.withAudit()
                        .then(note("Well done 🎉 said 你好 and שלום; 5 < 6 & ½ ≥ ⅓ – ŵ ŷ € £ → ✓"))
                        .then(note("👩‍👩‍👧 e\u0301 zero\u200bwidth \ud800\uffff \u0007 bell")),
                EvidenceAsked.ALL);
        assertThat(Checked.complaints(pdf)).isEmpty();
        assertThat(flat(pdf))
                .contains("Well done [party popper] said [Han U+4F60 U+597D] and [Hebrew U+05E9 U+05DC U+05D5 U+05DD]")
                .contains("5 < 6 & ½ ≥ ⅓ – ŵ ŷ € £ → ✓")
                .contains("[woman, woman, girl] é zerowidth [U+D800][U+FFFF] bell")
                .doesNotContain("#");
    }

    @Test
    void every_page_says_which_plan_and_version_it_is_of_and_the_title_and_language_are_told() throws IOException {
        var pdf = pdf(story(), EvidenceAsked.ALL);
        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getNumberOfPages();
            assertThat(Checked.text(pdf).split("AMB26 · version 13 · 13 February 2026 at 12:00", -1))
                    .hasSize(pages + 1);
            assertThat(Checked.text(pdf)).contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("AMB26 Fewer falls at night: evidence");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Ruth Adeyemi");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .contains("Contents", "4. Actions one by one", "8. Every change in order");
        }
    }

    @Test
    void the_same_version_always_tells_the_same() {
        var first = EvidencePaper.of(shown(story(), EvidenceAsked.ALL));
        assertThat(EvidencePaper.of(shown(story(), EvidenceAsked.ALL))).isEqualTo(first);
    }

    private static OakfieldHistory story() {
        return OakfieldHistory.planned()
                .then(OakfieldHistory.objective(DUE))
                .then(OakfieldHistory.audit())
                .then(OakfieldHistory.nightRounds())
                .then(OakfieldHistory.milestone())
                .then(OakfieldHistory.started())
                .then(OakfieldHistory.moved(DUE, DUE.plusDays(30)))
                .then(OakfieldHistory.delegated())
                .then(note("Twenty of 41"), JOSEPH)
                .then(OakfieldHistory.completed(), JOSEPH)
                .then(OakfieldHistory.closed(), RUTH)
                .then(OakfieldHistory.reopened())
                .then(new LessonRecorded(PLAN, new LessonId("lesson-1"), "Ask early", AUDIT, LessonKind.LESSON));
    }

    private static ProgressRecorded note(String text) {
        return new ProgressRecorded(PLAN, AUDIT, text, Confidence.ON_TARGET);
    }

    private static byte[] pdf(OakfieldHistory history, EvidenceAsked asked) {
        return EvidencePdf.print(EvidencePaper.of(shown(history, asked)));
    }

    private static EvidenceShown shown(OakfieldHistory history, EvidenceAsked asked) {
        var document = EvidenceDocument.of(Past.NONE.and(history.events()), asked, NOW);
        return EvidenceWriter.write(document, OakfieldPeople.people(), "Ruth Adeyemi", NOW);
    }

    /** The text as one line, since lines break wherever they are full. */
    private static String flat(byte[] pdf) {
        return Checked.text(pdf).replaceAll("\\s+", " ");
    }
}
