package org.actionplan.query.page;

import java.util.Locale;
import org.actionplan.api.Words;
import org.actionplan.api.form.Limits;
import org.actionplan.query.page.Question.Kind;

/** How a problem with an answer is said on a form: in the words of its question, for somebody who types and never sees JSON. */
final class FormWords {

    private FormWords() {}

    static String of(String code, Question question) {
        var asked = question.label().replaceFirst("\\?$", "") + ": ";
        return switch (code) {
            case "field.required", "text.blank" -> question.missing();
            case "reason.too-short" -> tooShort(asked, question);
            case "text.too-long" -> asked + tooLong(question);
            case "text.unreadable-characters" ->
                asked + "there are characters in it that cannot be read, type it again";
            case "list.too-long" -> asked + "write at most " + Limits.LIST + " lines";
            case "day.incomplete" -> asked + "enter a day, a month and a year";
            case "day.not-real" -> asked + "enter a real date, such as 31 3 2027";
            case "day.out-of-range" -> asked + "enter a year from 2000 to 2100";
            case "query.not-a-number" -> asked + "enter a whole number";
            case "value.unknown", "id.malformed", "person.unknown" -> asked + "choose from the list";
            default -> Words.of(code);
        };
    }

    private static String tooShort(String asked, Question question) {
        return question.optional()
                ? asked + "write at least three characters, or leave it empty"
                : question.missing() + ", in at least three characters";
    }

    private static String tooLong(Question question) {
        var each = question.kind() == Kind.LIST ? " in each line" : "";
        return String.format(Locale.UK, "use %,d characters or fewer%s", question.limit(), each);
    }
}
