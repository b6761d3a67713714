package org.actionplan.query.imports.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.actionplan.query.imports.source.Cell;

/** A list of people with columns for initials, names and posts, on a sheet of its own or above the table. */
final class PeopleList {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z&]{0,3}[A-Z0-9]|[A-Z]{2,6}\\d?");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Miss|Dr|Mx)\\.? )?\\p{Lu}[\\p{L}'\u2019-]+(?: (?:de|van|von|la|le|of|[\\p{Lu}]\\.?))*(?:"
                    + " \\p{Lu}[\\p{L}'\u2019-]+){1,3}");
    private static final Pattern POST = Pattern.compile(
            "(?i).*\\b(manager|managers|individual|lead|director|officer|head|nurse|matron|cook|chef|carer|assistant|coordinator|co-ordinator|administrator|deputy|supervisor|worker|team|adviser|advisor|partner|practitioner|therapist|housekeeper|chief|owner|chair|clerk|champion|controller|trainer|consultant)\\b.*");

    /** Codes of lists with three columns: initials, name, post. */
    static Map<String, String> of(Outside outside) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (var texts : rows(outside)) {
            if (texts.size() == 3 && CODE.matcher(texts.getFirst()).matches()) {
                var post = isPost(texts.get(2)) ? texts.get(2) : isPost(texts.get(1)) ? texts.get(1) : "";
                if (!post.isEmpty()) {
                    codes.put(texts.getFirst(), post);
                }
            }
        }
        return codes;
    }

    /** Names with their posts, from rows that hold both. */
    static Map<String, String> names(Outside outside) {
        Map<String, String> names = new LinkedHashMap<>();
        for (var texts : rows(outside)) {
            var people = texts.stream().filter(PeopleList::isName).toList();
            var posts = texts.stream()
                    .filter(PeopleList::isPost)
                    .filter(text -> !text.endsWith(":"))
                    .toList();
            if (texts.size() <= 3 && people.size() == 1 && posts.size() == 1) {
                names.put(people.getFirst(), posts.getFirst());
            }
        }
        return names;
    }

    private static List<List<String>> rows(Outside outside) {
        return outside.lines().stream()
                .map(line -> line.cells().stream()
                        .filter(cell -> !cell.carried())
                        .map(Cell::text)
                        .map(Plain::line)
                        .filter(text -> !text.isEmpty())
                        .toList())
                .filter(texts -> texts.size() == 2 || texts.size() == 3)
                .toList();
    }

    static boolean isName(String text) {
        return text.length() <= 60 && NAME.matcher(text).matches() && !isPost(text);
    }

    static boolean isPost(String text) {
        return text.length() <= 80 && POST.matcher(text).matches();
    }

    private PeopleList() {}
}
