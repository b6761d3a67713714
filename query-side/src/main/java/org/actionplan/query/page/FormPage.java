package org.actionplan.query.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionplan.api.InvalidFields.Problem;
import org.actionplan.api.Words;
import org.actionplan.query.page.Question.Kind;
import org.actionplan.query.page.Question.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * One form as a page: what it is for, its questions, and, after a refusal, what is wrong with what was typed.
 *
 * @param address where it is sent, and where it is found
 * @param about what it concerns, in small letters above the title; empty when the title says it all
 * @param back where one goes who does not want to send it
 * @param hidden what its author saw and is sent along, such as the day a due date is moved from
 */
public record FormPage(
        String address,
        String title,
        String about,
        List<String> intro,
        List<Question> questions,
        Map<String, String> hidden,
        String button,
        String back,
        List<Wrong> problems) {

    /** Tells two sendings of the same form apart, so that pressing the button twice does it once. */
    static final String ONCE = "once";

    /**
     * Something that is wrong.
     *
     * @param field the question's name; empty when it concerns the form as a whole
     */
    public record Wrong(String field, String words) {}

    public static Writer at(String address, String title) {
        return new Writer(address, title);
    }

    /** The form as it was sent, with what is wrong with it. */
    public FormPage again(MultiValueMap<String, String> typed, List<Problem> found) {
        var answered = questions.stream()
                .map(question -> question.answered(Typed.parts(question, typed)))
                .toList();
        var carried = new LinkedHashMap<>(hidden);
        carried.replaceAll((name, value) -> typed.toSingleValueMap().getOrDefault(name, value));
        var wrong = found.stream().map(this::wrong).distinct().toList();
        return new FormPage(address, title, about, intro, answered, carried, button, back, wrong);
    }

    /** The same form with one thing wrong. */
    public FormPage refused(String field, String words) {
        return new FormPage(
                address, title, about, intro, questions, hidden, button, back, List.of(new Wrong(field, words)));
    }

    private Wrong wrong(Problem problem) {
        var field = problem.field().replaceFirst("^/", "").replaceFirst("/.*", "");
        return questions.stream()
                .filter(question -> question.name().equals(field))
                .findFirst()
                .map(question -> new Wrong(field, words(problem, question)))
                .orElseGet(() -> new Wrong("", Words.of(problem.code())));
    }

    private static String words(Problem problem, Question question) {
        return switch (problem.code()) {
            case "field.required", "text.blank" -> question.missing();
            default -> question.label().replaceFirst("\\?$", "") + ": " + Words.of(problem.code());
        };
    }

    /** What is wrong with a question; null when nothing is. */
    public @Nullable String problemOf(Question question) {
        return problems.stream()
                .filter(wrong -> wrong.field().equals(question.name()))
                .map(Wrong::words)
                .findFirst()
                .orElse(null);
    }

    /** Where the summary leads for a problem. */
    public String target(Wrong wrong) {
        return questions.stream()
                .filter(question -> question.name().equals(wrong.field()))
                .map(Question::target)
                .findFirst()
                .orElse("form");
    }

    /** Writes a form down, question by question. */
    public static final class Writer {

        private final String address;
        private final String title;
        private final List<String> intro = new ArrayList<>();
        private final List<Question> questions = new ArrayList<>();
        private final Map<String, String> hidden = new LinkedHashMap<>();
        private String about = "";

        private Writer(String address, String title) {
            this.address = address;
            this.title = title;
            hidden.put(ONCE, UUID.randomUUID().toString());
        }

        public Writer about(String what) {
            about = what;
            return this;
        }

        public Writer intro(String sentence) {
            intro.add(sentence);
            return this;
        }

        public Writer hidden(String name, Object value) {
            hidden.put(name, value.toString());
            return this;
        }

        public Writer line(String name, String label, String hint) {
            return ask(name, Kind.LINE, label, hint, List.of());
        }

        public Writer text(String name, String label, String hint) {
            return ask(name, Kind.TEXT, label, hint, List.of());
        }

        public Writer list(String name, String label, String hint) {
            return ask(name, Kind.LIST, label, hint, List.of());
        }

        public Writer day(String name, String label, String hint) {
            return ask(name, Kind.DAY, label, hint, List.of());
        }

        public Writer choice(String name, String label, String hint, List<Option> options) {
            return ask(name, Kind.CHOICE, label, hint, options);
        }

        public Writer select(String name, String label, String hint, List<Option> options) {
            return ask(name, Kind.SELECT, label, hint, options);
        }

        public Writer ticks(String name, String label, String hint, List<Option> options) {
            return ask(name, Kind.TICKS, label, hint, options);
        }

        public Writer password(String name, String label, String hint) {
            return ask(name, Kind.PASSWORD, label, hint, List.of());
        }

        public Writer newPassword(String name, String label, String hint) {
            return ask(name, Kind.NEW_PASSWORD, label, hint, List.of());
        }

        private Writer ask(String name, Kind kind, String label, String hint, List<Option> options) {
            var missing = "Fill this in: " + label;
            questions.add(new Question(name, kind, label, hint, false, missing, options, List.of()));
            return this;
        }

        /** The last question may be left empty. */
        public Writer optional() {
            var last = questions.removeLast();
            questions.add(new Question(
                    last.name(),
                    last.kind(),
                    last.label(),
                    last.hint(),
                    true,
                    last.missing(),
                    last.options(),
                    last.typed()));
            return this;
        }

        /** What is said when the last question was left empty. */
        public Writer missing(String words) {
            var last = questions.removeLast();
            questions.add(new Question(
                    last.name(),
                    last.kind(),
                    last.label(),
                    last.hint(),
                    last.optional(),
                    words,
                    last.options(),
                    last.typed()));
            return this;
        }

        /** What stands in the last question to begin with. */
        public Writer filled(@Nullable String value) {
            if (value != null) {
                questions.add(questions.removeLast().answered(List.of(value)));
            }
            return this;
        }

        /** The entries that stand in the last question, a list or ticks, to begin with. */
        public Writer filled(List<String> values) {
            var last = questions.removeLast();
            var typed = last.kind() == Kind.LIST ? List.of(String.join("\n", values)) : values;
            questions.add(last.answered(typed));
            return this;
        }

        /** The day that stands in the last question to begin with. */
        public Writer filled(LocalDate day) {
            var parts = List.of(
                    String.valueOf(day.getDayOfMonth()),
                    String.valueOf(day.getMonthValue()),
                    String.valueOf(day.getYear()));
            questions.add(questions.removeLast().answered(parts));
            return this;
        }

        /** The finished form. */
        public FormPage button(String button, String back) {
            return new FormPage(address, title, about, intro, questions, hidden, button, back, List.of());
        }
    }
}
