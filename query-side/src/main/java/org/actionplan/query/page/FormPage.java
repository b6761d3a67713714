package org.actionplan.query.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * One form as a page: what it is for, its questions, and, after a refusal, what is wrong with what was typed.
 *
 * @param address where it is sent, and where it is found
 * @param about what it concerns, in small letters above the title; empty when the title says it all
 * @param points a list that the last sentence of the intro leads to; often empty
 * @param back where one goes who does not want to send it
 * @param hidden what its author saw and is sent along, such as the day a due date is moved from
 */
public record FormPage(
        String address,
        String title,
        String about,
        List<String> intro,
        List<String> points,
        List<Question> questions,
        Map<String, String> hidden,
        String button,
        String back,
        List<Wrong> problems) {

    /** Tells two sendings of the same form apart, so that pressing the button twice does it once. */
    static final String ONCE = "once";

    /** What stood there when the author began to write, where a command does not ask for it. */
    static final String SEEN = "seen";

    /**
     * Something that is wrong.
     *
     * @param field the question's name; empty when it concerns the form as a whole
     */
    public record Wrong(String field, String words) {

        /** What is wrong with a field, if anything is. */
        public static Stream<Wrong> ifAny(String field, @Nullable String words) {
            return words == null ? Stream.empty() : Stream.of(new Wrong(field, words));
        }
    }

    public static FormWriter at(String address, String title) {
        return new FormWriter(address, title);
    }

    /** The form as it was sent, with what is wrong with it. */
    public FormPage again(MultiValueMap<String, String> typed, List<Problem> found) {
        var answered = questions.stream()
                .map(question -> question.answered(Typed.parts(question, typed)))
                .toList();
        var wrong = found.stream().map(this::wrong).distinct().toList();
        var carried = carried(typed.toSingleValueMap(), found);
        return new FormPage(address, title, about, intro, points, answered, carried, button, back, wrong);
    }

    /** Who is told that somebody else was faster sees on this very form what it is now, and may send it again. */
    private Map<String, String> carried(Map<String, String> typed, List<Problem> found) {
        var overtaken = found.stream().anyMatch(problem -> problem.code().endsWith(".moved-meanwhile"));
        var carried = new LinkedHashMap<>(hidden);
        carried.replaceAll((name, value) -> overtaken && !name.equals(ONCE) ? value : typed.getOrDefault(name, value));
        return carried;
    }

    /** The same form with one thing wrong. */
    public FormPage refused(String field, String words) {
        return new FormPage(
                address,
                title,
                about,
                intro,
                points,
                questions,
                hidden,
                button,
                back,
                List.of(new Wrong(field, words)));
    }

    private Wrong wrong(Problem problem) {
        var field = problem.field().replaceFirst("^/", "").replaceFirst("/.*", "");
        return questions.stream()
                .filter(question -> question.name().equals(field))
                .findFirst()
                .map(question -> new Wrong(field, FormWords.of(problem.code(), question)))
                .orElseGet(() -> new Wrong("", Words.of(problem.code())));
    }

    /** Tells whether what an author saw is still there; it need not be secret. */
    static String mark(Object seen) {
        return Integer.toHexString(seen.hashCode());
    }

    /** Whether from here on everything may be left out, and there is enough of it to say so once. */
    public boolean beginsExtras(Question question) {
        var from = questions.indexOf(question);
        var rest = questions.subList(from, questions.size());
        var isFirst = from > 0 && !questions.get(from - 1).optional();
        return isFirst && rest.size() > 2 && rest.stream().allMatch(Question::optional);
    }

    /** What is wrong with a question; null when nothing is. */
    public @Nullable String problemOf(Question question) {
        return problems.stream()
                .filter(wrong -> wrong.field().equals(question.name()))
                .map(Wrong::words)
                .findFirst()
                .orElse(null);
    }

    /** What is wrong, each with the box to which the summary leads. */
    public List<Wrong> summary() {
        return problems.stream()
                .map(wrong -> new Wrong(target(wrong), wrong.words()))
                .toList();
    }

    private String target(Wrong wrong) {
        return questions.stream()
                .filter(question -> question.name().equals(wrong.field()))
                .map(Question::target)
                .findFirst()
                .orElse("form");
    }
}
