package org.actionplan.query.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.actionplan.api.form.Limits;
import org.actionplan.query.page.Question.Kind;
import org.actionplan.query.page.Question.Option;
import org.jspecify.annotations.Nullable;

/** Writes a form down, question by question. */
public final class FormWriter {

    private final String address;
    private final String title;
    private final List<String> intro = new ArrayList<>();
    private final List<String> points = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();
    private String about = "";
    private String leading = "";

    FormWriter(String address, String title) {
        this.address = address;
        this.title = title;
        hidden.put(FormPage.ONCE, UUID.randomUUID().toString());
    }

    public FormWriter about(String what) {
        about = what;
        return this;
    }

    public FormWriter intro(String sentence) {
        intro.add(sentence);
        return this;
    }

    /** A list below the intro with the sentence that leads to it; neither when the list is empty. */
    public FormWriter points(String sentence, List<String> entries) {
        leading = sentence;
        points.addAll(entries);
        return this;
    }

    public FormWriter hidden(String name, Object value) {
        hidden.put(name, value.toString());
        return this;
    }

    /** Lets {@link Typed#seen} tell later whether this is still what its author saw. */
    public FormWriter seen(Object now) {
        return hidden(FormPage.SEEN, FormPage.mark(now));
    }

    public FormWriter line(String name, String label, String hint) {
        return ask(name, Kind.LINE, label, hint, List.of());
    }

    public FormWriter text(String name, String label, String hint) {
        return ask(name, Kind.TEXT, label, hint, List.of());
    }

    /** Why something is changed; a reason is shorter than other texts. */
    public FormWriter reason(String label, String hint) {
        return text("reason", label, hint).atMost(Limits.REASON);
    }

    public FormWriter list(String name, String label, String hint) {
        return ask(name, Kind.LIST, label, hint, List.of());
    }

    public FormWriter day(String name, String label, String hint) {
        return ask(name, Kind.DAY, label, hint, List.of());
    }

    public FormWriter choice(String name, String label, String hint, List<Option> options) {
        return ask(name, Kind.CHOICE, label, hint, options);
    }

    public FormWriter select(String name, String label, String hint, List<Option> options) {
        return ask(name, Kind.SELECT, label, hint, options);
    }

    public FormWriter ticks(String name, String label, String hint, List<Option> options) {
        return ask(name, Kind.TICKS, label, hint, options);
    }

    public FormWriter password(String name, String label, String hint) {
        return ask(name, Kind.PASSWORD, label, hint, List.of());
    }

    public FormWriter newPassword(String name, String label, String hint) {
        return ask(name, Kind.NEW_PASSWORD, label, hint, List.of());
    }

    private FormWriter ask(String name, Kind kind, String label, String hint, List<Option> options) {
        questions.add(Question.of(name, kind, label, hint, options));
        return this;
    }

    /** The last question may be left empty. */
    public FormWriter optional() {
        return last(Question::optionally);
    }

    /** What is said when the last question was left empty; without a full stop, as it may go on. */
    public FormWriter missing(String words) {
        return last(question -> question.saying(words));
    }

    /** How many characters the last question takes, where it is not the usual number. */
    public FormWriter atMost(int characters) {
        return last(question -> question.upTo(characters));
    }

    /** What stands in the last question to begin with. */
    public FormWriter filled(@Nullable String value) {
        return value == null ? this : last(question -> question.answered(List.of(value)));
    }

    /** The entries that stand in the last question, a list or ticks, to begin with. */
    public FormWriter filled(List<String> values) {
        return last(question ->
                question.answered(question.kind() == Kind.LIST ? List.of(String.join("\n", values)) : values));
    }

    /** The day that stands in the last question to begin with. */
    public FormWriter filled(LocalDate day) {
        var parts = List.of(
                String.valueOf(day.getDayOfMonth()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getYear()));
        return last(question -> question.answered(parts));
    }

    private FormWriter last(UnaryOperator<Question> change) {
        questions.add(change.apply(questions.removeLast()));
        return this;
    }

    /** The finished form. */
    public FormPage button(String button, String back) {
        if (!points.isEmpty()) {
            intro.add(leading);
        }
        return new FormPage(address, title, about, intro, points, questions, hidden, button, back, List.of());
    }
}
